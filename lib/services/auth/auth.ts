import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { createAuthMiddleware } from 'better-auth/api'
import { nextCookies } from 'better-auth/next-js'
import { organization } from 'better-auth/plugins'
import { ADDRESS_HEADER } from '#lib/core/caller-address.ts'
import { db } from '#lib/db/database.ts'
import { env } from '#lib/env.ts'
import { endTokens } from './end-tokens.ts'
import { workspaceAccess, workspaceRoles } from './roles.ts'
import { RESET_SECONDS, sendPasswordReset } from './send-password-reset.ts'

const WEEK_SECONDS = 7 * 24 * 60 * 60

/** Sessions, passwords and memberships. Nobody signs up by themselves: accounts are made by `createUser`. */
export const auth = betterAuth({
  appName: 'Rollcall',
  baseURL: env.ROLLCALL_URL ?? `http://localhost:${env.PORT}`,
  secret: env.ROLLCALL_SECRET,
  database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
  // A mail takes its time; whoever asks for one is not told by that whether the address is known.
  advanced: {
    // The server's own word: what callers say of their address would let them guess for ever.
    ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    backgroundTasks: { handler: (task) => void task.catch(() => undefined) },
    database: { generateId: () => crypto.randomUUID() },
  },
  trustedOrigins: (request) => (request ? [ownOrigin(request)] : []),
  telemetry: { enabled: false },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: 8,
    revokeSessionsOnPasswordReset: true,
    onPasswordReset: ({ user }) => endTokens(db, user.id),
    resetPasswordTokenExpiresIn: RESET_SECONDS,
    sendResetPassword: ({ user, token }) => sendPasswordReset({ email: user.email, token }),
  },
  session: { expiresIn: WEEK_SECONDS },
  // An office signs in from one address; guessing still takes for ever.
  rateLimit: {
    customRules: {
      '/sign-in/email': { window: 60, max: 20 },
      '/request-password-reset': { window: 60, max: 5 },
    },
  },
  account: { modelName: 'authAccount' },
  // What was opened with the old password ends with it, whatever the caller asks for.
  hooks: {
    before: createAuthMiddleware(async ({ path, body }) =>
      path === '/change-password' ? { context: { body: { ...body, revokeOtherSessions: true } } } : undefined,
    ),
    after: createAuthMiddleware(async ({ path, context }) => {
      if (path === '/change-password' && context.newSession) await endTokens(db, context.newSession.user.id)
    }),
  },
  databaseHooks: {
    session: {
      create: {
        before: async (session) => ({
          data: { ...session, activeOrganizationId: await firstWorkspaceOf(session.userId) },
        }),
      },
    },
  },
  plugins: [
    organization({
      ac: workspaceAccess,
      roles: workspaceRoles,
      creatorRole: 'admin',
      allowUserToCreateOrganization: false,
      schema: {
        session: { fields: { activeOrganizationId: 'activeWorkspaceId' } },
        organization: { modelName: 'workspace' },
        member: { fields: { organizationId: 'workspaceId' } },
        invitation: { fields: { organizationId: 'workspaceId' } },
      },
    }),
    nextCookies(),
  ],
})

/** A page served under another name of the same machine may sign in there; a foreign page may not. */
function ownOrigin(request: Request): string {
  const { protocol, host } = new URL(request.url)
  return `${request.headers.get('x-forwarded-proto') ?? protocol.slice(0, -1)}://${request.headers.get('host') ?? host}`
}

async function firstWorkspaceOf(userId: string): Promise<string | null> {
  const member = await db.member.findFirst({ where: { userId }, orderBy: { createdAt: 'asc' } })
  return member?.workspaceId ?? null
}
