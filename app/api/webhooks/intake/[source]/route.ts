import { counted } from '#app/program-route.ts'
import { AppError } from '#lib/core/app-error.ts'
import { db } from '#lib/db/database.ts'
import { readBytes } from '#lib/http/read-request.ts'
import { sharedFiles as files } from '#lib/outside/storage/file-store.ts'
import { receiveDelivery } from '#lib/services/webhooks/receive-delivery.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

const BODY_BYTES_MAX = 5 * 1024 * 1024

/** A batch of contacts from a program, signed in the Standard Webhooks form. */
export const POST = counted(async (request: Request, { params }: RouteContext<'/api/webhooks/intake/[source]'>) => {
  const { source } = await params
  if (Number(request.headers.get('content-length') ?? 0) > BODY_BYTES_MAX)
    throw new AppError('body-too-large', 'The body is larger than 5 MB.')
  const message = {
    id: request.headers.get('webhook-id'),
    timestamp: request.headers.get('webhook-timestamp'),
    signature: request.headers.get('webhook-signature'),
    body: await readBytes(request.body, BODY_BYTES_MAX),
  }
  const { status, body } = await receiveDelivery({ db, files, world }, source, message)
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
})
