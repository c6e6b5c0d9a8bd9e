import type { SearchHit } from '#lib/contract/search.ts'
import type { Db } from './database.ts'

/** Campaigns, segments, accounts and imports of a workspace that have a text in their name, the newest `limit` of each. */
export async function searchNames(
  db: Db,
  workspaceId: string,
  { text, limit }: { text: string; limit: number },
): Promise<SearchHit[]> {
  return db.$queryRaw<SearchHit[]>`
    (SELECT 'campaign' AS kind, id::text, name AS title, initcap(status) AS detail FROM campaign
      WHERE workspace_id = ${workspaceId}::uuid AND position(lower(${text}) IN lower(name)) > 0
      ORDER BY id DESC LIMIT ${limit})
    UNION ALL
    (SELECT 'segment', id::text, name, 'Segment' FROM segment
      WHERE workspace_id = ${workspaceId}::uuid AND archived_at IS NULL AND position(lower(${text}) IN lower(name)) > 0
      ORDER BY id DESC LIMIT ${limit})
    UNION ALL
    (SELECT 'account', id::text, name, domain FROM account
      WHERE workspace_id = ${workspaceId}::uuid
        AND (position(lower(${text}) IN lower(name)) > 0 OR position(lower(${text}) IN domain) > 0)
      ORDER BY id DESC LIMIT ${limit})
    UNION ALL
    (SELECT 'import', id::text, file_name, to_char(created_at, 'DD Mon YYYY') FROM import
      WHERE workspace_id = ${workspaceId}::uuid AND position(lower(${text}) IN lower(file_name)) > 0
      ORDER BY id DESC LIMIT ${limit})`
}
