import { createHash } from 'node:crypto'
import { chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ServerUser } from './server-user.ts'

/**
 * Where the cluster lies: in the data folder, or, where the server's user may not walk into that (a clone below `/root`),
 * under `/var/lib/rollcall` in a folder of its own for each data folder.
 */
export function clusterFolder(dataFolder: string, { uid, gid }: ServerUser): string {
  const inside = join(resolve(dataFolder), 'postgres')
  mkdirSync(dirname(inside), { recursive: true })
  const folder = uid === undefined || isOpen(dirname(inside)) ? inside : join('/var/lib/rollcall', shortHash(inside))
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

/** Whether everybody may walk down to this folder. */
function isOpen(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
