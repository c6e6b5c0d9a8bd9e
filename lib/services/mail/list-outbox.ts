import type { KeptMailPage } from '#lib/contract/mail.ts'
import { listKeptMail } from '#lib/outside/mail/kept-mail.ts'
import { outboxFolder } from '#lib/outside/mail/mailer.ts'

const PAGE_SIZE = 25

/** Messages of a workspace that nobody could send, newest first. */
export async function listOutbox(workspaceId: string, before: string | null): Promise<KeptMailPage> {
  const found = await listKeptMail(outboxFolder, workspaceId, { before, limit: PAGE_SIZE + 1 })
  const page = found.slice(0, PAGE_SIZE)
  return { mails: page.map(({ mail }) => mail), next: found.length > PAGE_SIZE ? (page.at(-1)?.name ?? null) : null }
}
