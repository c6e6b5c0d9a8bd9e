import type { z } from 'zod'
import { toProblemError } from './problem-error.ts'

type Upload<Schema extends z.ZodType> = {
  schema: Schema
  url: string
  file: File
  onProgress: (share: number) => void
  signal: AbortSignal
}

/**
 * Sends a file as the body itself, and tells how much of it has left; `fetch` cannot.
 *
 * @param upload.onProgress gets 0..1
 * @throws ProblemError when the server refuses it; DOMException `AbortError` when it was called off
 */
export function uploadFile<Schema extends z.ZodType>({
  schema,
  url,
  file,
  onProgress,
  signal,
}: Upload<Schema>): Promise<z.infer<Schema>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'text/csv')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      if (request.status < 200 || request.status > 299) return reject(toProblemError(request.status, request.response))
      const parsed = schema.safeParse(request.response)
      return parsed.success ? resolve(parsed.data) : reject(parsed.error)
    }
    request.onerror = () =>
      reject(
        toProblemError(0, {
          title: 'The upload broke off',
          status: 0,
          detail: 'The connection broke. Nothing was kept; send the file again.',
        }),
      )
    request.onabort = () => reject(new DOMException('The upload was called off.', 'AbortError'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}
