import { ImportStart } from '#lib/contract/api-leads.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { answerOnce } from '#lib/services/api/answer-once.ts'
import { startApiImport } from '#lib/services/api/start-api-import.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const POST = handle(async (request: Request) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  const text = await request.text()
  const key = request.headers.get('idempotency-key')
  const { status, body } = await answerOnce(db, { workspaceId, route: 'start', key }, text, async () => ({
    status: 202,
    body: await startApiImport(db, { workspaceId, userId }, ImportStart.parse(JSON.parse(text))),
  }))
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
})
