import { remember } from '#lib/core/remember.ts'
import { similarityOfWordings } from './company-similarity.ts'
import { type CompanyWording, wordingOf, wordingOfWords } from './company-wording.ts'
import type { PersonCandidate } from './person-candidate.ts'
import type { PersonQuery } from './person-query.ts'

export type Verdict = 'agrees' | 'nearly' | 'contradicts' | 'missing'

/**
 * How the row's employer relates to the candidate's. `similarity` in 0..1 is what the decision uses; `isFormer` when an earlier
 * employer of theirs agrees better than the present one. `theirName` is the spelling that met ours.
 */
export type CompanyComparison = {
  similarity: number
  isFormer: boolean
  nameVerdict: Verdict
  domainVerdict: Verdict
  theirName: string
  theirDomain: string
}

/** Labels that many owners register under their own suffix. */
const COMMON_LABELS = new Set(
  'www city town village county gov info online shop store web app group home mail'.split(' '),
)

type Employer = { names: readonly string[]; domains: readonly string[] }
type Meeting = Omit<CompanyComparison, 'isFormer'>

const NAME_AGREES = 0.85
const NAME_NEARLY = 0.45
/** From here on our domain is as good as their name (`acme.io` and Acme, whose own domain is `getacme.com`). */
const NAME_IN_DOMAIN = 0.8
const OTHER_DOMAIN_FACTOR = 0.8
/** An earlier employer is weaker evidence than the present one. */
const FORMER_FACTOR = 0.75

export function compareCompanies(query: PersonQuery, candidate: PersonCandidate): CompanyComparison {
  const names = [candidate.companyName, ...candidate.companyNames].filter((name) => name !== '')
  const present = meetEmployer(query, { names, domains: candidate.companyDomains })
  if (present.similarity >= NAME_AGREES) return { ...present, isFormer: false }
  let best: CompanyComparison = { ...present, isFormer: false }
  for (const { name, domains } of candidate.formerCompanies) {
    const former = meetEmployer(query, { names: [name], domains })
    const similarity = former.similarity * FORMER_FACTOR
    if (similarity > best.similarity) best = { ...present, similarity, isFormer: true, theirName: former.theirName }
  }
  return best
}

/** Whether the row's employer is so surely the candidate's present one that no earlier one could agree better. */
export function isPresentEmployer(query: PersonQuery, candidate: PersonCandidate): boolean {
  if (query.companyDomain !== null && candidate.companyDomains.includes(query.companyDomain)) return true
  const { key } = wordingOf(query.companyName)
  if (key === '') return false
  return [candidate.companyName, ...candidate.companyNames].some((name) => wordingOf(name).key === key)
}

function meetEmployer(query: PersonQuery, employer: Employer): Meeting {
  const ours = wordingOf(query.companyName)
  const byName = bestName(ours, employer.names)
  const byDomain = meetDomains(query.companyDomain, employer.domains)
  const isLabel = ours.key !== '' && employer.domains.some((domain) => labelOf(domain) === ours.key)
  const nameByLabel = isLabel ? 0.9 : 0
  const ourLabel = query.companyDomain && byDomain.verdict !== 'agrees' ? labelOf(query.companyDomain) : ''
  const domainByName =
    ourLabel.length < 2 ? 0 : Math.max(0, ...employer.names.map((name) => labelMeetsName(ourLabel, name)))
  const nameSimilarity = Math.max(byName.similarity, nameByLabel)
  return {
    similarity: join(nameSimilarity, byDomain.verdict, domainByName),
    nameVerdict: verdictOf(nameSimilarity, ours.key === '' || employer.names.length === 0),
    domainVerdict: byDomain.verdict === 'contradicts' && domainByName >= NAME_IN_DOMAIN ? 'nearly' : byDomain.verdict,
    theirName: byName.name,
    theirDomain: byDomain.domain,
  }
}

/** A shared domain settles it; a name that agrees weighs less where the domains differ. */
function join(nameSimilarity: number, domain: Verdict, domainByName: number): number {
  if (domain === 'agrees') return 1
  if (domain === 'nearly') return Math.max(nameSimilarity, 0.85)
  if (domain === 'contradicts' && domainByName < NAME_IN_DOMAIN) return nameSimilarity * OTHER_DOMAIN_FACTOR
  return Math.max(nameSimilarity, domainByName)
}

function verdictOf(similarity: number, isMissing: boolean): Verdict {
  if (isMissing) return 'missing'
  if (similarity >= NAME_AGREES) return 'agrees'
  return similarity >= NAME_NEARLY ? 'nearly' : 'contradicts'
}

function bestName(ours: CompanyWording, names: readonly string[]): { similarity: number; name: string } {
  let best = { similarity: 0, name: names[0] ?? '' }
  if (ours.key === '') return best
  for (const name of names) {
    const similarity = similarityOfWordings(ours, wordingOf(name))
    if (similarity > best.similarity) best = { similarity, name }
  }
  return best
}

function meetDomains(ours: string | null, theirs: readonly string[]): { verdict: Verdict; domain: string } {
  const [first = ''] = theirs
  if (ours === null || theirs.length === 0) return { verdict: 'missing', domain: first }
  if (theirs.includes(ours)) return { verdict: 'agrees', domain: ours }
  const label = labelOf(ours)
  const sibling =
    label.length > 2 && !COMMON_LABELS.has(label) ? theirs.find((domain) => labelOf(domain) === label) : undefined
  return sibling ? { verdict: 'nearly', domain: sibling } : { verdict: 'contradicts', domain: first }
}

/** `acme-corp.co.uk` → `acmecorp`. */
const labelOf = remember((domain) => (domain.split('.')[0] ?? '').replaceAll('-', ''))

const wordingOfLabel = remember((label) => wordingOfWords([label]))

function labelMeetsName(label: string, name: string): number {
  const similarity = similarityOfWordings(wordingOfLabel(label), wordingOf(name))
  return similarity >= 0.99 ? 0.85 : similarity * 0.7
}
