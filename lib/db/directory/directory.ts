import { Pool } from 'pg'
import { hearBroken } from '#lib/db/hear-broken.ts'
import { GenerationCache } from './generation-cache.ts'
import type { NearWord } from './near-names.ts'
import type { KnownCompany } from './read-companies.ts'

/** What lookups have read and will ask for again. */
export type KnownRows = {
  companies: GenerationCache<number, KnownCompany>
  /** The vocabulary around a word, by `nearKey`. */
  nearNames: GenerationCache<string, readonly NearWord[]>
}

/** The person directory: read by many at once, loaded as a whole. It may live on a server of its own. */
export type Directory = { readonly pool: Pool; readonly known: KnownRows }

const KEPT = 20_000

/** @param url of a database that holds the schema `directory` */
export function openDirectory(url: string): Directory {
  const pool = hearBroken(new Pool({ connectionString: url, max: 20, application_name: 'rollcall-directory' }))
  return { pool, known: nothingKnown() }
}

export const nothingKnown = (): KnownRows => ({
  companies: new GenerationCache(KEPT),
  nearNames: new GenerationCache(KEPT),
})

export async function closeDirectory(directory: Directory): Promise<void> {
  await directory.pool.end()
}
