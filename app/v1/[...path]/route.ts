import { AppError } from '#lib/core/app-error.ts'
import { handle } from '#lib/http/handle.ts'

/** An address of the API that is none: told as every other refusal is. */
const nothing = handle(async () => {
  throw new AppError('not-found', 'There is nothing at this address. /openapi.json lists what there is.')
})

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT }
