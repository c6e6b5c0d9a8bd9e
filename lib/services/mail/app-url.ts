import { env } from '#lib/env.ts'

/** A page as a mail names it. Never made from a request: its `Host` is whatever the sender wrote. */
export const appUrl = (path: string): string => new URL(path, env.ROLLCALL_URL ?? `http://localhost:${env.PORT}`).href
