import { Inngest } from 'inngest'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'

const developing = env.INNGEST_DEV !== undefined && !['', '0', 'false'].includes(env.INNGEST_DEV)

/**
 * Who runs the functions: `embedded`, the engine in the worker process, unless a real Inngest is
 * named by `INNGEST_EVENT_KEY` (Cloud or self-hosted: `cloud`) or `INNGEST_DEV` (`dev`, unsigned).
 */
export const inngestMode: 'embedded' | 'cloud' | 'dev' = developing
  ? 'dev'
  : env.INNGEST_EVENT_KEY === undefined
    ? 'embedded'
    : 'cloud'

/** The functions' client. Where a real Inngest lives it reads from `INNGEST_*` itself. */
export const inngest = new Inngest({ id: 'rollcall', logger: log, ...(inngestMode === 'dev' ? {} : { isDev: false }) })
