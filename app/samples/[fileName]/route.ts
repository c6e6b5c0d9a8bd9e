import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError } from '#lib/core/app-error.ts'
import { env } from '#lib/env.ts'
import { downloadResponse } from '#lib/http/download-response.ts'
import { handle } from '#lib/http/handle.ts'

const SAMPLES = ['event-list.csv']

/** Lists to try the product with; the demo puts them into the data folder. */
export const GET = handle(async (_request: Request, { params }: RouteContext<'/samples/[fileName]'>) => {
  const { fileName } = await params
  if (!SAMPLES.includes(fileName)) throw new AppError('not-found', 'There is no such sample.')
  const bytes = await readFile(resolve(env.ROLLCALL_DATA, 'samples', fileName)).catch(() => null)
  if (!bytes) throw new AppError('not-found', 'This installation has no samples: it was started without the demo.')
  return downloadResponse({ fileName, bytes: once(bytes) })
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
