import type { AccountView } from '#lib/contract/contact-detail.ts'
import { AppError } from '#lib/core/app-error.ts'
import { readAccount as readAccountRow } from '#lib/db/contact-details.ts'
import type { Db } from '#lib/db/database.ts'

/** @throws AppError `not-found` for an account of another workspace */
export async function readAccount(db: Db, ref: { workspaceId: string; accountId: string }): Promise<AccountView> {
  const account = await readAccountRow(db, ref)
  if (!account) throw new AppError('not-found', 'There is no such account in this workspace.')
  return account
}
