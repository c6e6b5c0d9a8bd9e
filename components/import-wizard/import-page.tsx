'use client'
import { useRouter } from 'next/navigation'
import { ImportWizard } from './import-wizard.tsx'

/** One import under its own address, for everybody of the workspace. */
export function ImportPage({
  importId,
  leadsHref,
  mayEdit,
}: {
  importId: string
  leadsHref: string | null
  mayEdit: boolean
}) {
  const router = useRouter()
  return (
    <ImportWizard
      importId={importId}
      leadsHref={leadsHref}
      mayEdit={mayEdit}
      onAnother={() => router.push('/imports/new')}
    />
  )
}
