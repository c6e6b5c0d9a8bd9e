import { Readable } from 'node:stream'
import type { FieldKey } from '#lib/contract/fields.ts'
import { DEFAULT_OPTIONS } from '#lib/contract/import-options.ts'
import type { ColumnMapping } from '#lib/contract/mapping.ts'
import { AppError } from '#lib/core/app-error.ts'
import { csvOfTable, TABLE_READING } from '#lib/core/csv/csv-of-table.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { readPeopleById } from '#lib/db/directory/read-people.ts'
import { insertImport, moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'

type Place = { workspaceId: string; userId: string; campaignId: string }

/** What a chosen person brings along; the rest is found by enrichment, as for any other row. */
const COLUMNS: readonly { field: FieldKey; of: (person: PersonFacts) => string }[] = [
  { field: 'linkedinUrl', of: ({ linkedinUrl }) => linkedinUrl },
  { field: 'firstName', of: ({ firstName }) => firstName },
  { field: 'middleName', of: ({ middleName }) => middleName },
  { field: 'lastName', of: ({ lastName }) => lastName },
  { field: 'email', of: ({ emails }) => emails[0] ?? '' },
  { field: 'jobTitle', of: ({ title }) => title },
  { field: 'companyName', of: ({ companyName }) => companyName },
  { field: 'companyDomain', of: ({ companyDomain }) => companyDomain ?? '' },
  { field: 'country', of: ({ country }) => country ?? '' },
]

/**
 * Adds people of the directory to a campaign: a list of them goes through the same pipeline as any file, with suppression,
 * deduplication, ledger and all, and starts by itself.
 *
 * @throws AppError `not-found` for the campaign or when nobody chosen is in the directory any more; `campaign-not-active`
 */
export async function addPeople(
  { db, directory, files }: { db: Db; directory: Directory; files: FileStore },
  place: Place,
  personIds: readonly string[],
): Promise<{ importId: string; added: number }> {
  const people = [...(await readPeopleById(directory, personIds)).values()]
  if (people.length === 0)
    throw new AppError('not-found', 'None of these people is in the directory any more. Search again.')
  const rows = people.map((person) => COLUMNS.map(({ of }) => of(person)))
  const csv = csvOfTable({ header: COLUMNS.map(({ field }) => field), rows })
  const fileName = `Leads Database, ${people.length} ${people.length === 1 ? 'person' : 'people'}.csv`
  const { uploadId } = await receiveUpload(
    { db, files },
    { ...place, entryPoint: 'campaign' },
    { fileName, body: Readable.from([csv]), overrides: async () => TABLE_READING },
  )
  const mapping: ColumnMapping = {
    columns: COLUMNS.map(({ field }, columnIndex) => ({ columnIndex, target: { kind: 'field', field } })),
  }
  const importId = await db.$transaction(async (tx) => {
    const { importId } = await insertImport(tx, {
      ...place,
      uploadId,
      fileName,
      options: { ...DEFAULT_OPTIONS.campaign },
      rowsTotal: people.length,
      confirmWhenPlanned: true,
    })
    const ref = { workspaceId: place.workspaceId, importId }
    await moveImport(tx, ref, { from: ['mapping'], to: 'planning', change: { mapping } })
    await recordAudit(tx, place, { action: 'started', subject: { kind: 'import', id: importId, name: fileName } })
    await putOutbox(tx, [{ name: 'import/mapped', data: { ...ref, planVersion: 1 } }])
    return importId
  })
  return { importId, added: people.length }
}
