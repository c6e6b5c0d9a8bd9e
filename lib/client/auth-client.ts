import { organizationClient } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'

/** Signing in and out, and choosing a workspace. */
export const authClient = createAuthClient({ plugins: [organizationClient()] })
