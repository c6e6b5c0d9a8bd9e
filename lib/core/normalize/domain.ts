import { parse } from 'tldts'
import { FREE_MAIL_DOMAINS, FREE_MAIL_LABELS } from './data/free-mail.ts'

const LONGEST_CELL = 2_000

/**
 * The registrable domain (public suffix list) of a URL, an email address or a bare host, lower-cased and in ASCII (punycode);
 * null for addresses of machines, unknown top-level domains and text. A cell with several domains gives the first, and only if
 * every part of it is one. A tenant of a shared host keeps its own name (`acme.myshopify.com`).
 */
export function registrableDomain(input: string): string | null {
  if (input.length > LONGEST_CELL) return null
  const parts = input
    .trim()
    .split(/[\s,;|]+/)
    .filter((part) => part !== '' && part !== '/')
  const domains = parts.map(domainOfPart)
  return domains.includes(null) ? null : (domains[0] ?? null)
}

function domainOfPart(part: string): string | null {
  const bare = part.replace(/^[<("'[]+|[>)"'\].]+$/g, '')
  const url = hostUrl(bare)
  if (!url) return null
  const unprefixed = url.hostname.replace(/^www\./, '')
  if (isGovernmentSuffix(unprefixed) || isPlaceSuffix(url.hostname, unprefixed)) return unprefixed
  const shared = parse(url.hostname, { allowPrivateDomains: true })
  if (shared.isIp) return null
  if (shared.domain && (shared.isIcann || shared.isPrivate)) return shared.domain
  const own = parse(url.hostname)
  return own.domain && own.isIcann ? own.domain : null
}

/** `vic.gov.au` and `gov.kz` are public suffixes, and the addresses of governments too. */
export function isGovernmentSuffix(hostname: string): boolean {
  const { publicSuffix, isIcann } = parse(hostname)
  return isIcann === true && publicSuffix === hostname && /(?:^|\.)(?:gov|gob|gouv|gub|gv|govt)\./.test(hostname)
}

/** `www.opole.pl` is the city's own site, though anybody may have a name below `opole.pl`. */
function isPlaceSuffix(hostname: string, unprefixed: string): boolean {
  const { publicSuffix, isIcann } = parse(unprefixed)
  return hostname !== unprefixed && unprefixed.includes('.') && isIcann === true && publicSuffix === unprefixed
}

/** A URL whose host is the one meant, or null. Mail addresses count by what follows the last `@`. */
function hostUrl(text: string): URL | null {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const rest = text.replace(/^mailto:/i, '').replace(/^\/\//, '')
  const address = scheme ? text : `http://${/^[^/?#]*@/.test(rest) ? rest.slice(rest.lastIndexOf('@') + 1) : rest}`
  return URL.canParse(address) ? new URL(address) : null
}

/** Whether the domain gives mailboxes to anybody, so that it says nothing of an employer. Takes a registrable domain. */
export function isFreeMailDomain(domain: string): boolean {
  const lower = domain.toLowerCase()
  if (FREE_MAIL_DOMAINS.has(lower)) return true
  const { domain: registrable, domainWithoutSuffix: label } = parse(lower)
  return registrable === lower && label !== null && FREE_MAIL_LABELS.has(label)
}
