/** Case, accents, punctuation, `camelCase` and `snake_case` set aside: how a header is compared. */
export function foldHeader(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What an earlier import of the same header set is found by: order and spelling of all columns. */
export const headerSetOf = (header: readonly string[]): string => header.map(foldHeader).join('\u001f')
