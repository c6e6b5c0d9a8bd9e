import type { Db, Tx } from './database.ts'

/** What a secret belongs to: a source of batches, or an endpoint that hears of imports. */
export type SecretHolder = { kind: 'source' | 'endpoint'; holderId: string; workspaceId: string }

/** The host it is bound to is part of what opens it. */
export type SealedSecret = { sealed: string; host: string; expiresAt: Date | null }

/** The secrets that are good now, the present one first. */
export async function readSecrets(db: Db | Tx, { workspaceId, holderId }: SecretHolder): Promise<SealedSecret[]> {
  return await db.$queryRaw<SealedSecret[]>`
    SELECT sealed, host, expires_at AS "expiresAt" FROM webhook_secret
     WHERE coalesce(source_id, endpoint_id) = ${holderId}::uuid AND workspace_id = ${workspaceId}::uuid
       AND (expires_at IS NULL OR expires_at > now())
     ORDER BY expires_at DESC NULLS FIRST, created_at DESC`
}

/** Makes a secret the present one. The one before stays good for `formerHours`; those before that are gone. */
export async function replaceSecret(
  tx: Tx,
  { kind, holderId, workspaceId }: SecretHolder,
  { sealed, host, formerHours }: { sealed: string; host: string; formerHours: number },
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM webhook_secret
     WHERE coalesce(source_id, endpoint_id) = ${holderId}::uuid AND expires_at IS NOT NULL`
  await tx.$executeRaw`
    UPDATE webhook_secret SET expires_at = now() + make_interval(hours => ${formerHours})
     WHERE coalesce(source_id, endpoint_id) = ${holderId}::uuid`
  await tx.$executeRaw`
    INSERT INTO webhook_secret (workspace_id, source_id, endpoint_id, host, sealed)
    VALUES (${workspaceId}::uuid, ${kind === 'source' ? holderId : null}::uuid,
            ${kind === 'endpoint' ? holderId : null}::uuid, ${host}, ${sealed})`
}

/** Forgets everything that a source or an endpoint was signed with. */
export async function removeSecrets(tx: Tx, { holderId, workspaceId }: SecretHolder): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM webhook_secret
     WHERE coalesce(source_id, endpoint_id) = ${holderId}::uuid AND workspace_id = ${workspaceId}::uuid`
}

export type LockedSecret = { secretId: string; workspaceId: string; holderId: string; host: string; sealed: string }

/** Every secret of the installation, locked until the transaction ends. */
export async function lockSecrets(tx: Tx): Promise<LockedSecret[]> {
  return await tx.$queryRaw<LockedSecret[]>`
    SELECT id::text AS "secretId", workspace_id::text AS "workspaceId", host, sealed,
           coalesce(source_id, endpoint_id)::text AS "holderId"
      FROM webhook_secret ORDER BY id FOR UPDATE`
}

export async function writeSealedSecret(
  tx: Tx,
  { secretId, sealed }: { secretId: string; sealed: string },
): Promise<void> {
  await tx.$executeRaw`UPDATE webhook_secret SET sealed = ${sealed} WHERE id = ${secretId}::uuid`
}
