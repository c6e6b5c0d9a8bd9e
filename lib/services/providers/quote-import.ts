import type { ProviderQuote } from '#lib/contract/providers.ts'
import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { readFreshKeys } from '#lib/db/enrichment-cache.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readBudget } from '#lib/db/provider-budgets.ts'
import { readHitRate } from '#lib/db/provider-calls.ts'
import { readProviders, type StoredProvider } from '#lib/db/providers.ts'
import { openProvider } from '#lib/outside/providers/open-provider.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'
import { type ProviderWorld, providerWorld } from './provider-world.ts'
import { type QuoteSample, sampleForQuote, type Wanting } from './quote-sample.ts'
import { toDollars } from './spending.ts'

/** How often a provider finds somebody, before the workspace has seen any answer of it. */
const HIT_RATE_AT_FIRST = 0.6

/** Somebody on the way down the waterfall, and how likely they are to come as far as this. */
type Candidate = Wanting & { likelihood: number }

/**
 * What the providers will be asked for an import and what that may cost: after directory, suppression and cache. In a file of up
 * to 1,000 rows every row is looked at; of a longer one, ranges spread over it, from which the rest is inferred.
 *
 * @returns null when the import is not about to start or looks nobody up, or the workspace has no provider that is on
 * @throws AppError `not-found`
 */
export async function quoteImport(
  { db, directory, world = providerWorld }: { db: Db; directory: Directory; world?: ProviderWorld },
  ref: ImportRef,
): Promise<ProviderQuote | null> {
  const { options, rowsTotal, status } = await requireImport(db, ref)
  if (status !== 'review' && status !== 'queued') return null
  const stored = (await readProviders(db, ref.workspaceId)).filter(({ enabled }) => enabled)
  if (!options.enrich || stored.length === 0 || !rowsTotal) return null
  const { forceRefresh } = await readBudget(db, ref.importId)
  const sample = await sampleForQuote({ db, directory }, ref, rowsTotal)
  let candidates: Candidate[] = sample.wanting.map((one) => ({ ...one, likelihood: 1 }))
  const providers: ProviderQuote['providers'] = []
  for (const one of stored) {
    const { line, rest } = await quoteProvider({ db, world, forceRefresh }, one, { candidates, sample })
    providers.push(line)
    candidates = rest
  }
  return {
    rows: scale(sample.wanting.length, sample),
    providers,
    costExpected: sumOf(providers.map(({ costExpected }) => costExpected)),
    costMax: sumOf(providers.map(({ costMax }) => costMax)),
  }
}

async function quoteProvider(
  { db, world, forceRefresh }: { db: Db; world: ProviderWorld; forceRefresh: boolean },
  stored: StoredProvider,
  { candidates, sample }: { candidates: readonly Candidate[]; sample: QuoteSample },
): Promise<{ line: ProviderQuote['providers'][number]; rest: Candidate[] }> {
  const { providerId, workspaceId, name, unitPriceMicros } = stored
  // Whom it accepts depends on no key.
  const { accepts } = openProvider({ ...world, providerId, workspaceId, name }, { ...stored, key: '' })
  const keys = candidates.map(({ contactKey }) => contactKey)
  const fresh = forceRefresh ? new Map() : await readFreshKeys(db, stored, keys)
  const hitRate = (await readHitRate(db, providerId)) ?? HIT_RATE_AT_FIRST
  let [cached, expected, max] = [0, 0, 0]
  const rest = candidates.map((one) => {
    const kept = fresh.get(one.contactKey)
    if (kept) {
      cached += 1
      return { ...one, likelihood: kept.found ? 0 : one.likelihood }
    }
    if (!accepts(one.question)) return one
    max += 1
    expected += one.likelihood
    return { ...one, likelihood: one.likelihood * (1 - hitRate) }
  })
  const lookups = { lookupsExpected: scale(expected, sample), lookupsMax: scale(max, sample) }
  const price = toDollars(unitPriceMicros)
  const line = {
    providerId,
    name,
    cached: scale(cached, sample),
    ...lookups,
    costExpected: cents(((expected * hitRate) / sample.share) * price),
    costMax: cents(lookups.lookupsMax * price),
  }
  return { line, rest }
}

const scale = (count: number, { share }: QuoteSample): number => Math.max(0, Math.ceil(count / share - 1e-9))
const cents = (dollars: number): number => Math.round(dollars * 100) / 100
const sumOf = (costs: readonly number[]): number => cents(costs.reduce((sum, cost) => sum + cost, 0))
