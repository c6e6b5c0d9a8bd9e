import { Pill, type Tone } from '#components/ui/pill.tsx'
import type { CampaignStatus as Status } from '#lib/contract/campaigns.ts'

const LOOK: Record<Status, { tone: Tone; label: string }> = {
  draft: { tone: 'warn', label: 'Draft' },
  active: { tone: 'good', label: 'Active' },
  archived: { tone: 'idle', label: 'Archived' },
}

export function CampaignStatus({ status }: { status: Status }) {
  return <Pill tone={LOOK[status].tone}>{LOOK[status].label}</Pill>
}
