import Papa from 'papaparse'

/** How `csvOfTable` writes, for whoever reads it: nothing about it has to be guessed. */
export const TABLE_READING = { delimiter: ',', quote: '"', escape: 'double', encoding: 'utf-8', headerRow: 0 } as const

/** A table as a file. Every cell is quoted: a row that says nothing is a row then, and not a blank line. */
export const csvOfTable = ({ header, rows }: { header: string[]; rows: string[][] }): Buffer =>
  Buffer.from(Papa.unparse({ fields: header, data: rows }, { quotes: true }))
