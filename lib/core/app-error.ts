/** Every refusal the product knows. HTTP statuses stand in `lib/http/problem.ts`. */
export type AppErrorCode =
  | 'not-signed-in'
  | 'not-allowed'
  | 'signature-invalid'
  | 'not-found'
  | 'campaign-not-active'
  | 'upload-expired'
  | 'upload-incomplete'
  | 'wrong-content-type'
  | 'file-too-large'
  | 'too-many-rows'
  | 'file-empty'
  | 'not-a-csv'
  | 'file-unreadable'
  | 'import-in-wrong-state'
  | 'brakes-on'
  | 'mapping-invalid'
  | 'request-invalid'
  | 'body-too-large'
  | 'storage-full'
  | 'conflict'
  | 'directory-invalid'
  | 'provider-paused'
  | 'too-many-requests'
  | 'quota-exceeded'
  | 'method-not-allowed'

/** An expected refusal. Anything thrown that is not an `AppError` is a bug or an outage. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: AppErrorCode

  constructor(code: AppErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.code = code
  }
}
