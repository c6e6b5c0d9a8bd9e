import type { StoredBudget } from '#lib/db/provider-budgets.ts'

const MICROS = 1_000_000

export const toMicros = (dollars: number): number => Math.round(dollars * MICROS)
export const toDollars = (micros: number): number => micros / MICROS

/** How many more lookups at this price an import may bind; Infinity without a limit. */
export function roomFor(budget: StoredBudget, unitPriceMicros: number): number {
  const { lookupsMax, lookupsBound, costMaxMicros, costBoundMicros } = budget
  const byCount = lookupsMax === null ? Infinity : lookupsMax - lookupsBound
  const isPriced = costMaxMicros !== null && unitPriceMicros > 0
  const byCost = isPriced ? Math.floor((costMaxMicros - costBoundMicros) / unitPriceMicros) : Infinity
  return Math.max(0, Math.min(byCount, byCost))
}
