import type { ContactFilter } from '#lib/contract/contacts.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { ContactScope } from '#lib/db/contact-filter.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readFilterSegment } from '#lib/db/segments.ts'

/**
 * A filter with what it refers to: the segment as it stands, and the kinds of the workspace's own fields.
 *
 * @throws AppError `not-found` for a segment of another workspace, or one that is gone
 */
export async function contactScope(db: Db | Tx, workspaceId: string, filter: ContactFilter): Promise<ContactScope> {
  const segment = filter.segmentId ? await readFilterSegment(db, { workspaceId, segmentId: filter.segmentId }) : null
  if (filter.segmentId && !segment) throw new AppError('not-found', 'There is no such segment in this workspace.')
  const asksForOwn = [filter.rules, segment?.rules].some((rules) => JSON.stringify(rules ?? '').includes('custom:'))
  const own = asksForOwn ? await readCustomFields(db, workspaceId) : []
  return {
    workspaceId,
    filter,
    segment,
    customKinds: new Map(own.map(({ customFieldId, kind }) => [customFieldId, kind])),
  }
}
