import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#lib/contract/roles.ts'
import { readInvitations, readMembers } from '#lib/db/members.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import type { Mail } from '#lib/outside/mail/mailer.ts'
import { createApiToken, readTokenActor } from '#lib/services/auth/api-token.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { revokeInvitation } from './change-invitation.ts'
import { changeRole, removeMember } from './change-member.ts'
import { inviteMembers } from './invite-members.ts'
import { openInvitation } from './open-invitation.ts'
import { noteUnsent, sendInvitation } from './send-invitation.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const PASSWORD = 'long enough'
const address = () => `${crypto.randomUUID()}@rollcall.test`

const open = async () => {
  const { workspaceId } = await sampleWorkspace(database.db)
  const join = (role: Role) =>
    createUser(database.db, { name: role, email: address(), password: PASSWORD, workspaceId, role })
  const { userId } = await join('admin')
  return { by: { workspaceId, userId }, join }
}
const session = (userId: string, activeWorkspaceId: string) =>
  database.db.session.create({
    data: { userId, activeWorkspaceId, token: crypto.randomUUID(), expiresAt: new Date(Date.now() + 60_000) },
  })
const sessionsOf = (userId: string) => database.db.session.count({ where: { userId } })

describe('a member', () => {
  test('who is removed loses their sessions and their tokens of that workspace at once, and no others', async () => {
    const { db } = database
    const [here, there] = [await open(), await open()]
    const { userId } = await here.join('editor')
    await db.member.create({ data: { workspaceId: there.by.workspaceId, userId, role: 'editor' } })
    const token = async (workspaceId: string) =>
      (await createApiToken(db, { workspaceId, userId, name: 'CI', role: 'editor', expiresAt: null })).secret
    const [gone, kept] = [await token(here.by.workspaceId), await token(there.by.workspaceId)]
    expect(await readTokenActor(db, `Bearer ${gone}`)).toMatchObject({ userId })
    await session(userId, here.by.workspaceId)
    await session(userId, there.by.workspaceId)
    await removeMember(db, here.by, userId)
    expect(await sessionsOf(userId)).toBe(1)
    expect(await readTokenActor(db, `Bearer ${gone}`)).toBeNull()
    expect(await readTokenActor(db, `Bearer ${kept}`)).toMatchObject({ workspaceId: there.by.workspaceId })
    // A token that was ended stays so when its maker comes back.
    await db.member.create({ data: { workspaceId: here.by.workspaceId, userId, role: 'editor' } })
    expect(await readTokenActor(db, `Bearer ${gone}`)).toBeNull()
  })

  test('who belongs to nothing else is signed out everywhere', async () => {
    const { by, join } = await open()
    const { userId } = await join('viewer')
    await session(userId, by.workspaceId)
    await database.db.session.create({
      data: { userId, token: crypto.randomUUID(), expiresAt: new Date(Date.now() + 60_000) },
    })
    await removeMember(database.db, by, userId)
    expect(await sessionsOf(userId)).toBe(0)
  })

  test('of another workspace does not exist', async () => {
    const [here, there] = [await open(), await open()]
    await expect(removeMember(database.db, here.by, there.by.userId)).rejects.toMatchObject({ code: 'not-found' })
    const change = changeRole(database.db, here.by, { userId: there.by.userId, role: 'viewer' })
    await expect(change).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the last admin', () => {
  test('can neither go nor become something else', async () => {
    const { by } = await open()
    await expect(removeMember(database.db, by, by.userId)).rejects.toMatchObject({ code: 'conflict' })
    const change = changeRole(database.db, by, { userId: by.userId, role: 'editor' })
    await expect(change).rejects.toMatchObject({ code: 'conflict' })
  })

  // Each would leave one admin; both together would leave none.
  test('is one of two even when both are taken away at the same moment', async () => {
    const { by, join } = await open()
    const { userId: other } = await join('admin')
    const answers = await Promise.allSettled([
      removeMember(database.db, by, other),
      changeRole(database.db, by, { userId: by.userId, role: 'viewer' }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const admins = (await readMembers(database.db, by.workspaceId)).filter(({ role }) => role === 'admin')
    expect(admins).toHaveLength(1)
  })
})

describe('an invitation', () => {
  const invite = async (role: Role = 'editor') => {
    const { by } = await open()
    const email = address()
    await inviteMembers(database.db, by, { emails: [email.toUpperCase()], role })
    const [invitation] = await readInvitations(database.db, by.workspaceId)
    if (!invitation) throw new Error('nobody was invited')
    return { by, email, invitationId: invitation.invitationId }
  }
  /** The link, as whoever reads the mail has it. */
  const mailed = async (invitationId: string) => {
    const mails: Mail[] = []
    const mailer = { send: async (mail: Mail) => void mails.push(mail) }
    await sendInvitation({ db: database.db, mailer }, invitationId, 'mail-1')
    const [mail] = mails
    return { mail, token: /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '' }
  }

  test('is mailed with a link that makes an account of its role', async () => {
    const { by, email, invitationId } = await invite('editor')
    const { mail, token } = await mailed(invitationId)
    expect(mail).toMatchObject({ to: email, id: 'mail-1', workspaceId: by.workspaceId })
    const answer = { token, account: { name: 'Neo', password: PASSWORD } }
    await acceptInvitation(database.db, { invitationId, answer }, null)
    const joined = (await readMembers(database.db, by.workspaceId)).find((member) => member.email === email)
    expect(joined).toMatchObject({ name: 'Neo', role: 'editor' })
    expect(await readInvitations(database.db, by.workspaceId)).toEqual([])
    const again = acceptInvitation(database.db, { invitationId, answer }, null)
    await expect(again).rejects.toMatchObject({ code: 'not-found' })
  })

  test('lets in who has an account only when they are signed in with it', async () => {
    const { db } = database
    const { by, email, invitationId } = await invite('viewer')
    const elsewhere = await sampleWorkspace(db)
    const known = await createUser(db, { ...elsewhere, name: 'Known', email, password: PASSWORD, role: 'admin' })
    const { token } = await mailed(invitationId)
    const accept = (account: boolean, signedIn: string | null) => {
      const answer = { token, ...(account ? { account: { name: 'Eve', password: 'hijacked-now' } } : {}) }
      return acceptInvitation(db, { invitationId, answer }, signedIn)
    }
    await expect(accept(true, null)).rejects.toMatchObject({ code: 'conflict' })
    await expect(accept(false, null)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(accept(false, 'eve@rollcall.test')).rejects.toMatchObject({ code: 'not-allowed' })
    await accept(false, email)
    expect((await readMembers(db, by.workspaceId)).find(({ userId }) => userId === known.userId)).toMatchObject({
      name: 'Known',
      role: 'viewer',
    })
  })

  test('opens with its own link alone, until it runs out or is revoked', async () => {
    const { db } = database
    const { by, invitationId } = await invite()
    const other = await invite()
    const { token } = await mailed(invitationId)
    const opened = (given: string, now?: Date) => openInvitation(db, { invitationId, token: given }, now)
    expect((await opened(token)).state).toBe('open')
    expect((await opened((await mailed(other.invitationId)).token)).state).toBe('gone')
    expect((await opened('')).state).toBe('gone')
    expect((await opened(token, new Date(Date.now() + 8 * 86_400_000))).state).toBe('expired')
    await expect(revokeInvitation(db, { ...other.by, invitationId })).rejects.toMatchObject({ code: 'not-found' })
    await revokeInvitation(db, { ...by, invitationId })
    expect((await opened(token)).state).toBe('gone')
    expect((await mailed(invitationId)).mail).toBeUndefined()
  })

  test('is one per address however often it is sent, and members are told apart', async () => {
    const { db } = database
    const { by, email } = await invite('viewer')
    const { email: admin } = await db.user.findUniqueOrThrow({ where: { id: by.userId } })
    const receipt = await inviteMembers(db, by, { emails: [email, admin, email], role: 'editor' })
    expect(receipt).toEqual({ invited: [email], members: [admin] })
    expect(await readInvitations(db, by.workspaceId)).toMatchObject([{ email, role: 'editor' }])
  })

  test('whose mail nobody takes says so, until one leaves', async () => {
    const { by, invitationId } = await invite()
    const [first] = await readInvitations(database.db, by.workspaceId)
    expect(first).toMatchObject({ sentAt: null, failure: null })
    await noteUnsent(database.db, invitationId, '550 no such mailbox')
    expect((await readInvitations(database.db, by.workspaceId))[0]?.failure).toBe('550 no such mailbox')
    await mailed(invitationId)
    expect((await readInvitations(database.db, by.workspaceId))[0]).toMatchObject({
      sentAt: expect.any(String),
      failure: null,
    })
  })
})
