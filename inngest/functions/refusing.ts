import { NonRetriableError } from 'inngest'
import { AppError } from '#lib/core/app-error.ts'

/** Runs a verb inside a step: a refusal ends the run at once, anything else is retried. */
export async function refusing<Answer>(verb: () => Promise<Answer>): Promise<Answer> {
  try {
    return await verb()
  } catch (error) {
    if (error instanceof AppError) throw new NonRetriableError(error.message, { cause: error })
    throw error
  }
}
