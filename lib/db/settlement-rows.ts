import type { ImportRecord } from '#lib/contract/import-record.ts'
import type { PlanAction } from '#lib/contract/import-stage.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { RowIdentification, SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'
import { inRange, type WorkRange } from './import-work.ts'

type StoredRow = {
  row_number: number
  record: ImportRecord
  email_key: string | null
  linkedin_slug: string | null
  phone: string | null
  external_id: string | null
  file_contact_id: string | null
  name_key: string | null
  action: PlanAction
  contact_id: string | null
  reason: string | null
  detail: Record<string, unknown> | null
  identification: RowIdentification | null
  facts: PersonFacts | null
  new_contact_id: string
}

/** The rows of a range of the order of work with their plan and what enrichment found, in the order of the file. */
export function readSettlementRows(db: Db | Tx, importId: string, range: WorkRange): Promise<SettlementRow[]> {
  return readRows(db, importId, inRange(importId, range, Prisma.sql`r.row_number`))
}

/** The same for rows of the file by their numbers, both ends included; also before a run has laid out its work. */
export function readPlannedRows(
  db: Db | Tx,
  importId: string,
  { fromRow, toRow }: { fromRow: number; toRow: number },
): Promise<SettlementRow[]> {
  return readRows(db, importId, Prisma.sql`r.row_number BETWEEN ${fromRow} AND ${toRow}`)
}

async function readRows(db: Db | Tx, importId: string, which: Prisma.Sql): Promise<SettlementRow[]> {
  const rows = await db.$queryRaw<{ row: StoredRow }[]>`
    SELECT json_build_object(
             'row_number', r.row_number, 'record', r.record, 'email_key', r.email_key, 'linkedin_slug', r.linkedin_slug,
             'phone', r.phone, 'external_id', r.external_id, 'file_contact_id', r.contact_id, 'name_key', r.name_key,
             'action', p.action, 'contact_id', p.contact_id, 'reason', p.reason, 'detail', p.detail,
             'identification', e.identification, 'facts', e.facts, 'new_contact_id', uuid_v7()) AS row
      FROM import_row r
      JOIN import_plan_row p USING (import_id, row_number)
      LEFT JOIN import_enrichment e USING (import_id, row_number)
     WHERE r.import_id = ${importId}::uuid AND ${which}
     ORDER BY r.row_number`
  return rows.map(({ row }) => toSettlementRow(row))
}

const toSettlementRow = (row: StoredRow): SettlementRow => ({
  rowNumber: row.row_number,
  record: row.record,
  keys: {
    emailKey: row.email_key,
    linkedinSlug: row.linkedin_slug,
    phone: row.phone,
    externalId: row.external_id,
    contactId: row.file_contact_id,
    nameKey: row.name_key,
  },
  plan: { action: row.action, contactId: row.contact_id, reason: row.reason, detail: row.detail ?? {} },
  identification: row.identification,
  facts: row.facts,
  newContactId: row.new_contact_id,
})
