/**
 * Array parameters and cells as the text that Postgres reads. Written here because the driver quotes every element by itself: for
 * the thousands of keys of a batch that takes longer than looking them up.
 */
export const numberArray = (values: readonly (number | bigint)[]): string => `{${values.join(',')}}`

export function textArray(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : quoted(value))).join(',')}}`
}

const SPECIAL = /[\\"\0]/

/** NUL cannot be stored in a Postgres text and is left out. */
function quoted(value: string): string {
  return SPECIAL.test(value) ? `"${value.replaceAll('\0', '').replace(/[\\"]/g, '\\$&')}"` : `"${value}"`
}
