/**
 * Why a request got no answer.
 *
 * - `refused`: the address is not one we go to; no packet was sent.
 * - `unreachable`: the name does not resolve, or nobody accepts the connection.
 * - `timed-out`, `broken-off`: the connection was there and the answer did not come whole.
 * - `unreadable`: an answer came, but too large or of another kind than asked for.
 */
export type FetchErrorKind = 'refused' | 'unreachable' | 'timed-out' | 'broken-off' | 'unreadable'

/** Its message holds no address, header or body, so that it may be shown and logged. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly kind: FetchErrorKind
  /** The other side may have received the request, and may charge for it. */
  readonly sent: boolean

  constructor(kind: FetchErrorKind, detail: string, { sent = false }: { sent?: boolean } = {}) {
    super(detail)
    this.kind = kind
    this.sent = sent
  }
}
