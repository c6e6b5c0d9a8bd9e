import { parse } from 'tldts'
import { isGovernmentSuffix } from './domain.ts'

/** `address`: as written, trimmed and lower-cased. `key`: one per mailbox, for comparing. `domain`: everything after the `@`, in ASCII. */
export type EmailAddress = { address: string; key: string; domain: string }

const LONGEST_CELL = 1_000
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
/** Google ignores dots and everything after a plus; both names are one service. */
const GOOGLE = new Set(['gmail.com', 'googlemail.com'])
/** Providers that document `+tag`. Elsewhere a plus may be part of a real address, so it stays. */
const TAGGING =
  /^(?:(?:outlook|hotmail|live|msn)\.[a-z.]{2,6}|icloud\.com|me\.com|mac\.com|fastmail\.(?:com|fm)|proton\.me|protonmail\.com|pm\.me)$/

/**
 * Reads one address: bare, as `mailto:`, as `Name <address>`, or in quotes and brackets. Null when it could not be delivered to:
 * no or several `@`, dots at the edge or doubled, spaces, a host that is no public domain name, over 64 + 254 characters. Quoted
 * local parts and address literals are refused: no person's list carries them and most senders bounce them.
 */
export function parseEmail(input: string): EmailAddress | null {
  if (input.length > LONGEST_CELL) return null
  const address = unwrap(input.replace(INVISIBLE, '').normalize('NFKC')).toLowerCase()
  const at = address.indexOf('@')
  if (at < 1 || at !== address.lastIndexOf('@') || address.length > 254) return null
  const local = address.slice(0, at)
  const domain = asciiDomain(address.slice(at + 1))
  if (domain === null || local.length > 64 || !LOCAL_PART.test(local)) return null
  return { address, key: `${canonicalLocal(local, domain)}@${GOOGLE.has(domain) ? 'gmail.com' : domain}`, domain }
}

function unwrap(text: string): string {
  const angled = /<([^<>]*)>[\s;,]*$/.exec(text)
  return (angled?.[1] ?? text)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .replace(/^[\s"'([<]+/, '')
    .replace(/[\s"')\]>;,.]{1,20}$/, '')
}

function asciiDomain(text: string): string | null {
  if (!/^[^\s/?#:@\\%[\]]+$/.test(text) || !URL.canParse(`http://${text}`)) return null
  const host = new URL(`http://${text}`).hostname
  if (host.endsWith('.') || host.includes('_')) return null
  const { domain, isIcann, isIp } = parse(host)
  return !isIp && ((domain && isIcann) || isGovernmentSuffix(host)) ? host : null
}

function canonicalLocal(local: string, domain: string): string {
  const plus = local.indexOf('+')
  const untagged = plus > 0 && (GOOGLE.has(domain) || TAGGING.test(domain)) ? local.slice(0, plus) : local
  return GOOGLE.has(domain) ? untagged.replaceAll('.', '') : untagged
}
