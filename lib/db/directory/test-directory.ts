import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import type { Directory } from './directory.ts'
import { type LoadSummary, loadDirectory } from './load-directory.ts'

/** The files of a directory by name (`people` for `people.csv`), as lines; the first is the header. */
export type DirectoryFiles = { companies: readonly string[]; people: readonly string[]; experience?: readonly string[] }

/** Writes the files into a folder of their own, loads them, and removes the folder. For tests. */
export async function loadFiles(directory: Directory, files: DirectoryFiles): Promise<LoadSummary> {
  const folder = await writeFiles(files)
  try {
    return await loadDirectory(directory, folder, () => {})
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @returns the folder, which is the caller's to remove */
export async function writeFiles(files: DirectoryFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-directory-'))
  for (const [name, lines] of Object.entries(files)) {
    await writeFile(join(folder, `${name}.csv`), `${lines.join('\n')}\n`)
  }
  return folder
}

/** A row that says nothing but what is given. */
export function askAbout(query: Partial<PersonQuery>): PersonQuery {
  return {
    rowNumber: 1,
    linkedinSlug: null,
    linkedinUrn: null,
    emailKey: null,
    firstName: '',
    middleName: '',
    lastName: '',
    companyName: '',
    companyDomain: null,
    country: null,
    ...query,
  }
}
