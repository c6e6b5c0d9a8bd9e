import type { MatchVerdictRequest } from '#lib/contract/leads.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { judgeContact } from '#lib/core/settlement/judge-contact.ts'
import { acceptMatch, rejectMatch } from '#lib/core/settlement/judge-match.ts'
import { upsertAccounts } from '#lib/db/accounts.ts'
import { rowOfContact } from '#lib/db/contact-columns.ts'
import { updateContacts } from '#lib/db/contact-writes.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { keepVerdicts, lockMatchedLeads, takeVerdicts } from '#lib/db/match-verdicts.ts'
import { readOwners, readWorkspaceRules } from '#lib/db/workspace-rules.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'

type Place = { workspaceId: string; campaignId: string }

/** As many as one decision takes; whoever filters for more decides again. */
export const JUDGED_MAX = 2_000

/**
 * Accepts or rejects the matches of leads, one or many. A rejection undoes what the match filled in and is remembered: the same
 * person is not found again for the contact.
 *
 * @returns the leads that were judged; those without a match are passed over
 * @throws AppError `not-found`
 */
export async function judgeMatches(
  db: Db,
  place: Place & { userId: string },
  { verdict, ...which }: MatchVerdictRequest,
): Promise<{ contactIds: string[] }> {
  await getCampaign(db, place)
  return await db.$transaction(async (tx) => {
    const leads = which.contactIds
      ? { campaignId: place.campaignId, contactIds: which.contactIds }
      : { campaignId: place.campaignId, filter: which.filter ?? {} }
    const found = await lockMatchedLeads(tx, leads, JUDGED_MAX)
    const before = found.filter(({ match }) => match.state !== verdict)
    await write(tx, place.workspaceId, before.map(verdict === 'accepted' ? acceptMatch : rejectMatch))
    await keepVerdicts(tx, { verdict, userId: place.userId }, before)
    return { contactIds: before.map(({ contactId }) => contactId) }
  })
}

/**
 * Takes verdicts back: the contacts are as they were before. Those that somebody has changed since stay.
 *
 * @throws AppError `not-found`; `conflict` when none can be taken back
 */
export async function takeBackVerdicts(
  db: Db,
  place: Place,
  contactIds: readonly string[],
): Promise<{ contactIds: string[] }> {
  await getCampaign(db, place)
  return await db.$transaction(async (tx) => {
    const before = await takeVerdicts(tx, { campaignId: place.campaignId, contactIds })
    if (before.length === 0)
      throw new AppError('conflict', 'Somebody has changed these leads since; nothing was undone.')
    await write(tx, place.workspaceId, before)
    return { contactIds: before.map(({ contactId }) => contactId) }
  })
}

async function write(tx: Tx, workspaceId: string, contacts: readonly ContactState[]): Promise<void> {
  const rules = await readWorkspaceRules(tx, workspaceId)
  const ownerOf = await readOwners(tx, workspaceId)
  const accountOf = await upsertAccounts(
    tx,
    workspaceId,
    contacts.flatMap(({ company }) => company ?? []),
  )
  const rows = contacts.map((contact) =>
    rowOfContact({ ...contact, verdict: judgeContact(contact, rules) }, { accountOf, ownerOf }),
  )
  await updateContacts(tx, workspaceId, rows)
}
