import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleEventList } from './sample-event-list.ts'

/** Puts the lists to try the product with where the app serves them from. */
export function writeSamples(dataFolder: string): void {
  const folder = join(dataFolder, 'samples')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'event-list.csv'), sampleEventList().bytes)
}
