import type { z } from 'zod'
import { AppError } from '#lib/core/app-error.ts'
import { isStorable, parseJson } from '#lib/core/parse-json.ts'
import { parseRequest } from '#lib/core/parse-request.ts'
import { bodyChunks } from './body-chunks.ts'

/** No request but an upload is longer. */
const JSON_BYTES_MAX = 4 * 1024 * 1024

/**
 * @throws ZodError for a body of another shape; SyntaxError for one that is no JSON; AppError `body-too-large`, as soon as a byte too
 *   many has come, and `request-invalid` for text that cannot be kept
 */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.infer<Schema>> {
  return schema.parse(parseJson(await readText(request)))
}

/**
 * The body as UTF-8 text; empty without one.
 *
 * @throws AppError `body-too-large` above 4 MB; `upload-incomplete` from a sender that falls silent
 */
export async function readText({ body }: Request): Promise<string> {
  return (await readBytes(body, JSON_BYTES_MAX)).toString('utf8')
}

/**
 * The whole body, as it came.
 *
 * @throws AppError `body-too-large`, as soon as a byte too many has come; `upload-incomplete` from a sender that falls silent
 */
export async function readBytes(body: Request['body'], bytesMax: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ? bodyChunks(body) : []) {
    bytes += chunk.length
    if (bytes > bytesMax)
      throw new AppError('body-too-large', `The body is larger than ${bytesMax / (1024 * 1024)} MB.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The parameters of an address; one that comes several times counts by its last.
 *
 * @param lists parameters that may come several times, and are given as lists
 * @throws AppError `request-invalid` naming each parameter that is wrong
 */
export function readQuery<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  lists: readonly string[] = [],
): z.infer<Schema> {
  const { searchParams } = new URL(request.url)
  for (const [name, value] of searchParams)
    if (!isStorable(value)) throw new AppError('request-invalid', `${name}: holds a character that is none.`)
  const several = lists.flatMap((name) => (searchParams.has(name) ? [[name, searchParams.getAll(name)]] : []))
  return parseRequest(schema, { ...Object.fromEntries(searchParams), ...Object.fromEntries(several) })
}
