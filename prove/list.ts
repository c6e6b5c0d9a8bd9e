import { csvLine } from '#lib/core/csv/write-csv.ts'
import type { FakePerson } from '#lib/outside/providers/fake-provider-answers.ts'

/** How many people the directory knows, and where they work. */
export const DIRECTORY_PEOPLE = 300
export const DIRECTORY_FIRMS = 60
/** How many people of the list the workspace knows beforehand. */
export const KNOWN = 150

const HEADER = ['First name', 'Last name', 'Email', 'Website', 'Job title', 'City', 'Phone']

/** Every way a row can go, in turn: each is met by every chunk. */
const ROWS: readonly ((at: number) => string[])[] = [
  (at) => [...directoryName(at), '', `https://www.${firmOf(at)}`, '', '', ''],
  (at) => [...directoryName(at), `p${at % DIRECTORY_PEOPLE}@${firmOf(at)}`, firmOf(at), 'Head of Sales', '', ''],
  (at) => [...nameOf(at), `paid${at}@paid${letters(at)}-prove.com`, `paid${letters(at)}-prove.com`, '', '', ''],
  (at) => [...nameOf(at), `known${Math.floor(at / 10) % KNOWN}@known-prove.com`, '', 'Chair', 'Rome', ''],
  (at) => [...nameOf(at), `guest${at}@guests-prove.com`, '', '', 'Lima', '+44 20 7946 0958'],
  (at) => [...nameOf(at - 1), `GUEST${at - 1}@Guests-Prove.com`, '', '', 'Quito', ''],
  (at) => (at % 20 < 10 ? ['', '', 'nobody@', '', '', '', 'x'] : ['', '', '', '', 'Ghost', 'Nowhere', '']),
  (at) => [...nameOf(at), at % 20 < 10 ? `out${at}@out-prove.com` : `who${at}@mail.banned-prove.com`, '', '', '', ''],
  (at) => [...nameOf(at), `held${at % 50}@held-prove.com`, '', '', '', ''],
  (at) => [...nameOf(at), `odd${at}@odd-prove.com`, 'odd-prove.com', '', 'Oslo', ''],
]

/** The file that every import of the proof brings. */
export function listOf(rows: number): string {
  const records = Array.from({ length: rows }, (_, at) => ROWS[at % ROWS.length]?.(at) ?? [])
  return [HEADER, ...records].map(csvLine).join('')
}

/** Whom the provider knows: it is asked about others too. */
export const payablePeople = (rows: number): FakePerson[] =>
  Array.from({ length: rows }, (_, at) => at)
    .filter((at) => at % 10 === 2)
    .map((at) => {
      const [firstName, lastName] = nameOf(at)
      const domain = `paid${letters(at)}-prove.com`
      const email = `paid${at}@${domain}`
      return { email, firstName, lastName, title: 'Head of Spending', company: 'Paid', domain }
    })

/** Addresses of the list that the workspace may not write to. */
export const suppressedEmails = (rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => `out${at}@out-prove.com`).filter((_, at) => at % 10 === 7)
export const SUPPRESSED_DOMAIN = 'banned-prove.com'
/** Addresses of the list that another client holds. */
export const heldEmails = Array.from({ length: 25 }, (_, at) => `held${at}@held-prove.com`)

export const firmOf = (at: number): string => `firm${(at % DIRECTORY_PEOPLE) % DIRECTORY_FIRMS}.com`
export const directoryName = (at: number): [string, string] => [
  `Given${letters(at % 97)}`,
  `Family${letters(at % DIRECTORY_PEOPLE)}`,
]
const nameOf = (at: number): [string, string] => [`Guest${letters(at % 89)}`, `Visitor${letters(at)}`]

/** A number as letters, since names have no digits. */
const letters = (value: number): string =>
  [...String(value)].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number(digit))).join('')
