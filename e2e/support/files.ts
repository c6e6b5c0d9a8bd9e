import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sampleEventList } from '#scripts/demo/sample-event-list.ts'

/** 537 members of the US Congress, with headers of their own (public domain). */
export const LEGISLATORS = join(import.meta.dirname, '../../../shared/data/real/legislators-current.csv')
export const hasLegislators = existsSync(LEGISLATORS)

export type NamedFile = { name: string; mimeType: string; buffer: Buffer }

export const csvFile = (name: string, content: string | Uint8Array): NamedFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})

let lists = 0

/**
 * The list that the demo ships, as a badge scanner would export it. Each has a header of its own, so that no test meets the
 * mapping of another.
 */
export function eventList(): NamedFile {
  const text = Buffer.from(sampleEventList().bytes).toString('utf8')
  return csvFile('event-list.csv', text.replace('Badge #', `Badge ${process.pid}-${++lists}`))
}
