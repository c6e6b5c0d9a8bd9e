import { type NextRequest, NextResponse } from 'next/server'
import { env } from '#lib/env.ts'
import { contentSecurityPolicy } from '#lib/http/content-security-policy.ts'

const POLICY = 'content-security-policy'

/** Gives each page a policy with a nonce of its own. It is no lock: who may see what is decided where it is read. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy(nonce, { isDevelopment: env.NODE_ENV === 'development' })
  // Next reads the nonce out of the policy and puts it on its own scripts; ours find it in `x-nonce`.
  const headers = new Headers(request.headers)
  headers.set(POLICY, policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(POLICY, policy)
  return response
}

/** Pages only. Whatever takes a body stays clear of here: a body that passes through is held back, and cut at 10 MB. */
export const config = {
  matcher: ['/((?!api/|v1/|leads/|upload/|samples/|_next/|openapi.json|icon.svg).*)'],
}
