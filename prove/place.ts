import type { Db } from '#lib/db/database.ts'
import { openVault } from '#lib/outside/vault/vault.ts'
import { createApiToken } from '#lib/services/auth/api-token.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { sampleProvider } from '#lib/services/providers/sample-providers.ts'
import { heldEmails, KNOWN, SUPPRESSED_DOMAIN, suppressedEmails } from './list.ts'

/** A workspace that is ready for an import, and a program's way into it. */
export type Place = { workspaceId: string; campaignId: string; token: string }

/** Each import gets a workspace of its own, and all of them are alike. */
export async function makePlace(
  db: Db,
  { secret, providerUrl, rows }: { secret: string; providerUrl: string; rows: number },
): Promise<Place> {
  const { workspaceId, campaignId } = await sampleWorkspace(db)
  const user = await db.user.create({ data: { name: 'Prover', email: `${workspaceId}@prove.example` } })
  await db.member.create({ data: { workspaceId, userId: user.id, role: 'admin' } })
  await importKnown(db, { workspaceId, campaignId })
  await db.suppressionEntry.createMany({
    data: [
      { workspaceId, kind: 'domain', value: SUPPRESSED_DOMAIN, reason: 'compliance' },
      ...suppressedEmails(rows).map((value) => ({ workspaceId, kind: 'email', value, reason: 'unsubscribe' })),
    ],
  })
  await sampleProvider(db, { vault: openVault({ current: secret }) }, workspaceId, { baseUrl: providerUrl })
  const { secret: token } = await createApiToken(db, {
    workspaceId,
    userId: user.id,
    name: 'The proof',
    role: 'admin',
    expiresAt: null,
  })
  return { workspaceId, campaignId, token }
}

/** People whom an earlier import has brought, without anything going wrong. */
async function importKnown(db: Db, place: SampleWorkspace): Promise<void> {
  const people = Array.from({ length: KNOWN }, (_, at) => ({
    values: { email: `known${at}@known-prove.com`, firstName: 'Old', city: 'Bergen' },
  }))
  const ref = await sampleImport(db, place, people, { tags: ['old'] })
  for (const chunk of (await beginRun(db, ref)) ?? []) await settleChunk(db, ref, chunk, { today: '2026-11-21' })
  await completeImport(db, ref)
}

/** Somebody else's client, who holds some people of the list. */
export async function makeRival(db: Db): Promise<void> {
  const { workspaceId } = await sampleWorkspace(db)
  await db.$executeRaw`
    INSERT INTO client_assignment (email_key, workspace_id, expires_at)
    SELECT email, ${workspaceId}::uuid, now() + interval '30 days' FROM unnest(${heldEmails}::text[]) AS email`
}
