'use client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { importCampaignsQuery } from '#components/imports/import-queries.ts'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import type { CampaignView } from '#lib/contract/campaigns.ts'
import { UploadList } from '#lib/contract/uploads.ts'

const uploadsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', campaignId, 'uploads', 'history'],
    queryFn: ({ signal }) => fetchJson(UploadList, `/api/campaigns/${campaignId}/uploads`, { signal }),
  })

/** The files that were brought to each campaign, whether or not anybody imported them. */
export function CampaignUploads() {
  const { data, error, refetch } = useQuery(importCampaignsQuery())
  if (error) return <ErrorState title="Campaigns did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="Campaigns are loading" />
  if (data.campaigns.length === 0) return <p className="text-ink-soft">There are no campaigns yet.</p>
  return (
    <ul aria-label="Previous uploads" className="overflow-hidden rounded-lg border border-line bg-raised">
      {data.campaigns.map((campaign) => (
        <li key={campaign.campaignId} className="border-line border-t px-4 py-2.5 first:border-t-0">
          <Uploads campaign={campaign} />
        </li>
      ))}
    </ul>
  )
}

/** Asked for when it is unfolded. */
function Uploads({ campaign: { campaignId, name } }: { campaign: CampaignView }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({ ...uploadsQuery(campaignId), enabled: open })
  return (
    <Disclosure title={name} onToggle={setOpen}>
      <div className="pl-5">
        {error && <p className="text-bad">{error.message}</p>}
        {!data && !error && <SkeletonRows rows={1} label="Uploads are loading" />}
        {data?.uploads.length === 0 && <p className="text-ink-soft">No file was brought to this campaign.</p>}
        <ul className="grid gap-1">
          {data?.uploads.map(({ uploadId, fileName, rowCount, createdAt, expired, expiresAt }) => (
            <li key={uploadId} className="flex flex-wrap justify-between gap-x-4">
              <span className="min-w-0 break-all">{fileName}</span>
              <span className="text-ink-faint text-sm tabular-nums">
                {rowCount.toLocaleString('en')} rows, <RelativeTime at={createdAt} />
                {!expired && (
                  <>
                    , can be used until <RelativeTime at={expiresAt} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  )
}
