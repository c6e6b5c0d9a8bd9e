import type { KnownContact } from '#lib/contract/contact-drafts.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { lockContacts } from '#lib/db/contacts.ts'
import type { Tx } from '#lib/db/database.ts'

export type HandKeys = {
  emailKey: string | null
  linkedinSlug: string | null
  externalId: string | null
  phone: string | null
  nameKey: string | null
}

const LISTED_MAX = 5

/** Who of the workspace has one of these keys already; those who cannot be anybody else come first. */
export async function findKnown(
  tx: Tx,
  workspaceId: string,
  keys: HandKeys,
  except: string | null,
): Promise<KnownContact[]> {
  const list = (key: string | null) => (key === null ? [] : [key])
  const found = await lockContacts(tx, workspaceId, {
    contactIds: [],
    linkedinSlugs: list(keys.linkedinSlug),
    emailKeys: list(keys.emailKey),
    externalIds: list(keys.externalId),
    phones: list(keys.phone),
    nameKeys: list(keys.nameKey),
  })
  return found
    .filter(({ contactId }) => contactId !== except)
    .map((contact) => ({ contactId: contact.contactId, name: nameOf(contact), ...sharedKey(contact, keys) }))
    .sort((one, other) => Number(other.isSame) - Number(one.isSame))
    .slice(0, LISTED_MAX)
}

function sharedKey({ values, emailKey }: ContactState, keys: HandKeys): Pick<KnownContact, 'by' | 'isSame'> {
  if (keys.emailKey !== null && emailKey === keys.emailKey) return { by: 'email', isSame: true }
  if (keys.linkedinSlug !== null && values.linkedinSlug === keys.linkedinSlug) return { by: 'LinkedIn', isSame: true }
  if (keys.externalId !== null && values.externalId === keys.externalId) return { by: 'external ID', isSame: true }
  return { by: keys.phone !== null && values.phone === keys.phone ? 'phone' : 'name', isSame: false }
}

export function nameOf({ values }: Pick<ContactState, 'values'>): string {
  const { firstName, middleName, lastName, email, phone } = values
  return [firstName, middleName, lastName].filter(Boolean).join(' ') || (email ?? phone ?? 'Somebody without a name')
}
