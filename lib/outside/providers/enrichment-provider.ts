import type { ProviderKind } from '#lib/contract/providers.ts'
import type { PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'

/**
 * What became of one question.
 *
 * - `found`, `none`: answered; `billed` as the provider's price list says.
 * - `failed`: the provider did not answer and bills nothing. It may be asked again. `isWrongQuestion`: it refused this very question.
 * - `lost`: the question may have arrived and the answer cannot be had, so it may have been billed. It is not asked again.
 *
 * `reason` is plain words without names, addresses or keys.
 */
export type ProviderAnswer =
  | { kind: 'found'; person: ProvidedPerson; billed: boolean }
  | { kind: 'none'; billed: boolean }
  | { kind: 'failed'; reason: string; isWrongQuestion?: true }
  | { kind: 'lost'; reason: string }

/** Whether a key works, in words for the settings page. */
export type TestResult = { ok: true } | { ok: false; reason: string }

export interface EnrichmentProvider {
  readonly kind: ProviderKind
  /** Questions of one call; each call is one request to the provider. */
  readonly batchSize: number
  /** Whether the provider could find this person at all. */
  accepts(question: PersonQuestion): boolean
  /**
   * One request, repeated where repeating is free.
   *
   * @param people at most `batchSize`
   * @returns answers in the order of the questions
   * @throws ProviderPaused when no further question makes sense before somebody does something
   */
  lookUp(people: readonly PersonQuestion[], signal?: AbortSignal): Promise<ProviderAnswer[]>
  /** Costs nothing, or at most one question where the provider has no free one. */
  test(signal?: AbortSignal): Promise<TestResult>
}
