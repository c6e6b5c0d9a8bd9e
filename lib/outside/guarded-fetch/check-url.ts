import { isIP } from 'node:net'
import { FetchError } from './fetch-error.ts'

/** `host:port` pairs that the operator allows although they are private or speak plain HTTP. */
export type AllowedHosts = ReadonlySet<string>

/** Names that never leave a machine or a house. */
const INNER_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|corp|home|private)\.?$/

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' }

/** `host:port` as the operator's list has it. */
export const hostAndPort = (url: URL): string => `${url.hostname}:${url.port || (DEFAULT_PORTS[url.protocol] ?? '')}`

/** Whether the operator has said yes to this very host and port. */
export const isAllowedHost = (url: URL, allowed: AllowedHosts): boolean => allowed.has(hostAndPort(url))

/**
 * The address a user gave, if it is one we would go to: https, on its usual port, to a public name, without a user in it. An
 * address in digits, however written, counts as none. What the name resolves to is checked when it is called.
 *
 * @throws FetchError `refused`, in words for the user
 */
export function checkUrl(text: string, allowed: AllowedHosts): URL {
  if (text.length > 4_000 || !URL.canParse(text)) throw refused('This is no web address.')
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused('Only web addresses (https) can be used.')
  if (url.username !== '' || url.password !== '') throw refused('A web address with a user name in it is not used.')
  if (isAllowedHost(url, allowed)) return url
  if (url.protocol !== 'https:') throw refused('The address must begin with https.')
  if (url.port !== '') throw refused('Only the usual port of https can be used.')
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) throw refused('Use a name, not an address in digits.')
  if (INNER_NAME.test(url.hostname) || !url.hostname.includes('.')) {
    throw refused('This address lies inside a private network.')
  }
  return url
}

const refused = (detail: string): FetchError => new FetchError('refused', detail)
