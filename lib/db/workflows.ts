import type { WorkflowChange, WorkflowDraft, WorkflowRuns, WorkflowView } from '#lib/contract/workflows.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'
import { inRange, type WorkRange } from './import-work.ts'

export type WorkflowRef = { workspaceId: string; workflowId: string }

/** Workflows that are in use, by name. */
export async function readWorkflows(db: Db | Tx, workspaceId: string): Promise<WorkflowView[]> {
  return db.$queryRaw<WorkflowView[]>`
    SELECT f.id AS "workflowId", f.name, f.steps, f.id IS NOT DISTINCT FROM w.default_workflow_id AS "isDefault",
           (SELECT count(*) FROM workflow_run r JOIN contact c ON c.id = r.contact_id
             WHERE r.workflow_id = f.id AND r.finished_at IS NULL AND NOT c.do_not_touch)::int AS running,
           (SELECT count(*) FROM workflow_run WHERE workflow_id = f.id AND finished_at IS NOT NULL)::int AS finished
      FROM workflow f JOIN workspace w ON w.id = f.workspace_id
     WHERE f.workspace_id = ${workspaceId}::uuid AND f.archived_at IS NULL
     ORDER BY lower(f.name)`
}

/** Null when another workflow in use has that name. */
export async function insertWorkflow(
  tx: Tx,
  workspaceId: string,
  { name, steps }: WorkflowDraft,
): Promise<string | null> {
  const [made] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO workflow (workspace_id, name, steps) VALUES (${workspaceId}::uuid, ${name}, ${JSON.stringify(steps)}::jsonb)
        ON CONFLICT DO NOTHING RETURNING id`
  return made?.id ?? null
}

export async function updateWorkflow(
  tx: Tx,
  { workspaceId, workflowId }: WorkflowRef,
  { name, steps, archived, isDefault }: WorkflowChange,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE workflow
       SET name = coalesce(${name ?? null}, name), steps = coalesce(${steps ? JSON.stringify(steps) : null}::jsonb, steps),
           archived_at = CASE WHEN ${archived ?? null}::boolean IS NULL THEN archived_at WHEN ${archived ?? null}::boolean THEN now() END
     WHERE id = ${workflowId}::uuid AND workspace_id = ${workspaceId}::uuid`
  if (isDefault === true)
    await tx.$executeRaw`UPDATE workspace SET default_workflow_id = ${workflowId}::uuid WHERE id = ${workspaceId}::uuid`
  if (isDefault === false || archived === true)
    await tx.$executeRaw`
      UPDATE workspace SET default_workflow_id = NULL
       WHERE id = ${workspaceId}::uuid AND default_workflow_id = ${workflowId}::uuid`
}

/** The workflow that imports propose where they propose any. */
export async function readDefaultWorkflow(db: Db | Tx, workspaceId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string | null }[]>`
    SELECT default_workflow_id AS id FROM workspace WHERE id = ${workspaceId}::uuid`
  return row?.id ?? null
}

/** Puts contacts into a workflow that is in use; who is in it already stays where they are, and nobody marked do not touch comes in. */
export async function enrolContacts(
  tx: Tx,
  { workspaceId, workflowId, importId }: WorkflowRef & { importId: string },
  contactIds: readonly string[],
): Promise<void> {
  if (contactIds.length === 0) return
  await tx.$executeRaw`
    INSERT INTO workflow_run (workflow_id, contact_id, import_id, due_at)
    SELECT f.id, c.id, ${importId}::uuid, now() + (f.steps->0->>'days')::int * interval '1 day'
      FROM workflow f JOIN contact c ON c.id = ANY(${contactIds}::uuid[]) AND c.workspace_id = f.workspace_id AND NOT c.do_not_touch
     WHERE f.id = ${workflowId}::uuid AND f.workspace_id = ${workspaceId}::uuid AND f.archived_at IS NULL
        ON CONFLICT DO NOTHING`
}

/** Takes whom an import put into workflows out of them again, as far as rows of a range go. */
export async function removeEnrolled(tx: Tx, importId: string, range: WorkRange): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM workflow_run r USING import_outcome o
     WHERE o.import_id = ${importId}::uuid AND ${inRange(importId, range, Prisma.sql`o.row_number`)}
       AND r.contact_id = o.contact_id AND r.import_id = o.import_id`
}

type Run = WorkflowRuns['runs'][number]

/**
 * Whoever has been marked do not touch since is held: not shown, not moved on, and back where they were once they may be touched.
 *
 * @param after `dueAt contactId` that the page before ended at
 */
export async function readRuns(
  db: Db,
  { workspaceId, workflowId }: WorkflowRef,
  { after, limit }: { after: { dueAt: string; contactId: string } | null; limit: number },
): Promise<(Run & { sortedBy: string })[]> {
  const rows = await db.$queryRaw<{ run: Run & { sortedBy: string } }[]>`
    SELECT jsonb_build_object(
             'contactId', c.id, 'name', coalesce(nullif(concat_ws(' ', c.first_name, c.last_name), ''), c.email, c.phone, ''),
             'companyName', coalesce(c.company_name, c.company_domain, ''), 'enrolledAt', r.enrolled_at,
             'sortedBy', coalesce(r.due_at, 'infinity')::text,
             'next', CASE WHEN r.finished_at IS NULL THEN jsonb_build_object(
               'number', r.next_step + 1, 'text', coalesce(f.steps->r.next_step->>'text', ''), 'dueAt', r.due_at) END) AS run
      FROM workflow_run r JOIN workflow f ON f.id = r.workflow_id JOIN contact c ON c.id = r.contact_id
     WHERE f.id = ${workflowId}::uuid AND f.workspace_id = ${workspaceId}::uuid AND (NOT c.do_not_touch OR r.finished_at IS NOT NULL)
       AND (${after === null} OR (coalesce(r.due_at, 'infinity'), c.id) > (${after?.dueAt ?? null}::timestamptz, ${after?.contactId ?? null}::uuid))
     ORDER BY coalesce(r.due_at, 'infinity'), c.id LIMIT ${limit}`
  return rows.map(({ run }) => run)
}

/** The next step of these people is done: the one behind it is due its days from now, or they are through. */
export async function advanceRuns(
  tx: Tx,
  { workspaceId, workflowId }: WorkflowRef,
  contactIds: readonly string[],
): Promise<number> {
  return tx.$executeRaw`
    UPDATE workflow_run r
       SET next_step = r.next_step + 1,
           due_at = now() + (f.steps->(r.next_step + 1)->>'days')::int * interval '1 day',
           finished_at = CASE WHEN r.next_step + 1 >= jsonb_array_length(f.steps) THEN now() END
      FROM workflow f
     WHERE f.id = r.workflow_id AND f.id = ${workflowId}::uuid AND f.workspace_id = ${workspaceId}::uuid
       AND r.contact_id = ANY(${contactIds}::uuid[]) AND r.finished_at IS NULL
       AND NOT EXISTS (SELECT FROM contact c WHERE c.id = r.contact_id AND c.do_not_touch)`
}
