import type { ContactChoices } from '#lib/contract/contacts.ts'
import { readContactChoices } from '#lib/db/contact-choices.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'

/** What the Contacts page offers to filter by, and to put contacts into. */
export async function listChoices(db: Db, workspaceId: string): Promise<ContactChoices> {
  const [choices, customFields] = await Promise.all([
    readContactChoices(db, workspaceId),
    readCustomFields(db, workspaceId),
  ])
  return { ...choices, customFields }
}
