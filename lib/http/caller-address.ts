/** Where the server notes who a connection comes from; what a caller writes there is overwritten. */
export const PEER_HEADER = 'x-rollcall-peer'

/**
 * The address that a request comes from. Each proxy appends whom it heard from to `X-Forwarded-For`, so with one proxy before us its
 * last entry counts, with two the last but one; what stands before was written by whoever called, and is not believed.
 *
 * @param proxies how many proxies of ours stand before the server
 */
export function callerAddress(headers: Headers, proxies: number): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const peer = headers.get(PEER_HEADER) ?? 'unknown'
  if (proxies === 0) return peer
  return forwarded.at(-proxies) || peer
}
