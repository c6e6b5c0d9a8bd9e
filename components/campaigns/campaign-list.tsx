'use client'
import { useQuery } from '@tanstack/react-query'
import { Megaphone } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { CampaignView } from '#lib/contract/campaigns.ts'
import { campaignsQuery } from './campaign-queries.ts'
import { CampaignStatus } from './campaign-status.tsx'

export function CampaignList({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(campaignsQuery())
  if (error)
    return <ErrorState title="The campaigns did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={4} label="Campaigns are loading" />
  if (data.campaigns.length === 0) {
    return (
      <EmptyState
        icon={Megaphone}
        title="No campaigns yet"
        text="A campaign holds the people you want to reach: bring a list, or choose them from the Leads Database."
      >
        {mayEdit && (
          <Button asChild look="primary">
            <Link href="/campaigns/new">New campaign</Link>
          </Button>
        )}
      </EmptyState>
    )
  }
  return <CampaignTable campaigns={data.campaigns} />
}

function CampaignTable({ campaigns }: { campaigns: readonly CampaignView[] }) {
  return (
    <div className="overflow-x-auto rounded-lg border border-line">
      <table className="w-full text-left">
        <thead className="bg-panel text-ink-soft text-sm">
          <tr>
            <th scope="col" className="px-4 py-2 font-medium">
              Campaign
            </th>
            <th scope="col" className="px-4 py-2 font-medium">
              Status
            </th>
            <th scope="col" className="px-4 py-2 text-right font-medium">
              Leads
            </th>
            <th scope="col" className="hidden px-4 py-2 font-medium sm:table-cell">
              Made
            </th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map(({ campaignId, name, status, leads, createdAt }) => (
            <tr key={campaignId} className="relative border-line border-t hover:bg-idle-wash">
              <td className="px-4 py-3 font-medium">
                <Link
                  href={status === 'draft' ? `/campaigns/${campaignId}/setup` : `/campaigns/${campaignId}/leads`}
                  className="after:absolute after:inset-0"
                >
                  {name}
                </Link>
              </td>
              <td className="px-4 py-3">
                <CampaignStatus status={status} />
              </td>
              <td className="px-4 py-3 text-right">{digits(leads)}</td>
              <td className="hidden whitespace-nowrap px-4 py-3 text-ink-soft sm:table-cell">
                <RelativeTime at={createdAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
