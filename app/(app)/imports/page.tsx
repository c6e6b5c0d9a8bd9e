import type { Metadata } from 'next'
import Link from 'next/link'
import { ImportFilters } from '#components/imports/import-filters.tsx'
import { ImportTable } from '#components/imports/import-table.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Imports' }

export default async function ImportsPage() {
  const { role } = await pageActor('/imports')
  const mayEdit = mayAct(role, 'editor')
  return (
    <>
      <PageHeader
        title="Imports"
        action={
          mayEdit && (
            <Button asChild look="primary">
              <Link href="/imports/new">New import</Link>
            </Button>
          )
        }
      />
      <div className="grid gap-4 px-4 py-6 md:px-8">
        <ImportFilters />
        <ImportTable mayEdit={mayEdit} />
      </div>
    </>
  )
}
