import { z } from 'zod'
import { AppError, type AppErrorCode } from '#lib/core/app-error.ts'

/** HTTP's view of every refusal. A forgotten code does not compile. */
export const PROBLEMS = {
  'not-signed-in': { status: 401, title: 'You are not signed in' },
  'signature-invalid': { status: 401, title: 'The signature is not good' },
  'not-allowed': { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'Not found' },
  'campaign-not-active': { status: 409, title: 'The campaign is not active' },
  'upload-expired': { status: 410, title: 'The upload has expired' },
  'upload-incomplete': { status: 400, title: 'The upload did not arrive whole' },
  'wrong-content-type': { status: 415, title: 'The body is of another kind' },
  'file-too-large': { status: 413, title: 'The file is too large' },
  'too-many-rows': { status: 413, title: 'The file has too many rows' },
  'file-empty': { status: 400, title: 'The file has no data rows' },
  'not-a-csv': { status: 415, title: 'The file is not a CSV' },
  'file-unreadable': { status: 400, title: 'The file cannot be read' },
  'import-in-wrong-state': { status: 409, title: 'The import is past that point' },
  'brakes-on': { status: 409, title: 'The plan wants an explicit yes' },
  'mapping-invalid': { status: 422, title: 'The mapping is not usable' },
  'request-invalid': { status: 400, title: 'The request is not valid' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'storage-full': { status: 507, title: 'There is no room for the file' },
  conflict: { status: 409, title: 'Somebody was faster' },
  'directory-invalid': { status: 400, title: 'The directory cannot be loaded' },
  'provider-paused': { status: 409, title: 'A provider cannot be asked' },
  'too-many-requests': { status: 429, title: 'Too many calls' },
  'quota-exceeded': { status: 429, title: 'The workspace holds as much as it may' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
} as const satisfies Record<AppErrorCode, { status: number; title: string }>

/** RFC 9457. `errors` is its own example's extension: one entry per field that is wrong. */
export type ProblemDocument = {
  type: string
  title: string
  status: number
  detail?: string
  errors?: { pointer: string; detail: string }[]
}

/** The one place where an exception becomes a problem document. Unknown causes tell nothing to the caller. */
export function toProblem(error: unknown): ProblemDocument {
  if (error instanceof AppError) {
    return { type: `/problems/${error.code}`, ...PROBLEMS[error.code], detail: error.message }
  }
  if (error instanceof z.ZodError) {
    return {
      type: '/problems/invalid-request',
      title: 'The request is not valid',
      status: 422,
      errors: error.issues.map(({ path, message }) => ({ pointer: toPointer(path), detail: message })),
    }
  }
  if (error instanceof SyntaxError) {
    return { ...PROBLEMS['request-invalid'], type: '/problems/request-invalid', detail: 'The body is not valid JSON.' }
  }
  return {
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'Something went wrong on our side. It has been logged; trying again may help.',
  }
}

const toPointer = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`
