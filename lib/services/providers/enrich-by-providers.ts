import { AppError } from '#lib/core/app-error.ts'
import { addProvided } from '#lib/core/enrichment/add-provided.ts'
import { isSamePerson } from '#lib/core/enrichment/is-same-person.ts'
import type { PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import { questionOfRow } from '#lib/core/enrichment/question-of-row.ts'
import { missingFields } from '#lib/core/enrichment/wanted-fields.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { suppressionOf } from '#lib/core/settlement/suppression-of.ts'
import { emailsOfFacts } from '#lib/core/survivorship/values-of-facts.ts'
import type { Db } from '#lib/db/database.ts'
import type { RowEnrichment } from '#lib/db/import-enrichment.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readProviders } from '#lib/db/providers.ts'
import { readSuppressions } from '#lib/db/suppression.ts'
import { ProviderPaused } from '#lib/outside/providers/provider-paused.ts'
import { askForPeople, type OpenProvider } from './ask-for-people.ts'
import { contactKeyOf } from './contact-key.ts'
import { openStoredProvider } from './open-stored-provider.ts'
import { type ProviderWorld, providerWorld } from './provider-world.ts'
import { WaterfallControl } from './waterfall-control.ts'

/** Rows that are brought from one provider to the next together. */
const BATCH_ROWS = 100

/** A row with what the directory knows of it. `question` is null where nobody could be found by it. */
type Person = {
  row: SettlementRow
  found: RowEnrichment
  contactKey: string
  question: PersonQuestion | null
  facts: PersonFacts | null
  isSettled: boolean
}

/**
 * The waterfall: asks the workspace's providers, in its order, for the people whom the directory did not settle or of whom wanted
 * fields are missing, and adds what they know. A contact is asked for once per provider and import; whoever is suppressed, by
 * what the file says or by what has been found, is never sent to any of them.
 *
 * @param looked what the directory found, in the order of `rows`
 * @returns the same with the providers' facts added
 * @throws AppError `provider-paused` when a provider cannot be asked any more. What was answered until then is kept, and the
 * next run goes on behind it
 */
export async function enrichByProviders(
  { db, world = providerWorld }: { db: Db; world?: ProviderWorld },
  ref: ImportRef,
  { rows, looked }: { rows: readonly SettlementRow[]; looked: readonly RowEnrichment[] },
): Promise<RowEnrichment[]> {
  const stored = (await readProviders(db, ref.workspaceId)).filter(({ enabled }) => enabled)
  const people = rows.flatMap((row, index) => toPerson(ref, row, looked[index]))
  if (stored.length === 0 || people.length === 0) return [...looked]
  try {
    const control = new WaterfallControl(world.longestRunMs)
    const open = await Promise.all(
      stored.map(async (one) => ({ stored: one, provider: await openStoredProvider(world, one) })),
    )
    const contacts = [...Map.groupBy(people.filter(needsMore), ({ contactKey }) => contactKey).values()]
    const batches = Array.from({ length: Math.ceil(contacts.length / BATCH_ROWS) }, (_, index) =>
      contacts.slice(index * BATCH_ROWS, (index + 1) * BATCH_ROWS),
    )
    const done = await Promise.allSettled(
      batches.map((batch) => bringThrough({ db, world, control }, ref, { open, contacts: batch })),
    )
    for (const batch of done) if (batch.status === 'rejected') control.crash(batch.reason)
    control.settle()
  } catch (error) {
    if (error instanceof ProviderPaused) throw new AppError('provider-paused', pauseText(error), { cause: error })
    throw error
  }
  const factsOf = new Map(people.map(({ row, facts }) => [row.rowNumber, facts]))
  return looked.map((one) => ({ ...one, facts: factsOf.get(one.rowNumber) ?? one.facts }))
}

function toPerson({ workspaceId }: ImportRef, row: SettlementRow, found: RowEnrichment | undefined): Person[] {
  if (!found) return []
  const asked = questionOfRow(row, found.facts)
  return [
    {
      row,
      found,
      contactKey: asked ? contactKeyOf(workspaceId, asked.identity) : '',
      question: asked?.question ?? null,
      facts: found.facts,
      isSettled: found.identification.kind === 'match',
    },
  ]
}

/** One batch from provider to provider. `contacts` groups the rows of one contact, who is asked for by the first of them. */
async function bringThrough(
  deps: Parameters<typeof askForPeople>[0],
  ref: ImportRef,
  { open, contacts }: { open: readonly OpenProvider[]; contacts: readonly Person[][] },
): Promise<void> {
  for (const one of open) {
    if (deps.control.isStopped) return
    const wanting = await withoutSuppressed(
      deps.db,
      ref.workspaceId,
      contacts.filter(([first]) => first && needsMore(first)),
    )
    const asked = wanting.flatMap(([first]) =>
      first?.question
        ? [{ contactKey: first.contactKey, rowNumber: first.row.rowNumber, question: first.question }]
        : [],
    )
    if (asked.length === 0) continue
    const known = await askForPeople(deps, ref, one, asked)
    for (const person of wanting.flat()) {
      const provided = known.get(person.contactKey)
      if (!provided || !person.question || !isSamePerson(person.question, provided)) continue
      person.facts = addProvided(person.facts, provided, one.stored.name)
      person.isSettled = true
    }
  }
}

const needsMore = ({ question, isSettled, row, facts }: Person): boolean =>
  question !== null && (!isSettled || missingFields(row.record.values, facts).length > 0)

/** Leaves out whom nobody may write to, by all addresses and companies known by now. */
async function withoutSuppressed(db: Db, workspaceId: string, contacts: readonly Person[][]): Promise<Person[][]> {
  const people = contacts.flat()
  const suppressions = await readSuppressions(db, workspaceId, {
    emailKeys: people.flatMap(({ row, facts }) =>
      [row.keys.emailKey ?? [], facts ? emailsOfFacts(facts).map(({ key }) => key) : []].flat(),
    ),
    domains: people.flatMap(({ row }) => row.record.values.companyDomain ?? []),
  })
  return contacts.filter((contact) =>
    contact.every(({ row, facts }) => suppressionOf({ ...row, facts }, suppressions) === null),
  )
}

const pauseText = ({ message }: ProviderPaused): string =>
  `Enrichment is paused: ${message} Resume when that is settled, or turn the provider off in Settings → Providers first.`
