import type { Metadata } from 'next'
import { NewSegment } from '#components/contacts/segments/new-segment.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'New segment' }

export default async function NewSegmentPage() {
  const { role } = await pageActor('/segments/new')
  return (
    <>
      <PageHeader title="New segment" trail={[{ href: '/segments', label: 'Segments' }]} />
      <div className="px-4 py-6 md:px-8">
        {mayAct(role, 'editor') ? <NewSegment /> : <Forbidden role={role} what="make segments" />}
      </div>
    </>
  )
}
