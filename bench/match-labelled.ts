import type { Identification } from '#lib/core/identity/identify.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { isFreeMailDomain, registrableDomain } from '#lib/core/normalize/domain.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { identifyPeople } from '#lib/db/directory/identify-people.ts'
import type { JudgedRow } from './judged-row.ts'
import { type CsvRow, type LabelledSet, nameOfRow } from './labelled-set.ts'

const BATCH_ROWS = 100
const BATCHES_AT_ONCE = 4

/** What Rollcall makes of the rows of a set that is loaded into its directory; in the order of the rows. */
export async function matchByRollcall(directory: Directory, set: LabelledSet): Promise<JudgedRow[]> {
  const answers = await identifyAll(
    directory,
    set.rows.map(({ row }, at) => queryOfRow(row, at)),
  )
  return set.rows.map(({ row: _, ...asked }, at) => ({ ...asked, ...answerOf(answers[at]) }))
}

/** What parsing makes of an uploaded row. */
function queryOfRow(row: CsvRow, index: number): PersonQuery {
  const { first, middle, last } = nameOfRow(row)
  const linkedin = row.linkedin_url ? parseLinkedin(row.linkedin_url) : null
  const domain = registrableDomain(row.domain ?? '')
  return {
    rowNumber: index + 1,
    linkedinSlug: linkedin?.slug ?? null,
    linkedinUrn: linkedin?.urn ?? null,
    emailKey: row.email ? (parseEmail(row.email)?.key ?? null) : null,
    firstName: first,
    middleName: middle,
    lastName: last,
    companyName: row.company ?? '',
    companyDomain: domain !== null && !isFreeMailDomain(domain) ? domain : null,
    country: null,
  }
}

async function identifyAll(directory: Directory, queries: readonly PersonQuery[]): Promise<Identification[]> {
  const batches = Array.from({ length: Math.ceil(queries.length / BATCH_ROWS) }, (_, at) =>
    queries.slice(at * BATCH_ROWS, (at + 1) * BATCH_ROWS),
  )
  const answers: Identification[][] = []
  const waiting = batches.entries()
  const work = async () => {
    for (const [at, batch] of waiting) answers[at] = await identifyPeople(directory, batch)
  }
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, work))
  return answers.flat()
}

function answerOf(answer: Identification | undefined) {
  const match = answer?.kind === 'match' ? answer : null
  return {
    got: match?.personId ?? '',
    tier: match?.tier ?? null,
    confidence: match?.confidence ?? null,
    isAmbiguous: answer?.kind === 'ambiguous',
  }
}
