import { endTokensOfUser } from '#lib/db/api-tokens.ts'
import { recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'

/** Ends every token that somebody has made, in whatever workspace: who knew the old password may have made some of them. */
export async function endTokens(db: Db, userId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const { workspaceId, tokenId, name } of await endTokensOfUser(tx, userId))
      await recordAudit(
        tx,
        { workspaceId, userId },
        { action: 'revoked', subject: { kind: 'token', id: tokenId, name } },
      )
  })
}
