/**
 * What a page of ours may do in a browser: run the scripts that bear this request's nonce and what those load, talk to us, and be in
 * nobody's frame. Should a cell of somebody's list ever get into a page as markup, it still runs nothing.
 *
 * Styles may stand in the page: libraries write them, and the widths of bars are made of data.
 *
 * @param isDevelopment React's error messages need `eval` then
 */
export function contentSecurityPolicy(nonce: string, { isDevelopment }: { isDevelopment: boolean }): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
