import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { type AllowedHosts, isAllowedHost } from './check-url.ts'
import { FetchError } from './fetch-error.ts'
import { isPublicAddress } from './is-public-address.ts'

/** Asks for all addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

const LONGEST_MS = 5_000

/** The system's own way, the one every other program of this machine goes. */
export const resolveByDns: Resolve = (hostname) => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('the name server does not answer')), LONGEST_MS)
  return Promise.race([lookup(hostname, { all: true, order: 'ipv4first' }), late.promise]).finally(() =>
    clearTimeout(timer),
  )
}

/**
 * Resolves the name of a checked address, once. One private address among public ones is enough to refuse them all: whoever
 * answers so wants us to take the wrong one.
 *
 * @throws FetchError `refused` for private addresses, `unreachable` when the name does not resolve
 */
export async function resolveHost(url: URL, resolve: Resolve, allowed: AllowedHosts): Promise<LookupAddress[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(hostname)
  const addresses = family === 0 ? await resolve(hostname).catch(() => []) : [{ address: hostname, family }]
  if (addresses.length === 0) throw new FetchError('unreachable', 'The name of the host is not known.')
  if (!isAllowedHost(url, allowed) && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new FetchError('refused', 'This address lies inside a private network.')
  }
  return addresses
}
