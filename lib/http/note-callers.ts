import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { ADDRESS_HEADER, callerAddress } from '#lib/core/caller-address.ts'

/**
 * Notes on each request which address it comes from, since neither a route handler nor the sign-in gets to see the connection.
 *
 * @param proxies how many proxies of ours stand before the server
 */
export function noteCallers(proxies: number): void {
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request
    const forwarded = headers['x-forwarded-for']
    const chain = Array.isArray(forwarded) ? forwarded.join(', ') : forwarded
    headers[ADDRESS_HEADER] = callerAddress(socket.remoteAddress ?? 'unknown', chain, proxies)
  })
}
