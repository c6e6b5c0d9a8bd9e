/** How a file's bytes become records. */
export type Dialect = {
  /** A label that `decoderFor` knows: `utf-8`, `utf-16le`, `windows-1252`, `shift_jis`, … */
  encoding: string
  /** One ASCII character, or several such as `||`; never a quote or a line end. After `, ` the space is not needed. */
  delimiter: string
  /** One character; '' when the file quotes nothing. */
  quote: '"' | "'" | ''
  /** What stands before a quote that belongs to the cell: the quote itself, or a backslash. */
  escape: 'double' | 'backslash'
  /** 0-based index of the header among the file's records; what stands above it is no data. */
  headerRow: number
}

/** The delimiter is followed by a space that belongs to no cell. */
export const isSpaced = (delimiter: string): boolean => delimiter.length === 2 && delimiter[1] === ' '

/** What must stand between two cells. */
export const separatorOf = (delimiter: string): string => (isSpaced(delimiter) ? delimiter.charAt(0) : delimiter)

export const DELIMITERS = [',', ';', '\t', '|'] as const

/** Longest cell and record in bytes, and most columns, before a row becomes an error of its own. */
export const CELL_BYTES_MAX = 64 * 1024
export const RECORD_BYTES_MAX = 1024 * 1024
export const COLUMNS_MAX = 1_000
