import type { Metadata } from 'next'
import Link from 'next/link'
import { SegmentList } from '#components/contacts/segments/segment-list.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Segments' }

export default async function SegmentsPage() {
  const { role } = await pageActor('/segments')
  const mayEdit = mayAct(role, 'editor')
  return (
    <>
      <PageHeader
        title="Segments"
        action={
          mayEdit && (
            <Button asChild look="primary">
              <Link href="/segments/new">New segment</Link>
            </Button>
          )
        }
      />
      <div className="px-4 py-6 md:px-8">
        <SegmentList mayEdit={mayEdit} />
      </div>
    </>
  )
}
