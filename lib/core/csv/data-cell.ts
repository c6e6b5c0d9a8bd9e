const DATA_CELL = /^[+-]?[\d.,' ]+%?$|@|^https?:\/\/|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/

/** A number, a date, an address: what no column is called. */
export const isDataCell = (cell: string): boolean => DATA_CELL.test(cell.trim())
