'use client'
import { useMutation } from '@tanstack/react-query'
import { Database, FileSpreadsheet, type LucideIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { ErrorState } from '#components/ui/error-state.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { CampaignView } from '#lib/contract/campaigns.ts'

type Source = 'database' | 'csv'

const SOURCES: readonly { source: Source; title: string; text: string; icon: LucideIcon }[] = [
  {
    source: 'database',
    title: 'Leads Database',
    text: 'Search the person directory by name, title, company or country, and add the people you choose.',
    icon: Database,
  },
  {
    source: 'csv',
    title: 'CSV Upload',
    text: 'Bring a list you already have. You see what becomes of every row before anything is written.',
    icon: FileSpreadsheet,
  },
]

/** Choosing where the people come from opens the campaign. */
export function ChooseDataSource({ campaignId }: { campaignId: string }) {
  const router = useRouter()
  const choose = useMutation({
    mutationFn: async (source: Source) => {
      await fetchJson(CampaignView, `/api/campaigns/${campaignId}`, {
        method: 'PATCH',
        body: JSON.stringify({ status: 'active' }),
      })
      return source
    },
    onSuccess: (source) => router.push(`/campaigns/${campaignId}/setup?source=${source}`),
  })
  return (
    <div className="grid gap-4">
      {choose.error && <ErrorState title="The campaign could not be opened" text={choose.error.message} />}
      <div className="grid gap-4 sm:grid-cols-2">
        {SOURCES.map(({ source, title, text, icon: Icon }) => (
          <button
            key={source}
            type="button"
            disabled={choose.isPending}
            onClick={() => choose.mutate(source)}
            className="grid cursor-pointer gap-2 rounded-lg border border-line-strong bg-raised p-5 text-left hover:border-accent hover:bg-accent-wash disabled:opacity-60"
          >
            <Icon aria-hidden className="size-6 text-accent" />
            <span className="font-semibold">{title}</span>
            <span className="text-ink-soft">{text}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
