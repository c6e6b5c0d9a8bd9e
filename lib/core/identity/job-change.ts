import { companyWords } from '#lib/core/normalize/company-name.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { seniorityOf } from '#lib/core/normalize/title.ts'
import { similarityOfWords } from './company-similarity.ts'
import type { PersonFacts } from './person-facts.ts'

/**
 * `since`: the ISO day on which the present position began, changed or not, where the directory knows it; a caller with a clock can
 * tell from it who moved lately.
 */
export type JobChange = { changed: boolean; what: 'company' | 'title' | 'none'; since: string | null }

/** What the file says of the job; '' and null where it says nothing. `companyDomain` is registrable. */
export type JobInFile = { title: string; companyName: string; companyDomain: string | null }

const SAME_COMPANY = 0.5
const SAME_TITLE = 0.5

/**
 * Whether the person has moved since the file was written: another company, or at the same company another title (other words
 * and not merely another way to write them). A file that says nothing of the job shows no change.
 */
export function detectJobChange(file: JobInFile, facts: PersonFacts): JobChange {
  const since = facts.startedAt
  if (isOtherCompany(file, facts)) return { changed: true, what: 'company', since }
  if (isOtherTitle(file.title, facts.title)) return { changed: true, what: 'title', since }
  return { changed: false, what: 'none', since }
}

function isOtherCompany(file: JobInFile, facts: PersonFacts): boolean {
  if (file.companyDomain !== null && file.companyDomain === facts.companyDomain) return false
  if (file.companyName !== '' && facts.companyName !== '') {
    return similarityOfWords(companyWords(file.companyName), companyWords(facts.companyName)) < SAME_COMPANY
  }
  return file.companyDomain !== null && facts.companyDomain !== null
}

function isOtherTitle(ours: string, theirs: string): boolean {
  const [left, right] = [foldName(ours), foldName(theirs)]
  if (left === '' || right === '' || left === right) return false
  const alike = similarityOfWords(left.split(' '), right.split(' '))
  return alike < SAME_TITLE || seniorityOf(ours) !== seniorityOf(theirs)
}
