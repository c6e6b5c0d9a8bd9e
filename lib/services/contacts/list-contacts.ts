import type { ContactFilter, ContactPage, ContactSort } from '#lib/contract/contacts.ts'
import { countContacts } from '#lib/db/contact-counts.ts'
import { isUnfiltered } from '#lib/db/contact-filter.ts'
import { readContactPage } from '#lib/db/contact-pages.ts'
import type { Db } from '#lib/db/database.ts'
import { readCursor, writeCursor } from './contact-cursor.ts'
import { contactScope } from './contact-scope.ts'

export type ContactListing = { filter: ContactFilter; sort: ContactSort; after?: string | undefined; limit: number }

/**
 * A page of a workspace's contacts. The total is counted for the first page and carried along by the cursor.
 *
 * @throws AppError `not-found` for a foreign segment; `request-invalid` for a foreign cursor
 */
export async function listContacts(
  db: Db,
  workspaceId: string,
  { filter, sort, after, limit }: ContactListing,
): Promise<ContactPage> {
  const scope = await contactScope(db, workspaceId, filter)
  const cursor = after === undefined ? null : readCursor(after)
  const { total, isExact } = cursor ?? (await countContacts(db, scope))
  const isFew = isExact && !isUnfiltered(scope)
  const found = await readContactPage(db, { ...scope, sort, after: cursor, limit: limit + 1, isFew })
  const last = found.length > limit ? found[limit - 1] : undefined
  return {
    contacts: found.slice(0, limit).map(({ sortValue: _, ...contact }) => contact),
    next: last ? writeCursor({ value: last.sortValue, contactId: last.contactId, total, isExact }) : null,
    total,
    isExact,
  }
}
