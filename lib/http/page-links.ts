/**
 * A `Link` header (RFC 8288) that leads from a page of a list to the others; `prev` and `next` only where there are such pages. A page
 * behind the last has a `prev` that leads to the last.
 */
export function pageLinks(
  path: string,
  { page, limit, total }: { page: number; limit: number; total: number },
): string {
  const last = Math.max(1, Math.ceil(total / limit))
  const pages = {
    first: 1,
    ...(page > 1 ? { prev: Math.min(page - 1, last) } : {}),
    ...(page < last ? { next: page + 1 } : {}),
    last,
  }
  return Object.entries(pages)
    .map(([rel, number]) => `<${path}?page=${number}&limit=${limit}>; rel="${rel}"`)
    .join(', ')
}
