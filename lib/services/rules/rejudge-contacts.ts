import { judgeContact } from '#lib/core/settlement/judge-contact.ts'
import { sameJson } from '#lib/core/survivorship/same-json.ts'
import type { Db } from '#lib/db/database.ts'
import { lockContactsBehind, updateVerdicts } from '#lib/db/judged-contacts.ts'
import { readWorkspaceRules } from '#lib/db/workspace-rules.ts'

const CONTACTS_A_STEP = 2_000

/**
 * Judges the next contacts of a workspace by its rules as they stand now. Safe to run twice.
 *
 * @param after id that the last step ended at; null at the first
 * @returns where the next step begins; null when all are judged
 */
export async function rejudgeContacts(
  db: Db,
  workspaceId: string,
  after: string | null,
): Promise<{ next: string | null; changed: number }> {
  return await db.$transaction(
    async (tx) => {
      const rules = await readWorkspaceRules(tx, workspaceId)
      const contacts = await lockContactsBehind(tx, { workspaceId, after, limit: CONTACTS_A_STEP })
      const judgements = contacts
        .map((contact) => ({
          contactId: contact.contactId,
          before: contact.verdict,
          verdict: judgeContact(contact, rules),
        }))
        .filter(({ before, verdict }) => !sameJson(before, verdict))
      await updateVerdicts(tx, workspaceId, judgements)
      const last = contacts.length === CONTACTS_A_STEP ? contacts.at(-1) : undefined
      return { next: last?.contactId ?? null, changed: judgements.length }
    },
    { timeout: 60_000 },
  )
}
