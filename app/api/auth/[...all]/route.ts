import { toNextJsHandler } from 'better-auth/next-js'
import { auth } from '#lib/services/auth/auth.ts'

/**
 * What of the library's own routes is open. Members, invitations and workspaces have routes of ours, which keep the last admin, end
 * tokens and write the audit log; the library's would go round them.
 */
const OPEN = new Set([
  'sign-in/email',
  'sign-out',
  'get-session',
  'request-password-reset',
  'reset-password',
  'change-password',
  'organization/set-active',
])

const handlers = toNextJsHandler(auth)
type Context = RouteContext<'/api/auth/[...all]'>

async function answer(method: keyof typeof handlers, request: Request, { params }: Context): Promise<Response> {
  const path = (await params).all.join('/')
  if (!OPEN.has(path)) return new Response(null, { status: 404 })
  return handlers[method](request)
}

export const GET = (request: Request, context: Context) => answer('GET', request, context)
export const POST = (request: Request, context: Context) => answer('POST', request, context)
