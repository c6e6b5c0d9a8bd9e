import type { ImportOptions } from '#lib/contract/import-options.ts'
import { type SampleRow, sampleContext, sampleRow } from '#lib/core/settlement/settlement-samples.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'

export type SampleWorkspace = { workspaceId: string; campaignId: string }

/** A workspace with an active campaign, for tests. */
export async function sampleWorkspace(db: Db, more: { agencyId?: string } = {}): Promise<SampleWorkspace> {
  const slug = crypto.randomUUID()
  const workspace = await db.workspace.create({ data: { name: `Workspace ${slug}`, slug, ...more } })
  const campaign = await db.campaign.create({ data: { workspaceId: workspace.id, name: 'Spring', status: 'active' } })
  return { workspaceId: workspace.id, campaignId: campaign.id }
}

/** An import as it stands when somebody has just started it: read, planned, queued. Rows are planned to be created unless they say else. */
export async function sampleImport(
  db: Db,
  { workspaceId, campaignId }: { workspaceId: string; campaignId: string | null },
  rows: readonly SampleRow[],
  options: Partial<ImportOptions> = {},
): Promise<ImportRef> {
  const reading = {}
  const file = { fileName: 'list.csv', storageKey: 'none', sizeBytes: 1n, sha256: '', reading, rowCount: rows.length }
  const expiresAt = new Date(Date.now() + 3_600_000)
  const upload = await db.upload.create({ data: { workspaceId, entryPoint: 'imports', expiresAt, ...file } })
  const made = await db.import.create({
    data: {
      workspaceId,
      campaignId,
      uploadId: upload.id,
      fileName: 'list.csv',
      status: 'queued',
      options: sampleContext(options).options,
      rowsTotal: rows.length,
      rowsParsed: rows.length,
      rowsDeduplicated: rows.length,
    },
  })
  await insertRows(db, made.id, rows)
  return { workspaceId, importId: made.id }
}

async function insertRows(db: Db, importId: string, samples: readonly SampleRow[]): Promise<void> {
  const rows = samples.map((sample, index) => sampleRow(index + 1, sample))
  const given = rows.map(({ rowNumber, record, keys, plan }) => ({
    rowNumber,
    record,
    ...keys,
    ...plan,
    rowContactId: keys.contactId,
  }))
  await db.$executeRaw`
    INSERT INTO import_row (import_id, row_number, line_number, byte_offset, cells, record, has_error,
                            email_key, linkedin_slug, phone, external_id, contact_id, name_key)
    SELECT ${importId}::uuid, "rowNumber", "rowNumber" + 1, 0, '{}', record, action = 'error',
           "emailKey", "linkedinSlug", phone, "externalId", "rowContactId", "nameKey"
      FROM json_to_recordset(${JSON.stringify(given)}::json)
           AS given ("rowNumber" int, record jsonb, action text, "emailKey" text, "linkedinSlug" text, phone text,
                     "externalId" text, "rowContactId" uuid, "nameKey" text)`
  await db.$executeRaw`
    INSERT INTO import_plan_row (import_id, row_number, action, contact_id, reason, detail)
    SELECT ${importId}::uuid, "rowNumber", action, "contactId", reason, detail
      FROM json_to_recordset(${JSON.stringify(given)}::json)
           AS given ("rowNumber" int, action text, "contactId" uuid, reason text, detail jsonb)`
  await db.$executeRaw`
    INSERT INTO import_work (import_id, position, row_number)
    SELECT import_id, row_number, row_number FROM import_plan_row WHERE import_id = ${importId}::uuid`
}
