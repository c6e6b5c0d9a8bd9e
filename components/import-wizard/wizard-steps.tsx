import { Steps } from '#components/ui/steps.tsx'
import type { ImportStatus } from '#lib/contract/imports.ts'

const STEPS = ['Upload', 'Map columns', 'Review', 'Import']
const STEP_OF: Record<ImportStatus, number> = {
  mapping: 1,
  planning: 2,
  review: 2,
  queued: 3,
  running: 3,
  paused: 3,
  completed: 4,
  failed: 3,
  cancelled: 3,
  expired: 0,
}

export function WizardSteps({ status }: { status: ImportStatus | null }) {
  return <Steps steps={STEPS} current={status === null ? 0 : STEP_OF[status]} label="Steps of an import" />
}
