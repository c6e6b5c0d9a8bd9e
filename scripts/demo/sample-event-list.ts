import { seededRandom } from './random.ts'
import { sampleAttendees } from './sample-attendees.ts'

export type SampleEventList = {
  fileName: string
  bytes: Uint8Array
  /** What the demo workspace, and the platform, must not write to; each stands in the list. */
  suppressed: { platformEmails: string[]; workspaceEmails: string[]; workspaceDomains: string[] }
  /** How many rows the file has of each kind; 500 in all. */
  kinds: Readonly<Record<string, number>>
}

const HEADER = 'Badge #;Scanned at;Attendee ;E-Mail Addr.;Organisation;Position;Mobile;LinkedIn profile;Web;Country'
const PREAMBLE = 'Export LeadScan Pro 4.2 - Booth 214 - Hall C;;;;;;;;;'

/**
 * 500 rows as a badge scanner would export them: semicolons, a line above the header, names in any case, phones in any form, empty
 * lines, rows that are too short or too long and quotes in the wrong place. A part of them are people of the demo directory. The
 * same bytes every time.
 */
export function sampleEventList(): SampleEventList {
  const { attendees, suppressed } = sampleAttendees()
  const random = seededRandom('rollcall event list')
  const lines = attendees.map((attendee, at) => {
    const minute = 540 + Math.floor(at * 1.1)
    const scanned = `2026-10-14 ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
    const cells = [
      `B${10_000 + at * 7}`,
      scanned,
      padded(attendee.name, random.whole(12)),
      attendee.email,
      padded(attendee.company, random.whole(15)),
      attendee.title,
      attendee.phone,
      attendee.linkedin,
      attendee.web,
      attendee.country,
    ]
    return damaged(cells, at)
  })
  const text = [PREAMBLE, HEADER, ...lines.flatMap((line, at) => (at % 137 === 99 ? ['', line] : [line])), ''].join(
    '\r\n',
  )
  const kinds: Record<string, number> = {}
  for (const { kind } of attendees) kinds[kind] = (kinds[kind] ?? 0) + 1
  return { fileName: 'summit-badge-scans.csv', bytes: new TextEncoder().encode(text), suppressed, kinds }
}

function padded(text: string, chance: number): string {
  if (chance === 0) return `  ${text}`
  return chance === 1 ? `${text} ` : text
}

/** Every 83rd row ends too early, every 97th has a cell too many, every 101st a quote where none belongs. */
function damaged(cells: readonly string[], at: number): string {
  if (at % 83 === 41) return cells.slice(0, 6).map(quoted).join(';')
  if (at % 97 === 60) return [...cells.map(quoted), 'rescan'].join(';')
  if (at % 101 === 77) return cells.map((cell, column) => (column === 5 ? `${cell} "VIP"` : quoted(cell))).join(';')
  return cells.map(quoted).join(';')
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
