import type { PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'
import type { Db } from '#lib/db/database.ts'
import { readCachedAnswers, writeCachedAnswers } from '#lib/db/enrichment-cache.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { bindBudget, lockBudget, readBudget } from '#lib/db/provider-budgets.ts'
import {
  type CallBook,
  type CallEnd,
  type CallKey,
  closeCalls,
  insertReserved,
  insertUnasked,
  readCallStates,
  reopenCalls,
} from '#lib/db/provider-calls.ts'
import type { StoredProvider } from '#lib/db/providers.ts'
import type { EnrichmentProvider, ProviderAnswer } from '#lib/outside/providers/enrichment-provider.ts'
import { ProviderPaused } from '#lib/outside/providers/provider-paused.ts'
import { requireRun } from '#lib/services/pipeline/require-run.ts'
import { keepTrying } from './keep-trying.ts'
import type { ProviderWorld } from './provider-world.ts'
import { roomFor } from './spending.ts'
import type { WaterfallControl } from './waterfall-control.ts'

/** Somebody to be asked for; `contactKey` is theirs alone. */
export type Asked = CallKey & { question: PersonQuestion }

/** Whom a provider knows, by contact key; null: it knows nobody. Who is absent was not asked, or never answered. */
export type KnownPeople = Map<string, ProvidedPerson | null>

export type OpenProvider = { stored: StoredProvider; provider: EnrichmentProvider }

type Deps = { db: Db; world: ProviderWorld; control: WaterfallControl }

const DAY_MS = 86_400_000
/** Many take turns at an import's budget: better to wait for it than to give up. */
const IN_TURN = { maxWait: 30_000, timeout: 30_000 }

/**
 * Asks one provider for people, each at most once in an import. First the cache is asked, then the books: each question is
 * written down before it goes out, and one that was written down and never answered is not repeated, since it may have been
 * billed; only where asking twice costs nothing it is. What is over the import's cap is held back.
 */
export async function askForPeople(
  deps: Deps,
  ref: ImportRef,
  open: OpenProvider,
  people: readonly Asked[],
): Promise<KnownPeople> {
  const book = { importId: ref.importId, providerId: open.stored.providerId }
  const { known, left } = await askCache(deps.db, book, open, people)
  let waiting = left
  while (waiting.length > 0 && !deps.control.isStopped) {
    const groups = Array.from({ length: Math.ceil(waiting.length / open.provider.batchSize) }, (_, index) =>
      waiting.slice(index * open.provider.batchSize, (index + 1) * open.provider.batchSize),
    )
    const asked = await Promise.all(
      groups.map((group) => deps.control.inTurn(open.stored, () => askGroup(deps, ref, open, group))),
    )
    for (const { answers } of asked) for (const [key, person] of answers) known.set(key, person)
    const withheld = asked.flatMap((one) => one.withheld)
    // What was not billed after all makes room for some of those that were held back.
    const isFreed = asked.some(({ freed }) => freed > 0)
    if (!isFreed && withheld.length > 0) {
      await insertUnasked(
        deps.db,
        book,
        withheld.map((one) => ({ ...one, state: 'withheld' as const, found: null })),
      )
    }
    waiting = isFreed ? withheld : []
  }
  return known
}

async function askCache(
  db: Db,
  book: CallBook,
  { stored, provider }: OpenProvider,
  people: readonly Asked[],
): Promise<{ known: KnownPeople; left: Asked[] }> {
  const keys = people.map(({ contactKey }) => contactKey)
  const [states, kept, budget] = await Promise.all([
    readCallStates(db, book, keys),
    readCachedAnswers(db, book.providerId, keys),
    readBudget(db, book.importId),
  ])
  const oldest = Date.now() - stored.maxAgeDays * DAY_MS
  const known: KnownPeople = new Map()
  const left: Asked[] = []
  const fresh: Asked[] = []
  for (const one of people) {
    const state = states.get(one.contactKey)
    const answer = kept.get(one.contactKey)
    if (state === 'answered' || state === 'cached') {
      if (answer) known.set(one.contactKey, answer.person)
    } else if ((state !== 'reserved' && state !== 'lost') || isRepeatable(stored)) {
      if (answer && !budget.forceRefresh && answer.fetchedAt.getTime() > oldest) {
        known.set(one.contactKey, answer.person)
        fresh.push(one)
      } else if (provider.accepts(one.question)) left.push(one)
    }
  }
  const lines = fresh.map((one) => ({ ...one, state: 'cached' as const, found: known.get(one.contactKey) !== null }))
  await insertUnasked(db, book, lines)
  return { known, left }
}

/** The workspace says of a service of its own that asking twice costs nothing. */
const isRepeatable = ({ recipe }: StoredProvider): boolean => recipe?.repeatable === true

type GroupAnswer = { answers: KnownPeople; withheld: Asked[]; freed: number }

async function askGroup(deps: Deps, ref: ImportRef, open: OpenProvider, group: readonly Asked[]): Promise<GroupAnswer> {
  const nothing: GroupAnswer = { answers: new Map(), withheld: [], freed: 0 }
  const { control, world } = deps
  try {
    await world.traffic.whenOpen(open.stored.providerId, Date.now)
    if (control.isStopped) return nothing
    const { mine, withheld } = await reserve(deps.db, ref, open.stored, group)
    if (mine.length === 0) return { ...nothing, withheld }
    const answers = await lookUp(deps, open, mine)
    const freed = await writeDown(
      deps.db,
      { importId: ref.importId, providerId: open.stored.providerId },
      mine,
      answers,
    )
    return { answers: knownOf(mine, answers), withheld, freed }
  } catch (error) {
    control.crash(error)
    return nothing
  }
}

/** Writes the questions into the books, as many as the cap has room for; a cancelled import asks nothing more. */
async function reserve(
  db: Db,
  ref: ImportRef,
  stored: StoredProvider,
  group: readonly Asked[],
): Promise<{ mine: Asked[]; withheld: Asked[] }> {
  const { importId } = ref
  const { providerId, unitPriceMicros } = stored
  const book = { importId, providerId }
  return await db.$transaction(async (tx) => {
    // Budget first: those who wait for it hold nothing that a cancel would have to wait for.
    await lockBudget(tx, importId)
    await requireRun(tx, ref)
    if (isRepeatable(stored)) {
      const { lookups, costMicros } = await reopenCalls(
        tx,
        book,
        group.map(({ contactKey }) => contactKey),
      )
      await bindBudget(tx, importId, { lookups: -lookups, costMicros: -costMicros })
    }
    const room = roomFor(await readBudget(tx, importId), unitPriceMicros)
    const wanted = group.slice(0, room)
    const reserved = wanted.length > 0 ? await insertReserved(tx, book, wanted, unitPriceMicros) : new Set()
    await bindBudget(tx, importId, { lookups: reserved.size, costMicros: reserved.size * unitPriceMicros })
    return { mine: wanted.filter(({ contactKey }) => reserved.has(contactKey)), withheld: group.slice(wanted.length) }
  }, IN_TURN)
}

async function lookUp(
  { control }: Deps,
  { stored, provider }: OpenProvider,
  mine: readonly Asked[],
): Promise<ProviderAnswer[]> {
  try {
    const answers = await provider.lookUp(mine.map(({ question }) => question))
    control.note(stored, outcomeOf(answers))
    return answers
  } catch (error) {
    if (!(error instanceof ProviderPaused)) throw error
    control.pause(error)
    return mine.map(() => ({ kind: 'failed', reason: error.message }))
  }
}

function outcomeOf(answers: readonly ProviderAnswer[]): 'well' | 'trouble' | 'wrong-question' {
  if (answers.some(({ kind }) => kind === 'found' || kind === 'none')) return 'well'
  return answers.some((answer) => answer.kind === 'failed' && answer.isWrongQuestion) ? 'wrong-question' : 'trouble'
}

async function writeDown(
  db: Db,
  book: CallBook,
  mine: readonly Asked[],
  answers: readonly ProviderAnswer[],
): Promise<number> {
  const ends = mine.map(({ contactKey }, index) => endOf(contactKey, answers[index]))
  const kept = [...knownOf(mine, answers)].map(([contactKey, person]) => ({ contactKey, person }))
  return await keepTrying(() =>
    db.$transaction(async (tx) => {
      await lockBudget(tx, book.importId)
      await writeCachedAnswers(tx, book.providerId, kept)
      const { lookups, costMicros } = await closeCalls(tx, book, ends)
      await bindBudget(tx, book.importId, { lookups: -lookups, costMicros: -costMicros })
      return lookups
    }, IN_TURN),
  )
}

function endOf(contactKey: string, answer: ProviderAnswer | undefined): CallEnd {
  switch (answer?.kind) {
    case 'found':
    case 'none':
      return { contactKey, state: 'answered', found: answer.kind === 'found', billed: answer.billed, reason: null }
    case 'failed':
      return { contactKey, state: 'failed', found: null, billed: false, reason: answer.reason }
    default:
      return {
        contactKey,
        state: 'lost',
        found: null,
        billed: true,
        reason: answer?.reason ?? 'The answer was too short.',
      }
  }
}

function knownOf(mine: readonly Asked[], answers: readonly ProviderAnswer[]): KnownPeople {
  const known: KnownPeople = new Map()
  for (const [index, { contactKey }] of mine.entries()) {
    const answer = answers[index]
    if (answer?.kind === 'found') known.set(contactKey, answer.person)
    if (answer?.kind === 'none') known.set(contactKey, null)
  }
  return known
}
