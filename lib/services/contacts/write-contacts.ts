import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { judgeContact } from '#lib/core/settlement/judge-contact.ts'
import { readCompanies, upsertAccounts } from '#lib/db/accounts.ts'
import { type ContactRow, rowOfContact } from '#lib/db/contact-columns.ts'
import type { Tx } from '#lib/db/database.ts'
import { readOwners, readWorkspaceRules } from '#lib/db/workspace-rules.ts'

/** A contact as a row to write: with its account, its owner, and judged by the rules of today. */
export async function rowToWrite(tx: Tx, workspaceId: string, contact: ContactState): Promise<ContactRow> {
  const rules = await readWorkspaceRules(tx, workspaceId)
  const ownerOf = await readOwners(tx, workspaceId)
  const known =
    contact.company && (await readCompanies(tx, workspaceId, [contact.company.domain])).get(contact.company.domain)
  const company = known ?? contact.company
  const accountOf = await upsertAccounts(tx, workspaceId, company ? [company] : [])
  const whole = { ...contact, company }
  return rowOfContact({ ...whole, verdict: judgeContact(whole, rules) }, { accountOf, ownerOf })
}
