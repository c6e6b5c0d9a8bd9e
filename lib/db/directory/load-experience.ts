import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#lib/core/app-error.ts'
import { copyRows } from './copy-rows.ts'
import { dateCell, nullable } from './file-cells.ts'
import type { Load } from './load.ts'
import { readTable } from './read-table.ts'

const COLUMNS = ['person_id', 'company_id', 'company_name', 'title', 'started_at', 'ended_at'] as const

/** Streams `experience.csv` into the staging table, if the folder has one. Returns how many rows it has. */
export async function loadExperience(load: Load): Promise<number> {
  const path = join(load.folder, 'experience.csv')
  if (!existsSync(path)) return 0
  const client = await load.connect()
  const writer = copyRows(client, 'directory_next.stage_experience')
  let rows = 0
  const table = { path, columns: COLUMNS, required: ['person_id'] as const }
  for await (const batch of readTable(table, load.noteColumnsOf('experience.csv'))) {
    for (const { line, cell } of batch) {
      const personId = cell('person_id')
      if (personId === '') throw new AppError('directory-invalid', `experience.csv line ${line}: no person_id.`)
      await writer.write([
        line,
        personId,
        nullable(cell('company_id')),
        nullable(cell('company_name')),
        nullable(cell('title')),
        dateCell(cell('started_at')),
        dateCell(cell('ended_at')),
      ])
    }
    rows += batch.length
    load.onProgress({ step: 'experience', rows })
  }
  await writer.end()
  return rows
}
