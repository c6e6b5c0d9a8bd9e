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
  /** Calls a minute that the API takes from one token, one workspace, one address. */
  API_RATE_TOKEN: z.coerce.number().int().min(1).default(1_200),
  API_RATE_WORKSPACE: z.coerce.number().int().min(1).default(3_000),
  API_RATE_ADDRESS: z.coerce.number().int().min(1).default(6_000),
  /** What a workspace may have at a time by way of the API: files that wait to be imported, their bytes, and imports under way. */
  API_FILES_MAX: z.coerce.number().int().min(1).default(2_000),
  API_FILE_BYTES_MAX: z.coerce
    .number()
    .int()
    .min(1)
    .default(5 * 1024 ** 3),
  API_IMPORTS_MAX: z.coerce.number().int().min(1).default(500),
  /** How many proxies of ours stand before the server; without one, what callers say of their address is not believed. */
  ROLLCALL_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Origins whose pages may call the API with a token, comma-separated; none otherwise. */
  ROLLCALL_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    )
    .pipe(
      z.array(
        z.string().regex(/^https?:\/\/[^/\s]+$/, 'Write https://host, with commas between and no slash at the end.'),
      ),
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
