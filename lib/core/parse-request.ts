import type { z } from 'zod'
import { AppError } from './app-error.ts'

/** @throws AppError `request-invalid` naming each part that is wrong */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) =>
    path.length ? `${path.join('.')}: ${message}` : message,
  )
  throw new AppError('request-invalid', `${wrong.join('. ')}.`)
}
