import type { ContactValues } from '#lib/contract/import-record.ts'
import type { FieldVerdict } from '#lib/core/identity/identify.ts'
import { detectJobChange } from '#lib/core/identity/job-change.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'

/** A sign that somebody changed jobs: the file knows another company or title than the directory, or the job is new. */
export type JobChange = { kind: 'company' | 'title' | 'recent'; from: string | null; to: string; since: string | null }

/** A job counts as new for half a year. */
const RECENT_DAYS = 180
const DAY_MS = 86_400_000

/**
 * @param today ISO day
 * @returns the strongest sign, or null when file and directory tell the same and the job is not new
 */
export function findJobChange(
  file: ContactValues,
  facts: PersonFacts,
  { verdicts, today }: { verdicts: readonly FieldVerdict[]; today: string },
): JobChange | null {
  const since = facts.startedAt
  if (companyDiffers(verdicts)) {
    return { kind: 'company', from: file.companyName ?? file.companyDomain ?? null, to: facts.companyName, since }
  }
  const ours = { title: file.jobTitle ?? '', companyName: '', companyDomain: null }
  if (detectJobChange(ours, facts).what === 'title') {
    return { kind: 'title', from: ours.title, to: facts.title, since }
  }
  if (since && facts.companyName && isRecent(since, today)) {
    return {
      kind: 'recent',
      from: facts.experience.find(({ endedAt }) => endedAt)?.companyName ?? null,
      to: facts.companyName,
      since,
    }
  }
  return null
}

/** Neither of the company's two signs agrees and one of them contradicts. */
function companyDiffers(verdicts: readonly FieldVerdict[]): boolean {
  const company = verdicts.filter(({ field }) => field === 'company' || field === 'domain')
  return (
    company.some(({ verdict }) => verdict === 'contradicts') &&
    !company.some(({ verdict }) => verdict === 'agrees' || verdict === 'nearly')
  )
}

function isRecent(since: string, today: string): boolean {
  const ageMs = Date.parse(today) - Date.parse(since)
  return ageMs >= 0 && ageMs <= RECENT_DAYS * DAY_MS
}
