import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { type ContactKeys, lockContacts } from '#lib/db/contacts.ts'
import type { Tx } from '#lib/db/database.ts'

/** Contacts by any of their ids and keys, locked until the transaction ends. */
export const readContacts = (tx: Tx, workspaceId: string, keys: Partial<ContactKeys>): Promise<ContactState[]> =>
  lockContacts(tx, workspaceId, {
    contactIds: [],
    linkedinSlugs: [],
    emailKeys: [],
    externalIds: [],
    phones: [],
    nameKeys: [],
    ...keys,
  })
