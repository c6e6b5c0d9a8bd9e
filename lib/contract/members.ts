import { z } from 'zod'
import { Role } from './roles.ts'

const Name = z.string().trim().min(1, 'Write your name.').max(100, 'The name is longer than 100 characters.')
/** The same limits as sign-in has. */
export const Password = z
  .string()
  .min(8, 'A password has 8 characters at least.')
  .max(128, 'The password is longer than 128 characters.')

export const MemberView = z.object({
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: Role,
  joinedAt: z.iso.datetime(),
  /** Of the newest session; null for who never signed in, or has signed out. */
  seenAt: z.iso.datetime().nullable(),
  /** API tokens that act for them. */
  tokens: z.int().min(0),
})
export type MemberView = z.infer<typeof MemberView>

export const InvitationView = z.object({
  invitationId: z.uuid(),
  email: z.string(),
  role: Role,
  invitedBy: z.string(),
  expiresAt: z.iso.datetime(),
  /** Null while the mail is on its way. */
  sentAt: z.iso.datetime().nullable(),
  /** Why the mail could not be sent. */
  failure: z.string().nullable(),
})
export type InvitationView = z.infer<typeof InvitationView>

/** Who belongs to a workspace, and who is asked to. Only admins see invitations. */
export const MemberList = z.object({ members: z.array(MemberView), invitations: z.array(InvitationView) })
export type MemberList = z.infer<typeof MemberList>

export const RoleChange = z.strictObject({ role: Role })

export const INVITED_AT_ONCE_MAX = 50
export const InvitationDraft = z.strictObject({
  emails: z
    .array(z.email('Write whole addresses, such as ada@example.com.').max(254))
    .min(1, 'Write an address.')
    .max(INVITED_AT_ONCE_MAX, `Invite ${INVITED_AT_ONCE_MAX} people at a time at most.`),
  role: Role,
})
export type InvitationDraft = z.infer<typeof InvitationDraft>

/** `members`: addresses that belong to the workspace already. */
export const InvitationReceipt = z.object({ invited: z.array(z.string()), members: z.array(z.string()) })
export type InvitationReceipt = z.infer<typeof InvitationReceipt>

/** `account` makes one; without it whoever is signed in joins. */
export const InvitationAnswer = z.strictObject({
  token: z.string().max(200),
  account: z.strictObject({ name: Name, password: Password }).optional(),
})
export type InvitationAnswer = z.infer<typeof InvitationAnswer>

export const InvitationAccepted = z.object({ email: z.string() })
