import { concludeOpen, type Identification } from '#lib/core/identity/identify.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { type Batch, beginBatch, decideRows, meet, openRows } from './batch.ts'
import type { Directory } from './directory.ts'
import { findByIdentity } from './find-by-identity.ts'
import { joinFound } from './found-people.ts'
import { wordsOf } from './misspelt-keys.ts'
import { type NearNames, nearNames } from './near-names.ts'
import { resolveCompanies } from './resolve-companies.ts'
import { hasCompany, hasName } from './row-names.ts'
import { findMisspelt, findNames, joinBlocks, tryByName, tryCompanyName, tryNameAlone } from './try-by-name.ts'
import { tryAlikeInCompany, tryMisspeltInCompany, tryNamedInCompany } from './try-in-company.ts'
import { withReader } from './with-reader.ts'

/**
 * Who is each row? One statement per tier and kind of key over the rows that are still open, the strongest tier first; what a
 * lookup means is decided in `lib/core/identity`. Whoever is found in the row's company needs no look at everybody else who bears
 * the name, and a misspelling is looked for only where nobody has the name as it stands. Answers stand in the order of the queries.
 * @param queries about 100 at most; several batches may run at once
 */
export async function identifyPeople(directory: Directory, queries: readonly PersonQuery[]): Promise<Identification[]> {
  if (queries.length === 0) return []
  return await withReader(directory, async (reader) => {
    const batch = beginBatch(reader, queries)
    await tryIdentity(batch)
    const companies = await resolveCompanies(reader.client, queries, openRows(batch, hasCompany))
    const named = await tryNamedInCompany(batch, companies)
    const alike = await tryAlikeInCompany(batch, { companies, found: named })
    const bare = await tryNameAlone(batch)
    const near = await findNear(batch)
    const misspelt = await tryMisspeltInCompany(batch, { companies, near })
    const names = new Map([...bare, ...(await findNames(batch))])
    await tryCompanyName(batch, { names, found: joinFound(named, alike) })
    const further = joinBlocks(names, await findMisspelt(batch, near))
    await tryCompanyName(batch, { names: further, found: joinFound(named, alike, misspelt) })
    await tryByName(batch, { tier: 4, names })
    await tryByName(batch, { tier: 5, names: further })
    return queries.map(
      (query, row) =>
        batch.answers.get(row) ??
        concludeOpen(query, { refused: batch.refused.get(row) ?? [], tiersTried: batch.tiersTried.get(row) ?? [] }),
    )
  })
}

async function tryIdentity(batch: Batch): Promise<void> {
  const rows = openRows(batch, (query) => (query.linkedinSlug ?? query.linkedinUrn ?? query.emailKey) !== null)
  const identified = await findByIdentity(batch, batch.queries, rows)
  for (const { person, furtherEmail } of identified) {
    if (furtherEmail === null) continue
    const emails = batch.furtherEmails.get(person.person_no) ?? new Set()
    batch.furtherEmails.set(person.person_no, emails.add(furtherEmail))
  }
  const found = meet(
    batch,
    identified.map(({ row, person }) => ({ row, ...person })),
  )
  await decideRows(batch, { tier: 1, rows, found })
}

async function findNear(batch: Batch): Promise<NearNames> {
  const words = openRows(batch, hasName).flatMap((row) => {
    const query = batch.queries[row]
    return query ? wordsOf(query) : []
  })
  return await nearNames(batch, words)
}
