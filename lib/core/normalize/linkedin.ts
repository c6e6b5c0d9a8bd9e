/** A person's profile. `slug`: lower-cased, percent-decoded. `urn`: `urn:li:member:<number>` or `urn:li:person:<opaque id>`. */
export type LinkedinRef = { slug: string | null; urn: string | null }

const LONGEST_CELL = 4_000
const OPAQUE_ID = /^AC[A-Za-z]A[A-Za-z0-9_-]{20,60}$/
const SLUG = /^[^\s/\\?#<>"'@:,;|()[\]{}]{3,100}$/u
/** Words that stand in a LinkedIn column where there is no profile. */
const NO_HANDLE = new Set([
  'linkedin',
  'none',
  'null',
  'unknown',
  'undefined',
  'nan',
  'yes',
  'no',
  'true',
  'false',
  'n-a',
  'not-found',
  'tbd',
  'test',
])
const LEADING_PARTS = new Set(['m', 'mwlite', 'comm', 'mobile'])

/**
 * Reads a profile's URL in its usual variants (country and mobile hosts, trailing parts, percent-encoding, `/pub/`, Sales
 * Navigator, Recruiter, a log-in wall that names the profile), a URN, or a bare handle. Null: a company, school, job or search
 * page, any host but linkedin.com and its subdomains, and text. A bare word counts as a handle, so ask only of columns that are
 * meant to hold profiles.
 */
export function parseLinkedin(input: string): LinkedinRef | null {
  const text = input
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/^[<("'[]+|[>)"'\],;]{1,9}$/g, '')
  if (text === '' || text.length > LONGEST_CELL) return null
  if (/^urn:li:/i.test(text)) return fromUrn(text)
  if (OPAQUE_ID.test(text)) return fromId(text)
  if (/linkedin\.com/i.test(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || text.startsWith('//'))
    return fromUrl(text, 0)
  const handle = text
    .replace(/^@/, '')
    .replace(/^\/?(?:in\/)?/i, '')
    .replace(/\/+$/, '')
  return handle.includes('.') ? null : fromSlug(handle)
}

function fromUrl(text: string, depth: number): LinkedinRef | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const host = url.hostname.replace(/\.$/, '')
  if (!/^https?:$/.test(url.protocol) || (host !== 'linkedin.com' && !host.endsWith('.linkedin.com'))) return null
  const redirect = url.searchParams.get('sessionRedirect') ?? url.searchParams.get('session_redirect')
  if (redirect && depth === 0) return fromUrl(redirect, 1)
  return fromPath(url)
}

function fromPath(url: URL): LinkedinRef | null {
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode)
  while (parts[0] !== undefined && LEADING_PARTS.has(parts[0].toLowerCase())) parts.shift()
  const [kind = '', first = '', second = ''] = parts
  switch (kind.toLowerCase()) {
    case 'in':
      return OPAQUE_ID.test(first) ? fromId(first) : fromSlug(first)
    case 'pub':
      return fromPublicPath(parts.slice(1))
    case 'sales':
      return /^(?:lead|people|profile)$/i.test(first) ? fromId(second) : null
    case 'talent':
    case 'recruiter':
      return first.toLowerCase() === 'profile' ? fromId(second) : null
    case 'profile':
      return first.toLowerCase() === 'view' ? fromId(url.searchParams.get('id') ?? '') : null
    default:
      return null
  }
}

/** `/pub/ann-lee/1/2b/3c4` was renamed to `/in/ann-lee-3c402b1`: the parts backwards, the last two filled up to three places. */
function fromPublicPath(parts: readonly string[]): LinkedinRef | null {
  const [slug = '', first, second, third] = parts
  if (slug.toLowerCase() === 'dir') return null
  const hex = /^[0-9a-f]{1,3}$/i
  if (!first || !second || !third || ![first, second, third].every((part) => hex.test(part))) return fromSlug(slug)
  return fromSlug(`${slug}-${third.padStart(3, '0')}${second.padStart(3, '0')}${first}`)
}

function fromUrn(text: string): LinkedinRef | null {
  const found = /^urn:li:(?:person|member|fs_miniProfile|fsd?_profile|fs_salesProfile):\(?([A-Za-z0-9_-]+)/i.exec(text)
  return found?.[1] ? fromId(found[1]) : null
}

/** Ids carry capitals that matter; what follows a comma says only how the page was reached. */
function fromId(text: string): LinkedinRef | null {
  const id = text.split(',')[0] ?? ''
  if (/^[1-9]\d{0,14}$/.test(id)) return { slug: null, urn: `urn:li:member:${id}` }
  return /^[A-Za-z0-9_-]{6,70}$/.test(id) ? { slug: null, urn: `urn:li:person:${id}` } : null
}

function fromSlug(text: string): LinkedinRef | null {
  const slug = text.normalize('NFC').toLowerCase()
  if (!SLUG.test(slug) || !/[\p{L}\p{N}]/u.test(slug) || NO_HANDLE.has(slug)) return null
  return { slug, urn: null }
}

function decode(part: string): string {
  let decoded = part
  for (let round = 0; round < 2 && decoded.includes('%'); round++) {
    try {
      decoded = decodeURIComponent(decoded)
    } catch {
      return decoded
    }
  }
  return decoded
}
