import type { SuppressionReason, SuppressionReceipt } from '#lib/contract/suppression.ts'
import { readSuppressionValue, type SuppressionValue } from '#lib/core/suppression/read-suppression-value.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { insertSuppressions } from '#lib/db/suppression-list.ts'

/** A text with the line it stands on. */
export type ListedValue = { lineNumber: number; text: string }

const BATCH_VALUES = 2_000
const SAMPLES_MAX = 20
const IDS_MAX = 1_000

/**
 * Adds every address and domain of a list, batch by batch. What is neither is counted and shown, never dropped in silence.
 *
 * @param whom the workspace; null for an operator's entry, which holds for all of them
 */
export async function addSuppressions(
  db: Db,
  whom: Partial<Omit<AuditBy, 'workspaceId'>> & { workspaceId: string | null; reason: SuppressionReason },
  values: AsyncIterable<ListedValue> | Iterable<ListedValue>,
): Promise<SuppressionReceipt> {
  const receipt: SuppressionReceipt = { added: 0, known: 0, wrong: 0, wrongSamples: [], addedIds: [] }
  let batch = new Map<string, SuppressionValue>()
  const write = async () => {
    const ids = await insertSuppressions(db, whom, [...batch.values()])
    receipt.added += ids.length
    receipt.known += batch.size - ids.length
    receipt.addedIds.push(...ids.slice(0, IDS_MAX - receipt.addedIds.length))
    batch = new Map()
  }
  for await (const { lineNumber, text } of values) {
    const value = readSuppressionValue(text)
    if (value === null) {
      receipt.wrong++
      if (receipt.wrongSamples.length < SAMPLES_MAX)
        receipt.wrongSamples.push({ lineNumber, value: text.slice(0, 200) })
    } else if (batch.has(value.value)) receipt.known++
    else batch.set(value.value, value)
    if (batch.size === BATCH_VALUES) await write()
  }
  await write()
  await recordAdded(db, whom, receipt)
  return receipt
}

/** An operator's entry, which belongs to no workspace, stands in no workspace's log. */
async function recordAdded(
  db: Db,
  { workspaceId, userId = null, tokenId = null, reason }: Parameters<typeof addSuppressions>[1],
  { added }: SuppressionReceipt,
): Promise<void> {
  if (workspaceId === null || added === 0) return
  await recordAudit(
    db,
    { workspaceId, userId, tokenId },
    {
      action: 'created',
      subject: {
        kind: 'suppression',
        id: null,
        name: `${added.toLocaleString('en')} ${added === 1 ? 'entry' : 'entries'}`,
      },
      changes: { reason: { before: null, after: reason } },
    },
  )
}

/** Values of a pasted text: one per line, or several apart by commas, semicolons and blanks. */
export function* pastedValues(text: string): Generator<ListedValue> {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const whole = line.trim()
    const parts = /<[^<>]*@/.test(whole) ? whole.split(/[;,](?=[^<>]*(?:<|$))/) : whole.split(/[\s,;]+/)
    for (const part of parts) if (part.trim() !== '') yield { lineNumber: index + 1, text: part.trim() }
  }
}
