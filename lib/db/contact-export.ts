import type { Pool } from 'pg'
import { CONTACT_FIELDS, type ContactField } from '#lib/contract/import-record.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { HELD_VALUE } from './held-values.ts'

/** A contact as a file has it; values that are not known are null. Custom values stand by their field's id. */
export type ExportedContact = {
  contactId: string
  values: Partial<Record<ContactField, string | null>>
  tags: string[]
  custom: Record<string, string | number | boolean>
}

const PAGE_SIZE = 1_000

const VALUES = Prisma.sql`jsonb_build_object(${Prisma.join(
  CONTACT_FIELDS.map((field) => Prisma.sql`${Prisma.raw(`'${field}'`)}, ${HELD_VALUE[field]}`),
)})`

/**
 * Contacts that a condition on `c` names, in the order in which they came in, as they stood when it began: a cursor of the database,
 * so that memory stays flat. It is closed when whoever reads stops.
 */
export async function* readExport(pool: Pool, condition: Prisma.Sql): AsyncGenerator<ExportedContact[]> {
  const client = await pool.connect()
  let isWell = false
  try {
    const { text, values } = Prisma.sql`
      DECLARE contacts NO SCROLL CURSOR FOR
      SELECT jsonb_build_object('contactId', c.id, 'values', ${VALUES}, 'tags', c.tags, 'custom', c.custom) AS contact
        FROM contact c WHERE ${condition} ORDER BY c.id`
    await client.query('BEGIN READ ONLY')
    await client.query(text, values)
    for (;;) {
      const { rows } = await client.query<{ contact: ExportedContact }>(`FETCH ${PAGE_SIZE} FROM contacts`)
      if (rows.length > 0) yield rows.map(({ contact }) => contact)
      if (rows.length < PAGE_SIZE) break
    }
    isWell = true
  } finally {
    if (isWell) await client.query('COMMIT')
    // Whoever stops in the middle leaves a transaction open: the connection goes with it.
    client.release(!isWell)
  }
}
