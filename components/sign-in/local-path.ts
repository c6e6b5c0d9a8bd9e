const HERE = 'http://here.invalid'

/**
 * A path of our own to go to after signing in, or `/campaigns`: nobody is to be sent elsewhere by a link to us. Read by the same
 * rules as a browser reads it, which drops tabs and line breaks, takes `\` for `/` and resolves `..` first.
 */
export function localPath(next: string | string[] | undefined): string {
  const url = typeof next === 'string' && URL.canParse(next, HERE) ? new URL(next, HERE) : null
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return '/campaigns'
  return `${url.pathname}${url.search}${url.hash}`
}
