import type { JobChange } from '#lib/core/survivorship/job-change.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A job change in one sentence. */
export function jobChangeText({ kind, from, to, since }: JobChange): string {
  const when = since ? monthOf(since) : null
  if (kind === 'title') return `Works as ${to}${when ? ` since ${when}` : ''}; the file says ${from}.`
  if (kind === 'recent') return `New at ${to}${when ? ` since ${when}` : ''}${from ? `, before at ${from}` : ''}.`
  return `${from ? `Moved from ${from} to ${to}` : `Moved to ${to}`}${when ? ` in ${when}` : ''}.`
}

function monthOf(day: string): string | null {
  const month = MONTHS[Number(day.slice(5, 7)) - 1]
  return month ? `${month} ${day.slice(0, 4)}` : null
}
