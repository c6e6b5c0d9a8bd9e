import type { ContactAction } from '#lib/contract/contact-actions.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { changeOf } from './contact-edits.ts'
import type { Tx } from './database.ts'
import { noteTags } from './workspace-tags.ts'

/** Whom it is done to: the condition on contacts `c` (`contactCondition`), and the edit that remembers it. */
export type ActionTarget = { condition: Prisma.Sql; editId: string; workspaceId: string }

/**
 * Carries an action out on all contacts that the condition names, in one statement that keeps what it changed. Contacts that are
 * as the action wants them already are left alone, and not remembered.
 *
 * @returns how many it made a difference to
 */
export function carryOut(tx: Tx, action: ContactAction, target: ActionTarget): Promise<number> {
  switch (action.kind) {
    case 'add-tag':
      return addTag(tx, action.tag, target)
    case 'remove-tag':
      return removeTag(tx, action.tag, target)
    case 'set-owner':
      return setOwner(tx, action.ownerId, target)
    case 'do-not-touch':
      return setDoNotTouch(tx, action.on, target)
    case 'add-to-campaign':
      return addToCampaign(tx, action.campaignId, target)
    case 'add-to-segment':
      return addToSegment(tx, action.segmentId, target)
    case 'remove-from-segment':
      return removeFromSegment(tx, action.segmentId, target)
    case 'enrol':
      return enrol(tx, action.workflowId, target)
    case 'delete':
      return throwAway(tx, target)
  }
}

const TAGS = (tags: Prisma.Sql) => Prisma.sql`CASE WHEN ${tags} <> '{}' THEN to_jsonb(${tags}) END`
const hasTag = (tag: string) => Prisma.sql`EXISTS (SELECT FROM unnest(c.tags) AS one WHERE lower(one) = lower(${tag}))`

async function addTag(tx: Tx, tag: string, { condition, editId, workspaceId }: ActionTarget): Promise<number> {
  await noteTags(tx, workspaceId, [tag])
  return tx.$executeRaw`
    WITH chosen AS MATERIALIZED (
      SELECT c.id, c.tags, c.revision FROM contact c WHERE ${condition} AND NOT ${hasTag(tag)} ORDER BY c.id FOR NO KEY UPDATE),
    written AS (
      UPDATE contact SET tags = contact.tags || ${tag}::text, updated_at = now()
        FROM chosen WHERE contact.id = chosen.id RETURNING contact.id, contact.tags, contact.revision)
    INSERT INTO contact_edit_line (edit_id, contact_id, changes, revision_before, revision_after)
    SELECT ${editId}::uuid, chosen.id, ${changeOf('tags', TAGS(Prisma.sql`chosen.tags`), TAGS(Prisma.sql`written.tags`))},
           chosen.revision, written.revision
      FROM chosen JOIN written USING (id)`
}

function removeTag(tx: Tx, tag: string, { condition, editId }: ActionTarget): Promise<number> {
  return tx.$executeRaw`
    WITH chosen AS MATERIALIZED (
      SELECT c.id, c.tags, c.revision FROM contact c WHERE ${condition} AND ${hasTag(tag)} ORDER BY c.id FOR NO KEY UPDATE),
    written AS (
      UPDATE contact SET tags = ARRAY(SELECT one FROM unnest(contact.tags) WITH ORDINALITY AS held (one, place)
                                       WHERE lower(one) <> lower(${tag}) ORDER BY place), updated_at = now()
        FROM chosen WHERE contact.id = chosen.id RETURNING contact.id, contact.tags, contact.revision)
    INSERT INTO contact_edit_line (edit_id, contact_id, changes, revision_before, revision_after)
    SELECT ${editId}::uuid, chosen.id, ${changeOf('tags', TAGS(Prisma.sql`chosen.tags`), TAGS(Prisma.sql`written.tags`))},
           chosen.revision, written.revision
      FROM chosen JOIN written USING (id)`
}

/** An owner who is no member goes by an address in the profile; a member takes their place. */
function setOwner(tx: Tx, ownerId: string | null, { condition, editId }: ActionTarget): Promise<number> {
  const source = Prisma.sql`CASE WHEN ${ownerId}::uuid IS NULL THEN contact.sources - 'ownerEmail'
                                 ELSE contact.sources || '{"ownerEmail":{"source":"manual","others":[]}}' END`
  return tx.$executeRaw`
    WITH chosen AS MATERIALIZED (
      SELECT c.id, c.revision, c.owner_id, c.profile->>'ownerEmail' AS named, c.sources->'ownerEmail' AS source
        FROM contact c
       WHERE ${condition} AND (c.owner_id IS DISTINCT FROM ${ownerId}::uuid OR c.profile ? 'ownerEmail')
       ORDER BY c.id FOR NO KEY UPDATE),
    written AS (
      UPDATE contact SET owner_id = ${ownerId}::uuid, profile = contact.profile - 'ownerEmail', sources = ${source}, updated_at = now()
        FROM chosen WHERE contact.id = chosen.id RETURNING contact.id, contact.revision)
    INSERT INTO contact_edit_line (edit_id, contact_id, changes, aside, revision_before, revision_after)
    SELECT ${editId}::uuid, chosen.id,
           ${changeOf('ownerEmail', Prisma.sql`coalesce(chosen.named, former.email)`, Prisma.sql`(SELECT email FROM app_user WHERE id = ${ownerId}::uuid)`)},
           jsonb_build_object('ownerId', chosen.owner_id, 'named', chosen.named, 'source', chosen.source),
           chosen.revision, written.revision
      FROM chosen JOIN written USING (id) LEFT JOIN app_user former ON former.id = chosen.owner_id`
}

function setDoNotTouch(tx: Tx, on: boolean, { condition, editId }: ActionTarget): Promise<number> {
  return tx.$executeRaw`
    WITH chosen AS MATERIALIZED (
      SELECT c.id, c.revision FROM contact c WHERE ${condition} AND c.do_not_touch <> ${on} ORDER BY c.id FOR NO KEY UPDATE),
    written AS (
      UPDATE contact SET do_not_touch = ${on}, updated_at = now()
        FROM chosen WHERE contact.id = chosen.id RETURNING contact.id, contact.revision)
    INSERT INTO contact_edit_line (edit_id, contact_id, changes, revision_before, revision_after)
    SELECT ${editId}::uuid, chosen.id, ${changeOf('doNotTouch', Prisma.sql`to_jsonb(NOT ${on}::boolean)`, Prisma.sql`to_jsonb(${on}::boolean)`)},
           chosen.revision, written.revision
      FROM chosen JOIN written USING (id)`
}

/** Those who came into something, with its name for the history. */
const lineOfJoining = (field: string, table: Prisma.Sql, id: string, editId: string) => Prisma.sql`
  INSERT INTO contact_edit_line (edit_id, contact_id, changes, revision_before, revision_after)
  SELECT ${editId}::uuid, c.id, ${changeOf(field, Prisma.sql`NULL`, Prisma.sql`(SELECT name FROM ${table} WHERE id = ${id}::uuid)`)},
         c.revision, c.revision
    FROM joined JOIN contact c ON c.id = joined.contact_id`

function addToCampaign(tx: Tx, campaignId: string, { condition, editId }: ActionTarget): Promise<number> {
  return tx.$executeRaw`
    WITH joined AS (
      INSERT INTO lead (campaign_id, contact_id)
      SELECT ${campaignId}::uuid, c.id FROM contact c WHERE ${condition} ORDER BY c.id
          ON CONFLICT DO NOTHING RETURNING contact_id)
    ${lineOfJoining('campaign', Prisma.sql`campaign`, campaignId, editId)}`
}

function addToSegment(tx: Tx, segmentId: string, { condition, editId }: ActionTarget): Promise<number> {
  return tx.$executeRaw`
    WITH joined AS (
      INSERT INTO segment_member (segment_id, contact_id)
      SELECT ${segmentId}::uuid, c.id FROM contact c WHERE ${condition} ORDER BY c.id
          ON CONFLICT DO NOTHING RETURNING contact_id)
    ${lineOfJoining('segment', Prisma.sql`segment`, segmentId, editId)}`
}

function removeFromSegment(tx: Tx, segmentId: string, { condition, editId }: ActionTarget): Promise<number> {
  return tx.$executeRaw`
    WITH gone AS (
      DELETE FROM segment_member m USING contact c
       WHERE m.segment_id = ${segmentId}::uuid AND c.id = m.contact_id AND ${condition} RETURNING c.id, c.revision)
    INSERT INTO contact_edit_line (edit_id, contact_id, changes, revision_before, revision_after)
    SELECT ${editId}::uuid, id,
           ${changeOf('segment', Prisma.sql`(SELECT name FROM segment WHERE id = ${segmentId}::uuid)`, Prisma.sql`NULL`)},
           revision, revision
      FROM gone`
}

function enrol(tx: Tx, workflowId: string, { condition, editId }: ActionTarget): Promise<number> {
  return tx.$executeRaw`
    WITH joined AS (
      INSERT INTO workflow_run (workflow_id, contact_id, due_at)
      SELECT f.id, c.id, now() + (f.steps->0->>'days')::int * interval '1 day'
        FROM contact c JOIN workflow f ON f.id = ${workflowId}::uuid AND f.archived_at IS NULL AND f.workspace_id = c.workspace_id
       WHERE ${condition} AND NOT c.do_not_touch ORDER BY c.id
          ON CONFLICT DO NOTHING RETURNING contact_id)
    ${lineOfJoining('workflow', Prisma.sql`workflow`, workflowId, editId)}`
}

/** What hangs on a contact and goes with it, by table. */
export const BELONGINGS = [
  'lead',
  'workflow_run',
  'engagement_event',
  'match_verdict',
  'segment_member',
  'contact_alias',
] as const

/** Contacts go, and stay in the trash with all that hangs on them. */
async function throwAway(tx: Tx, { condition, editId }: ActionTarget): Promise<number> {
  const belongings = BELONGINGS.map((table) => {
    const name = Prisma.raw(table)
    return Prisma.sql`${table}::text, (SELECT jsonb_agg(to_jsonb(b)) FROM ${name} b WHERE b.contact_id = c.id)`
  })
  await tx.$executeRaw`
    INSERT INTO contact_trash (edit_id, contact_id, contact, belongings)
    SELECT ${editId}::uuid, c.id, to_jsonb(c), jsonb_strip_nulls(jsonb_build_object(${Prisma.join(belongings)}))
      FROM (SELECT * FROM contact c WHERE ${condition} ORDER BY c.id FOR UPDATE) c`
  return tx.$executeRaw`
    DELETE FROM contact USING contact_trash t WHERE t.edit_id = ${editId}::uuid AND contact.id = t.contact_id`
}
