import { ProviderBudget } from '#lib/contract/providers.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { sharedDirectory as directory } from '#lib/db/shared-directory.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { getBudget, setBudget } from '#lib/services/providers/budget.ts'
import { quoteImport } from '#lib/services/providers/quote-import.ts'
import { receiptOf } from '#lib/services/providers/receipt.ts'

type Context = RouteContext<'/api/providers/imports/[importId]'>

/** What an import's providers will be asked, what they may cost, and what they have cost. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  const [quote, budget, receipt] = await Promise.all([
    quoteImport({ db, directory }, ref),
    getBudget(db, ref),
    receiptOf(db, ref),
  ])
  return { quote, budget, receipt }
})

export const PUT = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  return setBudget(db, ref, ProviderBudget.parse(await request.json()))
})
