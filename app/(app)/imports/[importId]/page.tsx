import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ImportPage } from '#components/import-wizard/import-page.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'

export const metadata: Metadata = { title: 'Import' }

export default async function OneImportPage({ params }: PageProps<'/imports/[importId]'>) {
  const id = (await params).importId
  const { workspaceId, role } = await pageActor(`/imports/${id}`)
  const found = await readImport(workspaceId, id)
  const leadsHref = found.campaignId ? `/campaigns/${found.campaignId}/leads` : null
  return (
    <>
      <PageHeader title={found.fileName} trail={[{ href: '/imports', label: 'Imports' }]} />
      <div className="px-4 py-6 md:px-8">
        <ImportPage importId={found.importId} leadsHref={leadsHref} mayEdit={mayAct(role, 'editor')} />
      </div>
    </>
  )
}

/** An import of another workspace looks like none. */
async function readImport(workspaceId: string, id: string) {
  try {
    return await requireImport(db, { workspaceId, importId: requireId(id, 'import') })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound()
    throw error
  }
}
