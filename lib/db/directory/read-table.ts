import { basename } from 'node:path'
import { AppError } from '#lib/core/app-error.ts'
import { readRecords } from './read-records.ts'

/** One row of a directory file by column name; '' for a column that the file lacks. Cells are trimmed. */
export type FileRow<Column extends string> = { line: number; cell(column: Column): string }

type Table<Column extends string> = { path: string; columns: readonly Column[]; required: readonly Column[] }
type Listener = { onUnknownColumns(names: string[]): void }

/**
 * Reads a directory file, a batch of rows at a time.
 * @throws AppError `directory-invalid` naming file and line: a column missing or twice, a row of another length than the header
 */
export async function* readTable<Column extends string>(
  { path, columns, required }: Table<Column>,
  { onUnknownColumns }: Listener,
): AsyncGenerator<FileRow<Column>[]> {
  const file = basename(path)
  let positions: Map<string, number> | undefined
  let width = 0
  for await (const records of readRecords(path)) {
    let batch = records
    if (!positions) {
      const header = (batch[0]?.cells ?? []).map((name, index) => (index ? name : name.replace(/^\uFEFF/, '')).trim())
      positions = headerPositions(header, file, required)
      width = header.length
      const unknown = header.filter((name) => !columns.some((column) => column === name))
      if (unknown.length) onUnknownColumns(unknown)
      batch = batch.slice(1)
    }
    const positionOf = positions
    yield batch.map(({ line, cells }) => {
      if (cells.length !== width) {
        const detail = `${file} line ${line}: ${cells.length} cells where the header has ${width}.`
        throw new AppError('directory-invalid', detail)
      }
      return { line, cell: (column) => cells[positionOf.get(column) ?? -1]?.trim() ?? '' }
    })
  }
  if (!positions) throw new AppError('directory-invalid', `${file} is empty: its first line must name the columns.`)
}

function headerPositions(header: readonly string[], file: string, required: readonly string[]): Map<string, number> {
  const positions = new Map(header.map((name, index) => [name, index]))
  const twice = header.find((name, index) => name !== '' && positions.get(name) !== index)
  if (twice) throw new AppError('directory-invalid', `${file} line 1: the column ${twice} stands there twice.`)
  const missing = required.filter((name) => !positions.has(name))
  if (missing.length) throw new AppError('directory-invalid', `${file} line 1: no column ${missing.join(', ')}.`)
  return positions
}
