import { resolve } from 'node:path'
import { closeDirectory, openDirectory } from '#lib/db/directory/directory.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import { env } from '#lib/env.ts'
import { printLoadProgress } from './print-load-progress.ts'

export const usage = `directory load FOLDER
  Replaces the person directory by the folder's companies.csv, people.csv and, if there is one, experience.csv.
  Lookups go on meanwhile. A load that was interrupted is simply run again.`

/** @throws AppError with the file and line of what is wrong */
export async function run(args: readonly string[]): Promise<void> {
  const [verb, folder, ...rest] = args
  if (verb !== 'load' || !folder || rest.length) throw new Error(`Usage: npm run admin -- ${usage}`)
  const directory = openDirectory(env.DIRECTORY_DATABASE_URL ?? env.DATABASE_URL)
  try {
    const summary = await loadDirectory(directory, resolve(folder), printLoadProgress())
    for (const note of summary.notes) console.log(`note: ${note}`)
    console.log(
      `Loaded ${count(summary.people)} people at ${count(summary.companies)} companies with ${count(summary.employments)} employments ` +
        `in ${summary.seconds.toFixed(1)} s (${count(summary.people / summary.seconds)} people a second); ` +
        `${count(summary.bytes / 2 ** 20)} MiB with indexes, ${count(summary.bytes / Math.max(1, summary.people))} bytes a person; ` +
        `generation ${summary.generation}.`,
    )
  } finally {
    await closeDirectory(directory)
  }
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}
