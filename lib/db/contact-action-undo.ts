import type { ContactAction } from '#lib/contract/contact-actions.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { BELONGINGS } from './contact-actions.ts'
import type { EditRef } from './contact-edits.ts'
import type { Tx } from './database.ts'

/**
 * Takes an action back. What somebody has changed of a contact since stays; a contact that nobody has touched since is as
 * untouched as before.
 *
 * @returns to how many contacts it made a difference
 */
export async function takeBack(tx: Tx, action: ContactAction, { editId, workspaceId }: EditRef): Promise<number> {
  switch (action.kind) {
    case 'add-to-campaign':
      return tx.$executeRaw`
        DELETE FROM lead USING contact_edit_line l
         WHERE l.edit_id = ${editId}::uuid AND lead.contact_id = l.contact_id AND lead.campaign_id = ${action.campaignId}::uuid
           AND lead.import_id IS NULL`
    case 'add-to-segment':
      return tx.$executeRaw`
        DELETE FROM segment_member m USING contact_edit_line l
         WHERE l.edit_id = ${editId}::uuid AND m.contact_id = l.contact_id AND m.segment_id = ${action.segmentId}::uuid`
    case 'remove-from-segment':
      return tx.$executeRaw`
        INSERT INTO segment_member (segment_id, contact_id)
        SELECT ${action.segmentId}::uuid, c.id FROM contact_edit_line l JOIN contact c ON c.id = l.contact_id
         WHERE l.edit_id = ${editId}::uuid AND EXISTS (SELECT FROM segment WHERE id = ${action.segmentId}::uuid)
            ON CONFLICT DO NOTHING`
    case 'enrol':
      return tx.$executeRaw`
        DELETE FROM workflow_run r USING contact_edit_line l
         WHERE l.edit_id = ${editId}::uuid AND r.contact_id = l.contact_id AND r.workflow_id = ${action.workflowId}::uuid
           AND r.import_id IS NULL`
    case 'delete':
      return bringBack(tx, { editId, workspaceId })
    default:
      return putFieldsBack(tx, action, editId)
  }
}

type FieldAction = Extract<ContactAction, { kind: 'add-tag' | 'remove-tag' | 'set-owner' | 'do-not-touch' }>

/** One statement: a contact that is still as the action left it has the revision it had before. */
function putFieldsBack(tx: Tx, action: FieldAction, editId: string): Promise<number> {
  const { assignments, isAsLeft } = wayBack(action)
  return tx.$executeRaw`
    UPDATE contact c
       SET ${assignments}, revision = CASE WHEN ${UNTOUCHED} THEN l.revision_before ELSE c.revision END, updated_at = now()
      FROM contact_edit_line l
     WHERE l.edit_id = ${editId}::uuid AND c.id = l.contact_id AND ${isAsLeft}`
}

const UNTOUCHED = Prisma.sql`c.revision = l.revision_after`

/** Tags that others have added or removed meanwhile stay so. */
function wayBack(action: FieldAction): { assignments: Prisma.Sql; isAsLeft: Prisma.Sql } {
  const tagsBefore = Prisma.sql`ARRAY(SELECT jsonb_array_elements_text(coalesce(nullif(l.changes->'tags'->'before', 'null'), '[]')))`
  switch (action.kind) {
    case 'add-tag':
      return {
        assignments: Prisma.sql`tags = CASE WHEN ${UNTOUCHED} THEN ${tagsBefore} ELSE array_remove(c.tags, ${action.tag}) END`,
        isAsLeft: Prisma.sql`c.tags @> ARRAY[${action.tag}]::text[]`,
      }
    case 'remove-tag':
      return {
        assignments: Prisma.sql`tags = CASE WHEN ${UNTOUCHED} THEN ${tagsBefore} ELSE c.tags || ${action.tag}::text END`,
        isAsLeft: Prisma.sql`NOT EXISTS (SELECT FROM unnest(c.tags) AS one WHERE lower(one) = lower(${action.tag}))`,
      }
    case 'set-owner':
      return {
        assignments: Prisma.sql`
          owner_id = (SELECT id FROM app_user WHERE id = (l.aside->>'ownerId')::uuid),
          profile = c.profile || jsonb_strip_nulls(jsonb_build_object('ownerEmail', l.aside->>'named')),
          sources = (c.sources - 'ownerEmail') || jsonb_strip_nulls(jsonb_build_object('ownerEmail', l.aside->'source'))`,
        isAsLeft: Prisma.sql`c.owner_id IS NOT DISTINCT FROM ${action.ownerId}::uuid AND NOT c.profile ? 'ownerEmail'`,
      }
    case 'do-not-touch':
      return {
        assignments: Prisma.sql`do_not_touch = ${!action.on}`,
        isAsLeft: Prisma.sql`c.do_not_touch = ${action.on}`,
      }
  }
}

/**
 * Contacts come back out of the trash with all that hung on them, as far as it still exists. One whose address or profile has come
 * to belong to another contact stays where it is.
 */
async function bringBack(tx: Tx, { editId, workspaceId }: EditRef): Promise<number> {
  const back = await tx.$executeRaw`
    INSERT INTO contact
    SELECT stored.* FROM contact_trash t
     CROSS JOIN LATERAL jsonb_populate_record(NULL::contact, t.contact || jsonb_build_object(
       'owner_id', (SELECT id FROM app_user WHERE id = (t.contact->>'owner_id')::uuid),
       'account_id', (SELECT id FROM account WHERE id = (t.contact->>'account_id')::uuid),
       'created_by_import', (SELECT id FROM import WHERE id = (t.contact->>'created_by_import')::uuid))) stored
     WHERE t.edit_id = ${editId}::uuid AND stored.workspace_id = ${workspaceId}::uuid
     ORDER BY t.contact_id
        ON CONFLICT DO NOTHING`
  for (const table of BELONGINGS) await bringBackBelongings(tx, table, editId)
  await tx.$executeRaw`
    DELETE FROM contact_trash t USING contact c WHERE t.edit_id = ${editId}::uuid AND c.id = t.contact_id`
  return back
}

/** What a belonging belongs to as well; it does not come back without. */
const OTHER_END: Record<(typeof BELONGINGS)[number], Prisma.Sql> = {
  lead: Prisma.sql`EXISTS (SELECT FROM campaign WHERE id = stored.campaign_id)`,
  workflow_run: Prisma.sql`EXISTS (SELECT FROM workflow WHERE id = stored.workflow_id)`,
  engagement_event: Prisma.sql`true`,
  match_verdict: Prisma.sql`true`,
  contact_alias: Prisma.sql`true`,
  segment_member: Prisma.sql`EXISTS (SELECT FROM segment WHERE id = stored.segment_id)`,
}

async function bringBackBelongings(tx: Tx, table: (typeof BELONGINGS)[number], editId: string): Promise<void> {
  const name = Prisma.raw(table)
  const loose = Prisma.sql`
    CASE WHEN one ? 'import_id' AND NOT EXISTS (SELECT FROM import WHERE id = (one->>'import_id')::uuid)
         THEN one || '{"import_id":null}' ELSE one END`
  await tx.$executeRaw`
    INSERT INTO ${name}
    SELECT stored.* FROM contact_trash t
      JOIN contact c ON c.id = t.contact_id
     CROSS JOIN LATERAL jsonb_array_elements(coalesce(t.belongings->${table}::text, '[]')) AS one
     CROSS JOIN LATERAL jsonb_populate_record(NULL::${name}, ${loose}) stored
     WHERE t.edit_id = ${editId}::uuid AND ${OTHER_END[table]}
        ON CONFLICT DO NOTHING`
}

/** How many contacts an edit was about. */
export async function countLines(tx: Tx, editId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT (SELECT count(*) FROM contact_edit_line WHERE edit_id = ${editId}::uuid)::int
         + (SELECT count(*) FROM contact_trash WHERE edit_id = ${editId}::uuid)::int AS count`
  return row?.count ?? 0
}
