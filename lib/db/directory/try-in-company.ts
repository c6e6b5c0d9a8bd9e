import type { Identification } from '#lib/core/identity/identify.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { type Batch, decideRows, meet, openRows } from './batch.ts'
import { countBearers } from './count-holders.ts'
import type { AskedName } from './find-by-name.ts'
import {
  type AskedCompany,
  findEverybodyInCompany,
  findLastNamesInCompany,
  findNamesInCompany,
} from './find-in-company.ts'
import { type FoundPeople, joinFound } from './found-people.ts'
import { lastNamesOf, misspeltLastNames } from './misspelt-keys.ts'
import type { NearNames } from './near-names.ts'
import { companyNosOf, type ResolvedCompanies } from './resolve-companies.ts'
import { hasName, misspeltNamesOf, namesOf } from './row-names.ts'

type Companies = ReadonlyMap<number, ResolvedCompanies>

/** Tiers 2 and 3 at their surest: somebody of the name in the very company that the row's domain or company name means. */
export async function tryNamedInCompany(batch: Batch, companies: Companies): Promise<FoundPeople> {
  const rows = rowsWithCompany(batch, companies)
  const asked = namesOf(batch, rows).flatMap(({ row, nameKey }) =>
    companyNosOf(companies, row).map((companyNo) => ({ row, nameKey, companyNo })),
  )
  const found = meet(batch, await findNamesInCompany(batch.client, asked))
  await tryDomain(batch, { companies, found })
  // A row with a domain is asked for initials and halves of names there, before its company name is taken for an answer.
  const byNameAlone = rowsWithCompany(batch, companies).filter((row) => !companies.get(row)?.byDomain)
  await trySure(batch, { rows: byNameAlone, found, namesOfRows: (some) => namesOf(batch, some) })
  return found
}

/** The same for names that are written another way than their keys allow for: the last name, and who of its bearers it may be. */
export async function tryAlikeInCompany(
  batch: Batch,
  { companies, found }: { companies: Companies; found: FoundPeople },
): Promise<FoundPeople> {
  const rows = rowsWithCompany(batch, companies)
  const asked = askedCompanies(batch, { rows, companies, lastNamesOfRow: lastNamesOf })
  const alike = meet(batch, await findLastNamesInCompany(batch.client, asked))
  const both = joinFound(found, alike)
  await tryDomain(batch, { companies, found: both })
  const open = rowsWithCompany(batch, companies)
  await trySure(batch, { rows: open, found: both, namesOfRows: (some) => namesOf(batch, some) })
  return alike
}

/** The same for a misspelt name: the near last names, and where none of them has the person all people of a small company. */
export async function tryMisspeltInCompany(
  batch: Batch,
  { companies, near }: { companies: Companies; near: NearNames },
): Promise<FoundPeople> {
  const lastNamesOfRow: LastNames = (query) => misspeltLastNames(query, near)
  const namesOfRows = (rows: readonly number[]) => misspeltNamesOf(batch, rows, near)
  const asked = () => askedCompanies(batch, { rows: rowsWithCompany(batch, companies), companies, lastNamesOfRow })
  const byLastName = meet(batch, await findLastNamesInCompany(batch.client, asked()))
  await trySure(batch, { rows: rowsWithCompany(batch, companies), found: byLastName, namesOfRows })
  const found = joinFound(byLastName, meet(batch, await findEverybodyInCompany(batch.client, asked())))
  await trySure(batch, { rows: rowsWithCompany(batch, companies), found, namesOfRows })
  return found
}

function rowsWithCompany(batch: Batch, companies: Companies): number[] {
  return openRows(batch, hasName).filter((row) => companyNosOf(companies, row).length > 0)
}

type LastNames = (query: PersonQuery) => readonly string[]

function askedCompanies(
  batch: Batch,
  { rows, companies, lastNamesOfRow }: { rows: readonly number[]; companies: Companies; lastNamesOfRow: LastNames },
): AskedCompany[] {
  return rows.flatMap((row) => {
    const name = batch.queries[row]
    if (!name) return []
    const lastNames = lastNamesOfRow(name)
    return companyNosOf(companies, row).map((companyNo) => ({ row, companyNo, name, lastNames }))
  })
}

/** Tier 2: the name in the company that owns the domain; which given names are one person is the core's to say. */
async function tryDomain(batch: Batch, { companies, found }: { companies: Companies; found: FoundPeople }) {
  const rows = openRows(batch, hasName).filter((row) => companies.get(row)?.byDomain)
  await decideRows(batch, { tier: 2, rows, found })
}

/** As sure as tier 3 gets. */
const isSure = (answer: Identification): boolean => answer.kind === 'match' && answer.confidence === 'medium'
/** The name and the company as the row has them: nobody elsewhere fits better, nor makes two who fit less ambiguous. */
const isSettled = (answer: Identification): boolean => {
  if (answer.kind !== 'match') return answer.kind === 'ambiguous'
  const agreed = new Set(answer.verdicts.filter(({ verdict }) => verdict === 'agrees').map(({ field }) => field))
  return isSure(answer) || (agreed.has('name') && (agreed.has('company') || agreed.has('domain')))
}

type Sure = {
  rows: readonly number[]
  found: FoundPeople
  namesOfRows: (rows: readonly number[]) => AskedName[]
}

async function trySure(batch: Batch, { rows, found, namesOfRows }: Sure): Promise<void> {
  const bearers = await countBearers(batch, namesOfRows(rows.filter((row) => found.has(row))))
  await decideRows(batch, { tier: 3, rows, found, holdersOf: (row) => bearers.get(row) ?? 0, settles: isSettled })
}
