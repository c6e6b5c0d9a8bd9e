'use client'
import { parseAsString, useQueryState } from 'nuqs'
import type { EntryPoint } from '#lib/contract/import-options.ts'
import { ImportWizard } from './import-wizard.tsx'
import { UploadStep } from './upload-step.tsx'
import { WizardSteps } from './wizard-steps.tsx'

type ImportPanelProps = { campaignId: string | null; entryPoint: EntryPoint; leadsHref: string | null }

/** A place where a list comes in. Which import is open stands in the address, so a reload or a colleague sees the same. */
export function ImportPanel({ campaignId, entryPoint, leadsHref }: ImportPanelProps) {
  const [importId, setImportId] = useQueryState('import', parseAsString.withOptions({ history: 'push' }))
  if (importId)
    return <ImportWizard importId={importId} leadsHref={leadsHref} onAnother={() => void setImportId(null)} />
  return (
    <div className="grid gap-6">
      <WizardSteps status={null} />
      <UploadStep
        campaignId={campaignId}
        entryPoint={entryPoint}
        onUploaded={(view) => void setImportId(view.importId)}
      />
    </div>
  )
}
