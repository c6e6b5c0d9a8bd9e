import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { numberArray, textArray } from './array-values.ts'
import type { FoundPerson } from './found-person.ts'
import { fullEmail } from './full-email.ts'
import { numbersUnder } from './hash-pages.ts'
import { readFoundPeople } from './read-candidates.ts'
import { type KnownCompany, readCompanies } from './read-companies.ts'
import type { Reader } from './with-reader.ts'

/** What a person is known by, in the order of the migration that makes the pages. */
const KINDS = ['person-id', 'slug', 'urn', 'email'] as const
type IdentityKind = (typeof KINDS)[number]

/** `at`: whatever the caller tells its keys apart by. */
export type AskedIdentity = { at: number; kind: IdentityKind; key: string }

const PAGES = `
  SELECT asked.place, (asked.hash >> 32)::int AS rest, found.entries
    FROM (SELECT place, hashtextextended(key, kind) AS hash FROM unnest($1::int[], $2::int[], $3::text[]) AS given (place, kind, key)
         ) AS asked
   CROSS JOIN LATERAL (
     SELECT entries FROM directory.identity_page WHERE page = directory.page_of(asked.hash, $4) LIMIT 1) AS found`

const FURTHER = `
  SELECT asked.place, person_no FROM unnest($1::int[], $2::int[], $3::text[]) AS asked (place, person_no, key)
   WHERE EXISTS (SELECT FROM directory.person_email known
                  WHERE known.person_no = asked.person_no AND coalesce(known.email_key, known.email) = asked.key)`

/** One key may stand for so many people, most often for one. */
const MOST = 6

type Numbered = AskedIdentity & { personNo: number }

/** Who is known by these keys. By hash alone, which two keys in thousands of millions share: the text is still to be compared. */
export async function findNumbers({ client, pageBits }: Reader, asked: readonly AskedIdentity[]): Promise<Numbered[]> {
  if (asked.length === 0) return []
  const { rows } = await client.query<{ place: number; rest: number; entries: Buffer }>({
    name: 'directory-identity-pages',
    text: PAGES,
    values: [
      numberArray([...asked.keys()]),
      numberArray(asked.map(({ kind }) => KINDS.indexOf(kind))),
      textArray(asked.map(({ key }) => key)),
      pageBits,
    ],
  })
  return rows.flatMap(({ place, rest, entries }) => {
    const one = asked[place]
    if (!one) return []
    return numbersUnder(entries, rest)
      .slice(0, MOST)
      .map((personNo) => ({ ...one, personNo }))
  })
}

/** `furtherEmail`: the address asked for, where it is one of theirs but not the first. */
export type IdentifiedRow = { row: number; person: FoundPerson; furtherEmail: string | null }

/** Tier 1: whom the profile's URL or URN, or the address, belongs to. */
export async function findByIdentity(
  reader: Reader,
  queries: readonly PersonQuery[],
  open: readonly number[],
): Promise<IdentifiedRow[]> {
  const asked = open.flatMap((row) => {
    const query = queries[row]
    return query ? identitiesOf(query).map((identity) => ({ at: row, ...identity })) : []
  })
  const numbered = await findNumbers(reader, asked)
  const people = await readFoundPeople(reader, new Set(numbered.map(({ personNo }) => personNo)))
  const personOf = new Map(people.map((person) => [person.person_no, person]))
  const companyOf = await readCompanies(
    reader,
    numbered.flatMap((one) => (one.kind === 'email' ? (personOf.get(one.personNo)?.company_no ?? []) : [])),
  )
  const known = new Set(numbered.filter((one) => isKnownBy(personOf.get(one.personNo), one, companyOf)))
  const further = await furtherAddresses(
    reader,
    numbered.filter((one) => one.kind === 'email' && !known.has(one)),
  )
  return numbered.flatMap((one) => {
    const person = personOf.get(one.personNo)
    if (!person || !(known.has(one) || further.has(one))) return []
    return [{ row: one.at, person, furtherEmail: further.has(one) ? one.key : null }]
  })
}

function identitiesOf({ linkedinSlug, linkedinUrn, emailKey }: PersonQuery): Omit<AskedIdentity, 'at'>[] {
  const identities: Omit<AskedIdentity, 'at'>[] = []
  if (linkedinSlug !== null) identities.push({ kind: 'slug', key: linkedinSlug })
  if (linkedinUrn !== null) identities.push({ kind: 'urn', key: linkedinUrn })
  if (emailKey !== null) identities.push({ kind: 'email', key: emailKey })
  return identities
}

function isKnownBy(
  person: FoundPerson | undefined,
  { kind, key }: AskedIdentity,
  companyOf: ReadonlyMap<number, KnownCompany>,
): boolean {
  if (!person) return false
  if (kind === 'slug') return person.linkedin_slug === key
  if (kind === 'urn') return person.linkedin_urn === key
  if (kind === 'person-id') return person.person_id === key
  const domain = companyOf.get(person.company_no ?? 0)?.domains[0]
  return person.email_key !== null && fullEmail(person.email_key, domain) === key
}

/** Those whose address it is indeed: further addresses do not stand with the person. */
async function furtherAddresses({ client }: Reader, numbered: readonly Numbered[]): Promise<Set<Numbered>> {
  if (numbered.length === 0) return new Set()
  const { rows } = await client.query<{ place: number }>({
    name: 'directory-further-addresses',
    text: FURTHER,
    values: [
      numberArray([...numbered.keys()]),
      numberArray(numbered.map(({ personNo }) => personNo)),
      textArray(numbered.map(({ key }) => key)),
    ],
  })
  return new Set(rows.flatMap(({ place }) => numbered[place] ?? []))
}
