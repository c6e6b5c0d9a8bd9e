import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#lib/contract/roles.ts'
import { insertNotifications, markRead, writeMailChoices } from '#lib/db/notifications.ts'
import { readPulse } from '#lib/db/pulse.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { type Mail, smtpMailer } from '#lib/outside/mail/mailer.ts'
import { SampleMailServer } from '#lib/outside/mail/sample-mail-server.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { listNotifications } from './list-notifications.ts'
import { mailNotification } from './mail-notification.ts'
import { notifyOfImport } from './notify-of-import.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const scene = async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const join = async (role: Role) => {
    const account = { name: role, email: `${crypto.randomUUID()}@rollcall.test`, password: 'long enough' }
    const { userId } = await createUser(db, { ...account, workspaceId: place.workspaceId, role })
    return { userId, workspaceId: place.workspaceId, email: account.email }
  }
  const [admin, importer, bystander] = [await join('admin'), await join('editor'), await join('editor')]
  const ref = await sampleImport(db, place, [])
  await db.import.update({
    where: { id: ref.importId },
    data: { createdBy: importer.userId, reason: 'No quota left.' },
  })
  return { ref, admin, importer, bystander }
}
const told = async (reader: { userId: string; workspaceId: string }) =>
  (await listNotifications(database.db, reader, null)).notifications
const mailing = () => {
  const mails: Mail[] = []
  return { mails, mailer: { send: async (mail: Mail) => void mails.push(mail) } }
}

test('whoever started an import hears that it ended, and nobody else', async () => {
  const { ref, admin, importer, bystander } = await scene()
  await notifyOfImport(database.db, ref, { status: 'completed', cause: 'event-1' })
  expect(await told(importer)).toMatchObject([
    { kind: 'import-completed', importId: ref.importId, fileName: 'list.csv', isRead: false },
  ])
  expect([...(await told(admin)), ...(await told(bystander))]).toEqual([])
})

test('admins hear of what stands still or failed, with the reason', async () => {
  const { ref, admin, importer, bystander } = await scene()
  await notifyOfImport(database.db, ref, { status: 'paused', cause: 'event-2' })
  const expected = [{ kind: 'import-paused', reason: 'No quota left.' }]
  expect(await told(admin)).toMatchObject(expected)
  expect(await told(importer)).toMatchObject(expected)
  expect(await told(bystander)).toEqual([])
})

// Events come at least once: a worker that dies between telling and saying so is asked again.
test('the same event twice is one notification and one mail; another one is another', async () => {
  const { db } = database
  const { ref, importer } = await scene()
  const { mails, mailer } = mailing()
  const hear = async (cause: string) => {
    for (const id of await notifyOfImport(db, ref, { status: 'completed', cause }))
      await mailNotification({ db, mailer }, id)
  }
  await hear('once')
  await hear('once')
  expect(await told(importer)).toHaveLength(1)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({
    to: importer.email,
    workspaceId: ref.workspaceId,
    subject: expect.stringContaining('list.csv'),
  })
  await hear('twice')
  expect(await told(importer)).toHaveLength(2)
  expect(mails).toHaveLength(2)
})

test('by a mail server it arrives in the importer’s mailbox, with the way to the import', async () => {
  const { db } = database
  const { ref, importer } = await scene()
  const server = await SampleMailServer.open()
  const mailer = smtpMailer(server.url, 'Rollcall <rollcall@rollcall.test>')
  const [id = ''] = await notifyOfImport(db, ref, { status: 'completed', cause: 'by mail' })
  await mailNotification({ db, mailer }, id)
  await server.close()
  expect(server.came).toMatchObject([
    {
      to: [importer.email],
      email: {
        subject: expect.stringMatching(/^list.csv is imported · Workspace/),
        text: expect.stringContaining(`/imports/${ref.importId}`),
        html: expect.stringContaining(`/imports/${ref.importId}"`),
      },
    },
  ])
})

test('a mail that was not taken is tried again and told of once', async () => {
  const { db } = database
  const { ref, importer } = await scene()
  const [id = ''] = await notifyOfImport(db, ref, { status: 'completed', cause: 'down' })
  const down = { send: () => Promise.reject(new Error('451 try later')) }
  await expect(mailNotification({ db, mailer: down }, id)).rejects.toThrow('451')
  const { mails, mailer } = mailing()
  expect(await mailNotification({ db, mailer }, id)).toBe('sent')
  expect(await mailNotification({ db, mailer }, id)).toBe('not needed')
  expect(mails.map(({ to }) => to)).toEqual([importer.email])
})

test('who wants no mail of a kind gets none, and is told in the app', async () => {
  const { db } = database
  const { ref, importer } = await scene()
  await writeMailChoices(db, importer.userId, {
    'import-completed': false,
    'import-paused': true,
    'import-failed': true,
  })
  expect(await notifyOfImport(db, ref, { status: 'completed', cause: 'quiet' })).toEqual([])
  expect(await told(importer)).toHaveLength(1)
  expect(await notifyOfImport(db, ref, { status: 'failed', cause: 'loud' })).toHaveLength(2)
})

test('who was removed before the mail left gets none', async () => {
  const { db } = database
  const { ref, importer } = await scene()
  const [id = ''] = await notifyOfImport(db, ref, { status: 'completed', cause: 'gone' })
  await db.member.deleteMany({ where: { userId: importer.userId } })
  const { mails, mailer } = mailing()
  expect(await mailNotification({ db, mailer }, id)).toBe('not needed')
  expect(mails).toEqual([])
})

test('a program’s import that went well tells nobody; one that failed does', async () => {
  const { db } = database
  const { ref, importer, admin } = await scene()
  await db.$executeRaw`UPDATE upload SET entry_point = 'api' FROM import i WHERE i.upload_id = upload.id AND i.id = ${ref.importId}::uuid`
  await notifyOfImport(db, ref, { status: 'completed', cause: 'api-good' })
  expect(await told(importer)).toEqual([])
  await notifyOfImport(db, ref, { status: 'failed', cause: 'api-bad' })
  expect([...(await told(importer)), ...(await told(admin))]).toHaveLength(2)
})

test('the count of the unread is one reader’s in one workspace, and falls by reading', async () => {
  const { db } = database
  const { ref, importer, admin } = await scene()
  for (const cause of ['a', 'b', 'c'])
    await db.$transaction((tx) => insertNotifications(tx, ref, { kind: 'import-failed', cause }))
  const unread = async (reader: typeof importer) => (await readPulse(db, reader)).unread
  expect(await unread(importer)).toBe(3)
  const [newest] = await told(importer)
  await markRead(db, admin, [newest?.notificationId ?? ''])
  expect(await unread(importer)).toBe(3)
  await markRead(db, importer, [newest?.notificationId ?? ''])
  expect(await unread(importer)).toBe(2)
  await markRead(db, importer, null)
  expect([await unread(importer), await unread(admin)]).toEqual([0, 3])
})

test('the banner counts an import that is queued, of its own workspace alone', async () => {
  const { db } = database
  const { ref, importer } = await scene()
  const stranger = await scene()
  expect((await readPulse(db, importer)).running).toMatchObject([{ importId: ref.importId, status: 'queued' }])
  expect((await readPulse(db, stranger.importer)).running).toHaveLength(1)
})
