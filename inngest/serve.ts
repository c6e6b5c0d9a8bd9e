import { serve } from 'inngest/next'
import { env } from '#lib/env.ts'
import { inngest, inngestMode } from './client.ts'
import { functions } from './functions.ts'

const handlers = serve({ client: inngest, functions, enableUnauthedSync: false })

/** `dev` checks no signature, so in production it is as if it were off. */
const isServed = inngestMode === 'cloud' || (inngestMode === 'dev' && env.NODE_ENV !== 'production')

type Handler = (typeof handlers)['POST']

const guarded =
  (handler: Handler): Handler =>
  async (request, context) =>
    isServed ? handler(request, context) : new Response('Not found', { status: 404 })

/** Where a real Inngest calls the functions. 404 while the embedded engine runs them, which it does from the worker. */
export const serveInngest = { GET: guarded(handlers.GET), POST: guarded(handlers.POST), PUT: guarded(handlers.PUT) }
