import { concludeOpen, type Identification } from '#lib/core/identity/identify.ts'
import { nameKeysOf } from '#lib/core/identity/name-keys.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { type Batch, beginBatch, decideRows, openRows } from './batch.ts'
import type { Directory } from './directory.ts'
import { findByIdentity } from './find-by-identity.ts'
import { type AskedName, countBearers, findByName, type NameBlock } from './find-by-name.ts'
import { findEverybodyInCompany, findFurtherNamesInCompany, findLastNamesInCompany } from './find-in-company.ts'
import { type FoundPeople, joinFound } from './found-people.ts'
import { lastNamesOf, misspeltKeys, misspeltLastNames, wordsOf } from './misspelt-keys.ts'
import { type NearNames, nearNames } from './near-names.ts'
import { type ResolvedCompanies, resolveCompanies } from './resolve-companies.ts'
import { withReader } from './with-reader.ts'

/**
 * Who is each row? One statement per tier and kind of key over the rows that are still open, the strongest tier first; what a
 * lookup means is decided in `lib/core/identity`. Answers stand in the order of the queries.
 * @param queries about 100 at most; several batches may run at once
 */
export async function identifyPeople(directory: Directory, queries: readonly PersonQuery[]): Promise<Identification[]> {
  if (queries.length === 0) return []
  return await withReader(directory, async (reader) => {
    const batch = beginBatch(reader, queries)
    await tryIdentity(batch)
    const companies = await resolveCompanies(reader.client, queries, openRows(batch, hasCompany))
    await tryCompanyDomain(batch, companies)
    await tryResolvedCompany(batch, companies)
    const near = await findNear(batch)
    await tryMisspeltInResolved(batch, companies, near)
    const names = await findNames(batch)
    await tryCompanyName(batch, companies, names)
    const misspelt = joinBlocks(names, await findMisspelt(batch, near))
    await tryMisspeltInCompany(batch, { companies, names: misspelt, near })
    await tryNameAlone(batch, names)
    await tryFullName(batch, misspelt)
    return queries.map(
      (query, row) =>
        batch.answers.get(row) ??
        concludeOpen(query, { refused: batch.refused.get(row) ?? [], tiersTried: batch.tiersTried.get(row) ?? [] }),
    )
  })
}

type Companies = ReadonlyMap<number, ResolvedCompanies>
type Names = ReadonlyMap<number, NameBlock>

const hasCompany = (query: PersonQuery) => query.companyName !== '' || query.companyDomain !== null
const hasName = (query: PersonQuery) => query.firstName !== '' && query.lastName !== ''

async function tryIdentity(batch: Batch): Promise<void> {
  const rows = openRows(batch, (query) => (query.linkedinSlug ?? query.linkedinUrn ?? query.emailKey) !== null)
  const found = await findByIdentity(batch.client, batch.queries, rows)
  await decideRows(batch, { tier: 1, rows, found })
}

/** Tier 2: the last name in the company that owns the domain; which given names are one person is the core's to say. */
async function tryCompanyDomain(batch: Batch, companies: Companies): Promise<void> {
  const rows = openRows(batch, hasName).filter((row) => companies.get(row)?.byDomain)
  const asked = rows.flatMap((row) => {
    const query = batch.queries[row]
    const companyNo = companies.get(row)?.byDomain
    return query && companyNo ? [{ row, companyNo, name: query, lastNames: lastNamesOf(query) }] : []
  })
  const found = await findLastNamesInCompany(batch.client, asked)
  await decideRows(batch, { tier: 2, rows, found })
}

/**
 * Tier 3 at its surest: somebody of the name in the very company that the row's company name or domain means. Whoever is sure
 * there needs no look at everybody else who bears the name.
 */
async function tryResolvedCompany(batch: Batch, companies: Companies): Promise<void> {
  const rows = openRows(batch, hasName).filter((row) => companyNosOf(companies, row).length > 0)
  const found = await findNamedInCompanies(batch, rows, companies)
  const bearers = await countBearers(
    batch.client,
    keysOf(
      batch,
      rows.filter((row) => found.has(row)),
    ),
  )
  await decideRows(batch, {
    tier: 3,
    rows,
    found,
    holdersOf: (row) => bearers.get(row) ?? 0,
    settles: isSure,
  })
}

/**
 * Everybody who bears the row's name as it stands there, its parts swapped, or a nickname of it. A row that says nothing else cannot
 * tell them apart: a few of its very own spelling are enough, and only where nobody has it the others are looked for.
 */
async function findNames(batch: Batch): Promise<Names> {
  const telling = openRows(batch, (query) => hasName(query) && !isBare(query))
  const bare = openRows(batch, (query) => hasName(query) && isBare(query))
  const names = await findByName(batch.client, keysOf(batch, telling))
  const own = await findByName(batch.client, keysOf(batch, bare, 1), 'a-few')
  const rest = bare.filter((row) => !own.has(row))
  return new Map([...names, ...own, ...(await findByName(batch.client, keysOf(batch, rest), 'a-few'))])
}

/** Rows with the keys of their names; the very spelling comes first. */
function keysOf(batch: Batch, rows: readonly number[], most = Number.POSITIVE_INFINITY): AskedName[] {
  return rows.flatMap((row) => {
    const query = batch.queries[row]
    return query
      ? nameKeysOf(query)
          .slice(0, most)
          .map((nameKey) => ({ row, nameKey }))
      : []
  })
}

/** Nothing but a first and a last name. */
function isBare({ linkedinSlug, middleName, companyName, companyDomain, country }: PersonQuery): boolean {
  return linkedinSlug === null && middleName === '' && companyName === '' && companyDomain === null && country === null
}

/** Tier 3, rightly spelt: the block of the name, and those of the resolved companies who bear it. */
async function tryCompanyName(batch: Batch, companies: Companies, names: Names): Promise<void> {
  const rows = openRows(batch, (query) => hasName(query) && hasCompany(query))
  const found = joinFound(peopleOf(names), await findNamedInCompanies(batch, rows, companies))
  await decideRows(batch, { tier: 3, rows, found, holdersOf: (row) => names.get(row)?.holders ?? 0 })
}

/** As sure as tier 3 gets. */
const isSure = (answer: Identification): boolean => answer.kind === 'match' && answer.confidence === 'medium'

async function findNamedInCompanies(batch: Batch, rows: readonly number[], companies: Companies): Promise<FoundPeople> {
  const asked = rows.flatMap((row) => {
    const query = batch.queries[row]
    return query ? companyNosOf(companies, row).map((companyNo) => ({ row, companyNo, query })) : []
  })
  const byKey = asked.flatMap(({ row, companyNo, query }) =>
    nameKeysOf(query).map((nameKey) => ({ row, companyNo, nameKey })),
  )
  const byLastName = asked.map(({ row, companyNo, query }) => ({
    row,
    companyNo,
    name: query,
    lastNames: lastNamesOf(query),
  }))
  return joinFound(
    await findFurtherNamesInCompany(batch.client, byKey),
    await findLastNamesInCompany(batch.client, byLastName),
  )
}

async function findNear(batch: Batch): Promise<NearNames> {
  const words = openRows(batch, hasName).flatMap((row) => {
    const query = batch.queries[row]
    return query ? wordsOf(query) : []
  })
  return await nearNames(batch, words)
}

/** Whom the name may mean with a typing error or two. */
async function findMisspelt(batch: Batch, near: NearNames): Promise<Names> {
  const telling = openRows(batch, (query) => hasName(query) && !isBare(query))
  const bare = openRows(batch, (query) => hasName(query) && isBare(query))
  const names = await findByName(batch.client, misspeltKeysOf(batch, telling, near))
  return new Map([...names, ...(await findByName(batch.client, misspeltKeysOf(batch, bare, near), 'a-few'))])
}

function misspeltKeysOf(batch: Batch, rows: readonly number[], near: NearNames): AskedName[] {
  return rows.flatMap((row) => {
    const query = batch.queries[row]
    return query ? misspeltKeys(query, near).map((nameKey) => ({ row, nameKey })) : []
  })
}

/** The same for a misspelt name, among all people of a small company and the near last names of a larger one. */
async function tryMisspeltInResolved(batch: Batch, companies: Companies, near: NearNames): Promise<void> {
  const rows = openRows(batch, hasName).filter((row) => companyNosOf(companies, row).length > 0)
  const found = await findMisspeltInCompanies(batch, rows, { companies, near })
  const bearers = await countBearers(
    batch.client,
    misspeltKeysOf(
      batch,
      rows.filter((row) => found.has(row)),
      near,
    ),
  )
  await decideRows(batch, { tier: 3, rows, found, holdersOf: (row) => bearers.get(row) ?? 0, settles: isSure })
}

async function findMisspeltInCompanies(
  batch: Batch,
  rows: readonly number[],
  { companies, near }: { companies: Companies; near: NearNames },
): Promise<FoundPeople> {
  const asked = rows.flatMap((row) => {
    const query = batch.queries[row]
    if (!query) return []
    const lastNames = misspeltLastNames(query, near)
    return companyNosOf(companies, row).map((companyNo) => ({ row, companyNo, name: query, lastNames }))
  })
  return joinFound(await findEverybodyInCompany(batch.client, asked), await findLastNamesInCompany(batch.client, asked))
}

/** Tier 3, misspelt: the blocks of near names, and everybody near in the resolved companies. */
type Misspelt = { companies: Companies; names: Names; near: NearNames }

async function tryMisspeltInCompany(batch: Batch, { companies, names, near }: Misspelt): Promise<void> {
  const rows = openRows(batch, (query) => hasName(query) && hasCompany(query))
  const found = joinFound(peopleOf(names), await findMisspeltInCompanies(batch, rows, { companies, near }))
  await decideRows(batch, { tier: 3, rows, found, holdersOf: (row) => names.get(row)?.holders ?? 0 })
}

async function tryNameAlone(batch: Batch, names: Names): Promise<void> {
  const rows = openRows(batch, hasName)
  await decideRows(batch, { tier: 4, rows, found: peopleOf(names), holdersOf: (row) => names.get(row)?.holders ?? 0 })
}

async function tryFullName(batch: Batch, names: Names): Promise<void> {
  const rows = openRows(batch, hasName)
  await decideRows(batch, { tier: 5, rows, found: peopleOf(names), holdersOf: (row) => names.get(row)?.holders ?? 0 })
}

function companyNosOf(companies: Companies, row: number): number[] {
  const resolved = companies.get(row)
  if (!resolved) return []
  return [...new Set([...(resolved.byDomain === null ? [] : [resolved.byDomain]), ...resolved.byName])]
}

function peopleOf(names: Names): FoundPeople {
  return new Map([...names].map(([row, { people }]) => [row, people]))
}

function joinBlocks(one: Names, other: Names): Names {
  const joined = new Map(one)
  for (const [row, { people, holders }] of other) {
    const known = joined.get(row)
    joined.set(
      row,
      known ? { people: known.people.union(people), holders: Math.max(known.holders, holders) } : { people, holders },
    )
  }
  return joined
}
