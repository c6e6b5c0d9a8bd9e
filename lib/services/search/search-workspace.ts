import type { SearchResults } from '#lib/contract/search.ts'
import { readContactPage } from '#lib/db/contact-pages.ts'
import type { Db } from '#lib/db/database.ts'
import { searchNames } from '#lib/db/search-names.ts'
import { contactScope } from '#lib/services/contacts/contact-scope.ts'

const CONTACTS_MAX = 6
const NAMES_MAX = 4

/** What a workspace has under a few letters: people first, then what is named so. */
export async function searchWorkspace(db: Db, workspaceId: string, text: string): Promise<SearchResults> {
  const scope = await contactScope(db, workspaceId, { search: text })
  const [contacts, names] = await Promise.all([
    readContactPage(db, { ...scope, sort: 'newest', after: null, limit: CONTACTS_MAX }),
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
