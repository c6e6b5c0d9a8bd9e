import { engagementSignal } from '#lib/core/scoring/engagement-signal.ts'
import { judgeContact } from '#lib/core/settlement/judge-contact.ts'
import type { Tx } from '#lib/db/database.ts'
import { lockEngaged, updateEngagement } from '#lib/db/engagement.ts'
import { updateVerdicts } from '#lib/db/judged-contacts.ts'
import { readWorkspaceRules } from '#lib/db/workspace-rules.ts'

/** Reckons anew how much these contacts respond, and judges them by it. */
export async function refreshEngagement(
  tx: Tx,
  workspaceId: string,
  { contactIds, now }: { contactIds: readonly string[]; now: Date },
): Promise<void> {
  if (contactIds.length === 0) return
  const rules = await readWorkspaceRules(tx, workspaceId)
  const engaged = (await lockEngaged(tx, workspaceId, contactIds)).map(({ contact, events }) => ({
    ...contact,
    engagement: engagementSignal(events, now),
  }))
  await updateEngagement(tx, engaged)
  await updateVerdicts(
    tx,
    workspaceId,
    engaged.map((contact) => ({ contactId: contact.contactId, verdict: judgeContact(contact, rules) })),
  )
}
