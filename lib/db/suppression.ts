import type { SuppressionReason } from '#lib/contract/suppression.ts'
import type { Suppressions } from '#lib/core/settlement/settlement-context.ts'
import type { Db, Tx } from './database.ts'

/** The entries of all three layers that may hold for these addresses and domains. */
export async function readSuppressions(
  db: Db | Tx,
  workspaceId: string,
  { emailKeys, domains }: { emailKeys: readonly string[]; domains: readonly string[] },
): Promise<Suppressions> {
  const hosts = new Set(domains.map((domain) => domain.toLowerCase()))
  for (const key of emailKeys) hosts.add(key.slice(key.lastIndexOf('@') + 1))
  const names = new Set([...hosts].flatMap(parentsOf))
  const entries = await db.$queryRaw<Entry[]>`
    SELECT kind, value, reason, workspace_id IS NULL AS platform FROM suppression_entry
     WHERE ((kind = 'email' AND value = ANY(${emailKeys}::text[])) OR (kind = 'domain' AND value = ANY(${[...names]}::text[])))
       AND (workspace_id IS NULL OR workspace_id = ${workspaceId}::uuid)`
  const listed = (kind: Entry['kind'], platform: boolean) =>
    new Map(
      entries
        .filter((entry) => entry.kind === kind && entry.platform === platform)
        .map((entry) => [entry.value, entry.reason]),
    )
  return {
    platform: listed('email', true),
    platformDomains: listed('domain', true),
    emails: listed('email', false),
    domains: listed('domain', false),
  }
}

type Entry = { kind: 'email' | 'domain'; value: string; reason: SuppressionReason; platform: boolean }

/** A domain and those it belongs to, the top level left out. */
function parentsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}
