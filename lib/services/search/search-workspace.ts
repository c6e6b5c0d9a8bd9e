import type { SearchResults } from '#lib/contract/search.ts'
import type { Db } from '#lib/db/database.ts'
import { searchNames } from '#lib/db/search-names.ts'
import { listContacts } from '#lib/services/contacts/list-contacts.ts'

const CONTACTS_MAX = 6
const NAMES_MAX = 4

/** What a workspace has under a few letters: people first, then what is named so. */
export async function searchWorkspace(db: Db, workspaceId: string, text: string): Promise<SearchResults> {
  const [{ contacts }, names] = await Promise.all([
    listContacts(db, workspaceId, { filter: { search: text }, sort: 'newest', limit: CONTACTS_MAX }),
    searchNames(db, workspaceId, { text, limit: NAMES_MAX }),
  ])
  const people = contacts.map(({ contactId, name, email, jobTitle, companyName }) => ({
    kind: 'contact' as const,
    id: contactId,
    title: name || email || 'No name',
    detail: [jobTitle, companyName, name ? email : null].filter((part) => part).join(' · '),
  }))
  return { hits: [...people, ...names] }
}
