'use client'
import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { ImportView } from '#lib/contract/imports.ts'
import { fileSize } from './file-size.ts'
import { uploadsQuery, useImportAgain } from './import-queries.ts'

/** Files of this campaign; one that has not expired can be imported again. */
export function PreviousUploads({ campaignId, onReady }: { campaignId: string; onReady: (view: ImportView) => void }) {
  const { data, error, refetch } = useQuery(uploadsQuery(campaignId))
  const again = useImportAgain()
  const uploads = data?.uploads ?? []
  return (
    <details className="group rounded-lg border border-line">
      <summary className="flex cursor-pointer items-center gap-2 px-4 py-2.5 font-medium marker:content-none">
        <ChevronRight aria-hidden className="size-4 transition-transform duration-100 group-open:rotate-90" />
        Previous Uploads
        {data && <span className="text-ink-faint tabular-nums">{uploads.length}</span>}
      </summary>
      <div className="border-line border-t px-4 py-2">
        {error && <ErrorState title="The list did not load" text={error.message} onRetry={() => void refetch()} />}
        {again.error && <ErrorState title="This file cannot be used again" text={again.error.message} />}
        {data && uploads.length === 0 && (
          <p className="py-2 text-ink-soft">Files that you upload to this campaign are listed here.</p>
        )}
        <ul>
          {uploads.map(({ uploadId, fileName, rowCount, sizeBytes, createdAt, expired }) => (
            <li
              key={uploadId}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2 last:border-0"
            >
              <span className="min-w-0 flex-1 truncate">{fileName}</span>
              <span className="text-ink-faint text-sm tabular-nums">
                {rowCount.toLocaleString('en')} rows · {fileSize(sizeBytes)} · <RelativeTime at={createdAt} />
              </span>
              {expired ? (
                <span className="text-ink-faint text-sm">Expired: choose the file again</span>
              ) : (
                <Button
                  size="small"
                  aria-label={`Use ${fileName} again`}
                  busy={again.isPending && again.variables === uploadId}
                  onClick={() => again.mutate(uploadId, { onSuccess: onReady })}
                >
                  Use again
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
