import type { FieldVerdict, Identification, KeptCandidate } from './identify.ts'

const NAMES: Record<FieldVerdict['field'], string> = {
  linkedin: 'LinkedIn URL',
  email: 'email',
  name: 'name',
  company: 'company',
  domain: 'domain',
  country: 'country',
}

/** One sentence for a reader: what met, what differs, and how many people bear the name. */
export function explainIdentification(identification: Identification): string {
  switch (identification.kind) {
    case 'match':
      return `${sentence([agreements(identification), differences(identification)])}${rarity(identification.tier, identification.holders)}`
    case 'ambiguous':
      return explainAmbiguous(identification)
    case 'none':
      return 'Nobody in the directory fits this row'
  }
}

function explainAmbiguous({ tier, holders, candidates }: Extract<Identification, { kind: 'ambiguous' }>): string {
  const [only] = candidates
  if (candidates.length === 1 && only) {
    const met = agreements(only)
    const reason = sentence([met, differences(only)])
    return tier === 1 ? `${reason}: it may be somebody else's` : `${reason}; ${people(holders)} of that name`
  }
  return `${candidates.length} people fit equally well${holders > candidates.length ? `, ${people(holders)} of that name` : ''}`
}

function agreements({ verdicts }: Pick<KeptCandidate, 'verdicts'>): string {
  const same = verdicts.filter(({ verdict }) => verdict === 'agrees').map(({ field }) => NAMES[field])
  const alike = verdicts.filter(({ verdict }) => verdict === 'nearly').map(({ field }) => NAMES[field])
  const parts: string[] = []
  if (same.length > 0) parts.push(`${list(same)} ${same.length > 1 ? 'are' : 'is'} the same`)
  if (alike.length > 0) parts.push(`${list(alike)} ${alike.length > 1 ? 'are' : 'is'} nearly the same`)
  return parts.join(', ')
}

function differences({ verdicts }: Pick<KeptCandidate, 'verdicts'>): string {
  const different = verdicts.filter(({ verdict }) => verdict === 'contradicts').map(({ field }) => NAMES[field])
  return different.length === 0 ? '' : `${list(different)} ${different.length > 1 ? 'differ' : 'differs'} from the file`
}

function rarity(tier: number, holders: number): string {
  if (tier < 3) return ''
  return holders <= 1 ? '; nobody else bears that name' : `; ${people(holders)} bear that name`
}

function people(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'person' : 'people'}`
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('; ')
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
