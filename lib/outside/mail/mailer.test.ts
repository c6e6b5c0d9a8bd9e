import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Email } from 'postal-mime'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { writeMail } from '#lib/core/mail/write-mail.ts'
import { listKeptMail } from './kept-mail.ts'
import { folderMailer, type Mail, smtpMailer } from './mailer.ts'
import { SampleMailServer } from './sample-mail-server.ts'

const mail = (more: Partial<Mail> = {}): Mail => ({
  id: 'n-1',
  workspaceId: 'ws-1',
  to: 'ada@example.com',
  ...writeMail({
    subject: 'Zoë’s <list>.csv is imported',
    lines: ['1,204 people are new — “läuft”.'],
    action: { label: 'Show the import', url: 'https://rollcall.test/imports/1?a=1&b=2' },
    footer: 'You get this because you started it.',
  }),
  ...more,
})

describe('with a mail server', () => {
  let server: SampleMailServer
  beforeAll(async () => {
    server = await SampleMailServer.open()
  })
  afterAll(() => server.close())
  afterEach(() => {
    server.came.length = 0
    server.refusal = null
  })

  test('a message arrives as it was written, in both its forms', async () => {
    await smtpMailer(server.url, 'Rollcall <rollcall@rollcall.test>').send(mail())
    const [{ to, email } = { to: [], email: {} as Email }] = server.came
    expect(to).toEqual(['ada@example.com'])
    expect(email.from).toMatchObject({ name: 'Rollcall', address: 'rollcall@rollcall.test' })
    expect(email.subject).toBe('Zoë’s <list>.csv is imported')
    expect(email.text).toContain('1,204 people are new — “läuft”.')
    expect(email.html).toContain('href="https://rollcall.test/imports/1?a=1&amp;b=2"')
    expect(email.messageId).toBe('<n-1@rollcall>')
  })

  test('a name in a subject or an address adds no reader and no header', async () => {
    const { subject } = writeMail({ subject: 'a\r\nBcc: eve@evil.test', lines: [], footer: '' })
    await smtpMailer(server.url, 'rollcall@rollcall.test').send(mail({ subject }))
    expect(server.came[0]?.to).toEqual(['ada@example.com'])
    expect(server.came[0]?.email.bcc ?? []).toEqual([])
    await smtpMailer(server.url, 'rollcall@rollcall.test')
      .send(mail({ to: 'ada@example.com, eve@evil.test' }))
      .catch(() => undefined)
    expect(server.came.flatMap(({ to }) => to)).not.toContain('eve@evil.test')
  })

  test('a server that refuses is heard, so that it can be tried again', async () => {
    server.refusal = Object.assign(new Error('try later'), { responseCode: 451 })
    await expect(smtpMailer(server.url, 'rollcall@rollcall.test').send(mail())).rejects.toThrow(/451/)
  })
})

describe('without a mail server', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rollcall-outbox-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('messages are kept for their workspace alone, newest first, each once', async () => {
    const mailer = folderMailer(folder)
    await mailer.send(mail())
    await new Promise((resolve) => setTimeout(resolve, 5))
    await mailer.send(mail({ id: 'n-2', to: 'bob@example.com' }))
    await mailer.send(mail({ id: 'n-2', to: 'bob@example.com' }))
    await mailer.send(mail({ id: 'n-3', workspaceId: null }))
    const kept = await listKeptMail(folder, 'ws-1', { before: null, limit: 10 })
    expect(kept.map(({ mail: { to } }) => to)).toEqual(['bob@example.com', 'ada@example.com'])
    const after = await listKeptMail(folder, 'ws-1', { before: kept[0]?.name ?? null, limit: 10 })
    expect(after.map(({ mail: { id } }) => id)).toEqual(['n-1'])
    expect(await listKeptMail(folder, 'ws-2', { before: null, limit: 10 })).toEqual([])
  })
})
