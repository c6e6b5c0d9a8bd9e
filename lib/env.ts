import { z } from 'zod'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where people reach the app; sessions and links are bound to it. */
  ROLLCALL_URL: z.url().optional(),
  /** Folder of files, outbox and, by default, the database. */
  ROLLCALL_DATA: z.string().min(1).default('.data'),
  /** Key material for sessions and saved secrets, at least 32 characters. */
  ROLLCALL_SECRET: z.string().min(32),
  /** The key material before this one, until `admin rotate-keys` has sealed everything anew. */
  ROLLCALL_SECRET_PREVIOUS: z.string().min(32).optional(),
  /**
   * `host:port` pairs, comma-separated, that people may name as addresses of their services although they are private or speak
   * plain HTTP.
   */
  ROLLCALL_ALLOW_PRIVATE_HOSTS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((host) => host.trim().toLowerCase())
        .filter((host) => host !== ''),
    )
    .pipe(
      z.array(z.string().regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/, 'Write host:port, with commas between.')),
    ),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Connections one process may hold. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  /** The person directory, where it lives on a server of its own. */
  DIRECTORY_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  INNGEST_DEV: z.string().optional(),
  INNGEST_EVENT_KEY: z.string().optional(),
  INNGEST_SIGNING_KEY: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z.string().default('Rollcall <rollcall@localhost>'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Shows the demo accounts on the sign-in page. */
  ROLLCALL_DEMO: flag.default(false),
})

/** The only reader of `process.env`. A missing variable stops the process at start, with its name. */
export const env = Env.parse(process.env)
