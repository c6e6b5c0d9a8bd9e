import { ImportStart } from '#lib/contract/api-leads.ts'
import { parseRequest } from '#lib/core/parse-request.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readText } from '#lib/http/read-request.ts'
import { answerOnce } from '#lib/services/api/answer-once.ts'
import { startApiImport } from '#lib/services/api/start-api-import.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const text = await readText(request)
  const place = { workspaceId: actor.workspaceId, route: 'start', key: request.headers.get('idempotency-key') }
  const { status, body } = await answerOnce(db, place, text, async (keep) => {
    const wanted = parseRequest(ImportStart, JSON.parse(text))
    const answer = (started: unknown) => ({ status: 202, body: started })
    return answer(await startApiImport(db, actor, wanted, (tx, started) => keep(tx, answer(started))))
  })
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
})
