import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KeptMail } from '#lib/contract/mail.ts'
import type { Mail } from './mailer.ts'

/** Messages that belong to no workspace: only who has the machine reads them. */
const PERSONAL = 'personal'

/** Writes a message into its workspace's folder, whole or not at all; one with the same id is written over. */
export async function keepMail(folder: string, { workspaceId, ...mail }: Mail): Promise<void> {
  const place = join(folder, workspaceId ?? PERSONAL)
  await mkdir(place, { recursive: true, mode: 0o700 })
  const known = (await readdir(place)).find((name) => name.endsWith(`-${mail.id}.json`))
  const at = new Date()
  const name = known ?? `${at.getTime()}-${mail.id}.json`
  const draft = join(place, `.${name}`)
  await writeFile(draft, JSON.stringify({ ...mail, at: at.toISOString() }), { mode: 0o600 })
  await rename(draft, join(place, name))
}

/**
 * Messages of a workspace, newest first.
 *
 * @param before name that the page before ended at
 */
export async function listKeptMail(
  folder: string,
  workspaceId: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<{ name: string; mail: KeptMail }[]> {
  const names = await readdir(join(folder, workspaceId)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const page = names
    .filter((name) => !name.startsWith('.') && (before === null || name < before))
    .sort()
    .reverse()
    .slice(0, limit)
  return Promise.all(
    page.map(async (name) => ({
      name,
      mail: KeptMail.parse(JSON.parse(await readFile(join(folder, workspaceId, name), 'utf8'))),
    })),
  )
}
