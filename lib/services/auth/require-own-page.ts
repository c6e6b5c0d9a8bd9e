import { AppError } from '#lib/core/app-error.ts'

/**
 * Cookies travel with forged requests too, so a request that changes something must come from our own pages.
 *
 * @throws AppError `not-allowed`
 */
export function requireOwnPage(request: Request): void {
  if (!isFromOwnPage(request)) throw new AppError('not-allowed', 'This request comes from another site.')
}

function isFromOwnPage(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === request.headers.get('host'))
}
