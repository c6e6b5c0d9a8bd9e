import type { Metadata } from 'next'
import { NowList } from '#components/now/now-list.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Now' }

export default async function NowPage() {
  const { role } = await pageActor('/now')
  return (
    <>
      <PageHeader title="Now" />
      <div className="px-4 py-6 md:px-8">
        <NowList mayEdit={mayAct(role, 'editor')} />
      </div>
    </>
  )
}
