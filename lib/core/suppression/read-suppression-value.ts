import { registrableDomain } from '#lib/core/normalize/domain.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'

export type SuppressionValue = { kind: 'email' | 'domain'; value: string }

const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

/**
 * An address by its canonical key, or a host: bare, with `@` or `*.` before it, or a URL. A subdomain stays a subdomain, since a
 * list may name one alone. Null for anything else, public suffixes like `co.uk` among them.
 */
export function readSuppressionValue(text: string): SuppressionValue | null {
  if (text.length > 400) return null
  if (/[^@\s]@/.test(text)) {
    const email = parseEmail(text)
    return email && { kind: 'email', value: email.key }
  }
  const bare = text.trim().replace(/^["'<(]+|["'>),;]+$/g, '')
  const host = hostOf(bare.replace(/^(\*\.|@)/, ''))
  return host !== null && registrableDomain(host) !== null ? { kind: 'domain', value: host } : null
}

function hostOf(text: string): string | null {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(url)) return null
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
  return HOST.test(host) ? host : null
}
