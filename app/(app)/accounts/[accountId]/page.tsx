import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccountPage } from '#components/contacts/account-page.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import { readAccount } from '#lib/services/contacts/read-account.ts'

export const metadata: Metadata = { title: 'Account' }

export default async function OneAccountPage({ params }: PageProps<'/accounts/[accountId]'>) {
  const id = (await params).accountId
  const { workspaceId, role } = await pageActor(`/accounts/${id}`)
  return <AccountPage account={await readOrNotFound(workspaceId, id)} mayEdit={mayAct(role, 'editor')} />
}

/** An account of another workspace looks like none. */
async function readOrNotFound(workspaceId: string, id: string) {
  try {
    return await readAccount(db, { workspaceId, accountId: requireId(id, 'account') })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound()
    throw error
  }
}
