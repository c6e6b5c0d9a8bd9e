import pino from 'pino'
import { env } from '#lib/env.ts'

const SECRETS = [
  'password',
  'token',
  'apiKey',
  'secret',
  'authorization',
  'cookie',
  'email',
  'phone',
  'cells',
  'record',
]

/** One line of JSON per event. Keys and personal data are blotted out wherever they stand, three levels deep. */
export const log = pino({
  level: env.LOG_LEVEL,
  redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
})
