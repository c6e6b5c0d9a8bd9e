import { join } from 'node:path'
import { copyRows } from './copy-rows.ts'
import type { Load } from './load.ts'
import { readTable } from './read-table.ts'
import { PEOPLE_COLUMNS, stagedPerson } from './staged-person.ts'

/** Streams `people.csv`, normalised, into the staging table. Returns how many there are. */
export async function loadPeople(load: Load): Promise<number> {
  const client = await load.connect()
  const writer = copyRows(client, 'directory_next.stage_person')
  const table = { path: join(load.folder, 'people.csv'), columns: PEOPLE_COLUMNS, required: ['person_id'] as const }
  let rows = 0
  for await (const batch of readTable(table, load.noteColumnsOf('people.csv'))) {
    for (const row of batch) await writer.write(stagedPerson(row, load.note))
    rows += batch.length
    load.onProgress({ step: 'people', rows })
  }
  await writer.end()
  return rows
}
