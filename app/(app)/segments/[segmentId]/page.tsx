import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SegmentPage } from '#components/contacts/segments/segment-page.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import { requireSegment } from '#lib/services/segments/change-segment.ts'

export const metadata: Metadata = { title: 'Segment' }

export default async function OneSegmentPage({ params }: PageProps<'/segments/[segmentId]'>) {
  const id = (await params).segmentId
  const { workspaceId, role } = await pageActor(`/segments/${id}`)
  return <SegmentPage segment={await readOrNotFound(workspaceId, id)} mayEdit={mayAct(role, 'editor')} />
}

/** A segment of another workspace looks like none. */
async function readOrNotFound(workspaceId: string, id: string) {
  try {
    return await requireSegment(db, { workspaceId, segmentId: requireId(id, 'segment') })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound()
    throw error
  }
}
