import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Directory } from '#lib/db/directory/directory.ts'
import { isDirectoryLoaded } from '#lib/db/directory/is-directory-loaded.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import { writeDemoDirectory } from './write-demo-directory.ts'

/** Loads the demo directory unless a directory, this or another, is loaded already. Says so in a line or two. */
export async function ensureDemoDirectory(directory: Directory, say: (line: string) => void): Promise<void> {
  if (await isDirectoryLoaded(directory)) return
  say('Making a demo directory of 100,000 people; this happens once.')
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-demo-'))
  try {
    await writeDemoDirectory(folder)
    const { people, companies, seconds } = await loadDirectory(directory, folder, () => {})
    const counts = `${people.toLocaleString('en-US')} people at ${companies.toLocaleString('en-US')} companies`
    say(`Loaded ${counts} in ${seconds.toFixed(1)} s.`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
