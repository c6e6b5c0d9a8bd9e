import { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { AppError } from '#lib/core/app-error.ts'
import { bodyChunks } from './body-chunks.ts'

/** Everything besides the file that is worth reading: a few short fields. */
const LIMITS = { files: 2, fields: 20, parts: 22, fieldNameSize: 100, fieldSize: 1_000, headerPairs: 50 }

/** `fields`: all of them, once the whole body has come. */
export type MultipartFile = { fileName: string; body: Readable; fields: Promise<ReadonlyMap<string, string>> }

/**
 * Reads a multipart body as it arrives and hands its one file on as a stream; nothing of the file is held back.
 *
 * @param take called with the file; what it answers is the answer
 * @param drop called with that answer when the rest of the body turns out to be wrong
 * @throws AppError `wrong-content-type` for any other kind of body; `upload-incomplete` when it breaks off or comes too
 *   slowly; `request-invalid` without a file, with a second one, or with more or longer fields than anybody needs
 */
export async function receiveMultipart<Answer>(
  request: Request,
  fieldName: string,
  { take, drop }: { take: (file: MultipartFile) => Promise<Answer>; drop: (answer: Answer) => Promise<void> },
): Promise<{ answer: Answer }> {
  const parser = parserFor(request)
  const fields = new Map<string, string>()
  const whole = Promise.withResolvers<ReadonlyMap<string, string>>()
  whole.promise.catch(() => undefined)
  const seen: { file: Readable | null; taken: Promise<Answer> | null; refusal: AppError | null } = {
    file: null,
    taken: null,
    refusal: null,
  }
  const refuse = (error: AppError) => {
    seen.refusal ??= error
    parser.destroy(error)
  }
  parser.on('field', (name, value, nameTruncated, valueTruncated) => {
    if (nameTruncated || valueTruncated) refuse(invalid('A field of the body is too long.'))
    else fields.set(name, value)
  })
  parser.on('file', (name, stream, fileName) => {
    // Whoever takes it hears of a stream that breaks off; nobody hears of one that is thrown away.
    stream.on('error', () => undefined)
    if (seen.taken) {
      stream.resume()
      return refuse(invalid('Send one file, not several.'))
    }
    if (name !== fieldName) {
      stream.resume()
      return refuse(invalid(`The file goes into the part “${fieldName}”.`))
    }
    seen.file = stream
    seen.taken = take({ fileName: fileName ?? '', body: stream, fields: whole.promise })
    seen.taken.catch((error) => parser.destroy(error))
  })
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    parser.on(limit, () => refuse(invalid('The body has more parts than an upload needs.')))
  try {
    await feed(request, parser)
    whole.resolve(fields)
  } catch (error) {
    const cause = error instanceof AppError ? error : incomplete()
    whole.reject(cause)
    seen.file?.destroy(cause)
    // The first cause is what its sender should hear, and the file is let go before anybody does.
    const ofFile = await letGo(seen.taken, drop)
    throw seen.refusal ?? ofFile ?? cause
  }
  if (!seen.taken) throw invalid(`The body has no file. Send it in the part “${fieldName}”.`)
  return { answer: await seen.taken }
}

function parserFor(request: Request): BusboyInstance {
  const contentType = request.headers.get('content-type') ?? ''
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(contentType))
    throw new AppError('wrong-content-type', 'Send the file as multipart/form-data, in the part “file”.')
  if (encoding !== 'identity')
    throw new AppError('wrong-content-type', 'Send the body as it is, without a content encoding.')
  try {
    return new Busboy({ headers: { 'content-type': contentType } as BusboyHeaders, limits: LIMITS })
  } catch {
    throw invalid('The boundary of the multipart body cannot be read.')
  }
}

/** Feeds the body to the parser until both are through with it. */
async function feed(request: Request, parser: BusboyInstance): Promise<void> {
  const body = request.body
  if (!body) throw invalid('The body is empty.')
  const source = Readable.from(bodyChunks(body))
  try {
    await new Promise<void>((resolve, reject) => {
      source.on('error', reject)
      parser.on('error', reject)
      parser.once('finish', resolve)
      source.pipe(parser)
    })
  } finally {
    source.destroy()
  }
}

/** Why the file was refused, once whoever took it is through with it; null when it was not, and then it is dropped. */
async function letGo<Answer>(
  taken: Promise<Answer> | null,
  drop: (answer: Answer) => Promise<void>,
): Promise<AppError | null> {
  if (!taken) return null
  try {
    await drop(await taken)
    return null
  } catch (error) {
    return error instanceof AppError ? error : null
  }
}

const invalid = (text: string): AppError => new AppError('request-invalid', text)

const incomplete = (): AppError =>
  new AppError(
    'upload-incomplete',
    'The upload broke off before the file had arrived. Nothing was kept; send it again.',
  )
