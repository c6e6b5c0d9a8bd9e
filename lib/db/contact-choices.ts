import type { ContactChoices } from '#lib/contract/contacts.ts'
import type { Db } from './database.ts'

/** As many as a list to choose from takes. */
const OFFERED_MAX = 300

/** What contacts can be filtered by and put into, apart from the workspace's own fields. */
export async function readContactChoices(db: Db, workspaceId: string): Promise<Omit<ContactChoices, 'customFields'>> {
  const [row] = await db.$queryRaw<{ choices: Omit<ContactChoices, 'customFields'> }[]>`
    SELECT jsonb_build_object(
      'tags', (SELECT coalesce(jsonb_agg(tag ORDER BY lower(tag)), '[]') FROM (
         SELECT tag FROM workspace_tag WHERE workspace_id = ${workspaceId}::uuid ORDER BY tag LIMIT ${OFFERED_MAX}) t),
      'owners', (SELECT coalesce(jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name) ORDER BY lower(u.name)), '[]')
         FROM workspace_member m JOIN app_user u ON u.id = m.user_id WHERE m.workspace_id = ${workspaceId}::uuid),
      'imports', (SELECT coalesce(jsonb_agg(jsonb_build_object('importId', id, 'fileName', file_name, 'createdAt', created_at) ORDER BY id DESC), '[]')
         FROM (SELECT id, file_name, created_at FROM import
                WHERE workspace_id = ${workspaceId}::uuid AND started_at IS NOT NULL ORDER BY id DESC LIMIT ${OFFERED_MAX}) i),
      'campaigns', (SELECT coalesce(jsonb_agg(jsonb_build_object('campaignId', id, 'name', name, 'isOpen', status = 'active') ORDER BY lower(name)), '[]')
         FROM (SELECT id, name, status FROM campaign WHERE workspace_id = ${workspaceId}::uuid ORDER BY id DESC LIMIT ${OFFERED_MAX}) g),
      'segments', (SELECT coalesce(jsonb_agg(jsonb_build_object('segmentId', id, 'name', name, 'kind',
           CASE WHEN rules IS NULL THEN 'static' ELSE 'dynamic' END) ORDER BY lower(name)), '[]')
         FROM (SELECT id, name, rules FROM segment
                WHERE workspace_id = ${workspaceId}::uuid AND archived_at IS NULL ORDER BY id DESC LIMIT ${OFFERED_MAX}) s)
    ) AS choices`
  return row?.choices ?? { tags: [], owners: [], imports: [], campaigns: [], segments: [] }
}
