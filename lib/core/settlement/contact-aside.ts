import type { ContactState } from './contact-state.ts'

/** What goes along with a contact's fields without being one: keys, sources, and what enrichment concluded. */
export type ContactAside = Pick<
  ContactState,
  'sources' | 'emailKey' | 'nameKey' | 'emailStatus' | 'decisionMaker' | 'experience' | 'jobChange' | 'match'
>

export function contactAside(contact: ContactState): ContactAside {
  const { sources, emailKey, nameKey, emailStatus, decisionMaker, experience, jobChange, match } = contact
  return { sources, emailKey, nameKey, emailStatus, decisionMaker, experience, jobChange, match }
}
