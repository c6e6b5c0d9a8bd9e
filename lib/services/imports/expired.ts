import { AppError } from '#lib/core/app-error.ts'

/** Nobody decided on the file, or on its plan, within the hour. */
export const expired = (): AppError =>
  new AppError('upload-expired', 'The session has expired: it waits for one hour. Choose the file again.')
