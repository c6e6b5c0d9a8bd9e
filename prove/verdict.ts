import type { Result } from './state.ts'

/** One import and its undo, as they ended. */
export type Ended = {
  result: Result
  /** What the program was told, and how many rows the files to download have. */
  told: { created: number; updated: number; failed: number; total: number; errorRows: number; resultRows: number }
  /** By row of the list, how often the provider's own books charge for its person. */
  charged: Map<number, number>
  before: string[]
  after: string[]
}

/** What is wrong, in words; empty where all is as it has to be. */
export type Verdict = { ledger: string[]; contacts: string[]; charges: string[]; undo: string[] }

/** The undisturbed import, and the one whose provider knew nobody: so a person has to look whose answer was lost. */
export type References = { calm: Ended; unanswered: Ended }

export function judge(ended: Ended, references: References): Verdict {
  return {
    ledger: judgeLedger(ended, references),
    contacts: judgeContacts(ended, references),
    charges: judgeCharges(ended, references),
    undo: differences(ended.before, ended.after),
  }
}

function judgeLedger({ result, told }: Ended, { calm, unanswered }: References): string[] {
  const wrong: string[] = []
  for (const [row, expected] of calm.result.ledger) {
    const wanted = result.lostRows.has(row) ? unanswered.result.ledger.get(row) : expected
    const found = result.ledger.get(row)
    if (found !== wanted) wrong.push(`row ${row}: “${found}” instead of “${wanted}”`)
  }
  const lines = [...result.ledger.values()]
  const count = (outcome: string) => lines.filter((line) => line.startsWith(outcome)).length
  const sums = { created: count('imported'), updated: count('updated'), failed: count('errored'), total: lines.length }
  const expected = { ...sums, errorRows: sums.failed, resultRows: sums.total }
  if (result.ledger.size !== calm.result.ledger.size) wrong.push(`${result.ledger.size} lines`)
  if (JSON.stringify(told) !== JSON.stringify(expected))
    wrong.push(`told ${JSON.stringify(told)}, the ledger has ${JSON.stringify(expected)}`)
  return wrong
}

function judgeContacts({ result }: Ended, { calm, unanswered }: References): string[] {
  const wrong: string[] = []
  for (const key of new Set([...calm.result.contacts.keys(), ...result.contacts.keys()])) {
    const found = result.contacts.get(key)
    const isLost = found?.rows.some((row) => result.lostRows.has(row)) ?? false
    const wanted = (isLost ? unanswered : calm).result.contacts.get(key)
    if (found?.contact !== wanted?.contact) wrong.push(`${key}: ${fieldsThatDiffer(found?.contact, wanted?.contact)}`)
  }
  return wrong
}

function fieldsThatDiffer(found = '{}', wanted = '{}'): string {
  const [has, should] = [JSON.parse(found), JSON.parse(wanted)]
  const fields = [...new Set([...Object.keys(has), ...Object.keys(should)])]
  return fields
    .map((field) => [field, JSON.stringify(has[field]), JSON.stringify(should[field])])
    .filter(([, is, was]) => is !== was)
    .map(([field, is, was]) => `${field} is ${is}, not ${was}`)
    .join('; ')
}

/** Nobody is charged for twice; who is, stands in the receipt; who is not, has an answer that was lost, and the receipt says so. */
function judgeCharges({ result, charged }: Ended, { calm }: References): string[] {
  const wrong: string[] = []
  for (const [row, times] of charged) {
    if (times > 1) wrong.push(`row ${row} was charged for ${times} times`)
    if (!calm.charged.has(row)) wrong.push(`row ${row} was charged for`)
    if (!result.billedRows.has(row)) wrong.push(`row ${row} was charged for, and the receipt does not know`)
  }
  for (const row of calm.charged.keys()) {
    if (!charged.has(row) && !result.lostRows.has(row)) wrong.push(`row ${row} was never asked about`)
  }
  for (const row of result.billedRows) {
    if (!charged.has(row) && !result.lostRows.has(row)) wrong.push(`row ${row} is billed, and nobody charged for it`)
  }
  return wrong
}

function differences(before: readonly string[], after: readonly string[]): string[] {
  const [had, has] = [new Set(before), new Set(after)]
  const gone = before.filter((line) => !has.has(line)).map((line) => `not put back: ${line}`)
  const left = after.filter((line) => !had.has(line)).map((line) => `left behind: ${line}`)
  return [...gone, ...left, ...(before.length === after.length ? [] : [`${after.length} instead of ${before.length}`])]
}
