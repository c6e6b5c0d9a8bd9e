import { ContactRules } from '#lib/contract/contact-rules.ts'
import type { SegmentChange, SegmentDraft, SegmentView } from '#lib/contract/segments.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { FilterSegment } from './contact-filter.ts'
import type { Db, Tx } from './database.ts'

export type SegmentRef = { workspaceId: string; segmentId: string }

/** A segment that is in use, for filtering by it; null where the workspace has none such. */
export async function readFilterSegment(
  db: Db | Tx,
  { workspaceId, segmentId }: SegmentRef,
): Promise<FilterSegment | null> {
  const [row] = await db.$queryRaw<{ rules: unknown }[]>`
    SELECT rules FROM segment
     WHERE id = ${segmentId}::uuid AND workspace_id = ${workspaceId}::uuid AND archived_at IS NULL`
  return row ? { segmentId, rules: row.rules === null ? null : ContactRules.parse(row.rules) } : null
}

const VIEW = Prisma.sql`jsonb_build_object(
  'segmentId', s.id, 'name', s.name, 'kind', CASE WHEN s.rules IS NULL THEN 'static' ELSE 'dynamic' END, 'rules', s.rules,
  'createdByName', u.name, 'createdAt', s.created_at)`

/** Segments that are in use, by name. */
export async function readSegments(db: Db | Tx, workspaceId: string): Promise<SegmentView[]> {
  const rows = await db.$queryRaw<{ segment: SegmentView }[]>`
    SELECT ${VIEW} AS segment FROM segment s LEFT JOIN app_user u ON u.id = s.created_by
     WHERE s.workspace_id = ${workspaceId}::uuid AND s.archived_at IS NULL ORDER BY lower(s.name) LIMIT 1000`
  return rows.map(({ segment }) => segment)
}

/** Null where the workspace has none such; one that is put away counts where `archived` says so. */
export async function readSegment(
  db: Db | Tx,
  { workspaceId, segmentId }: SegmentRef,
  { archived = false }: { archived?: boolean } = {},
): Promise<SegmentView | null> {
  const [row] = await db.$queryRaw<{ segment: SegmentView }[]>`
    SELECT ${VIEW} AS segment FROM segment s LEFT JOIN app_user u ON u.id = s.created_by
     WHERE s.id = ${segmentId}::uuid AND s.workspace_id = ${workspaceId}::uuid AND (${archived} OR s.archived_at IS NULL)`
  return row?.segment ?? null
}

/** Null when another segment in use has that name. */
export async function insertSegment(
  tx: Tx,
  { workspaceId, userId }: { workspaceId: string; userId: string },
  { name, rules }: SegmentDraft,
): Promise<string | null> {
  const [made] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO segment (workspace_id, name, rules, created_by)
    VALUES (${workspaceId}::uuid, ${name}, ${rules && JSON.stringify(rules)}::jsonb, ${userId}::uuid)
        ON CONFLICT DO NOTHING RETURNING id`
  return made?.id ?? null
}

/** False when another segment in use has that name. */
export async function updateSegment(
  tx: Tx,
  { workspaceId, segmentId }: SegmentRef,
  { name, rules, archived }: SegmentChange,
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE segment s
       SET name = coalesce(${name ?? null}, name), rules = coalesce(${rules ? JSON.stringify(rules) : null}::jsonb, rules),
           archived_at = CASE WHEN ${archived ?? null}::boolean IS NULL THEN archived_at WHEN ${archived ?? null}::boolean THEN now() END
     WHERE id = ${segmentId}::uuid AND workspace_id = ${workspaceId}::uuid
       AND (${archived === true} OR NOT EXISTS (
         SELECT FROM segment other WHERE other.workspace_id = s.workspace_id AND other.id <> s.id AND other.archived_at IS NULL
            AND lower(other.name) = lower(coalesce(${name ?? null}, s.name))))`
  return changed > 0
}
