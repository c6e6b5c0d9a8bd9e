/** Where the server notes which address a request comes from; what a caller writes there is overwritten. */
export const ADDRESS_HEADER = 'x-rollcall-address'

/**
 * The address that a request comes from. Each proxy appends whom it heard from to `X-Forwarded-For`, so with one proxy before us its
 * last entry counts, with two the last but one; what stands before was written by whoever called, and is not believed.
 *
 * @param peer the other end of the connection
 * @param proxies how many proxies of ours stand before the server
 */
export function callerAddress(peer: string, forwardedFor: string | undefined, proxies: number): string {
  if (proxies === 0) return peer
  const forwarded = (forwardedFor ?? '').split(',').map((part) => part.trim())
  return forwarded.at(-proxies) || peer
}
