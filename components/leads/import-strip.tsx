'use client'
import { useQuery } from '@tanstack/react-query'
import { CirclePause, LoaderCircle } from 'lucide-react'
import Link from 'next/link'
import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import { StageLine } from '#components/ui/stage-line.tsx'
import type { ImportView } from '#lib/contract/imports.ts'
import { campaignImportsQuery, runningImportQuery } from './lead-queries.ts'

const SHOWN: ReadonlySet<string> = new Set(['queued', 'running', 'paused'])

/** The imports that are at work for this campaign, each with the rows done by stage. */
export function ImportStrips({ campaignId }: { campaignId: string }) {
  const { data } = useQuery(campaignImportsQuery(campaignId))
  const shown = (data?.imports ?? []).filter(({ status }) => SHOWN.has(status))
  return shown.map(({ importId }) => <ImportStrip key={importId} importId={importId} />)
}

function ImportStrip({ importId }: { importId: string }) {
  const { data: current } = useQuery(runningImportQuery(importId))
  if (!current || !SHOWN.has(current.status)) return null
  const isPaused = current.status === 'paused'
  const Icon = isPaused ? CirclePause : LoaderCircle
  return (
    <Card aria-label={`Import of ${current.fileName}`} className="grid gap-4 p-4">
      <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <Icon aria-hidden className={isPaused ? 'size-4 text-warn' : 'size-4 animate-spin text-accent'} />
        <Link href={`/imports/${importId}`} className="truncate font-medium underline-offset-2 hover:underline">
          {current.fileName}
        </Link>
        <span className="text-ink-soft tabular-nums">{whereabouts(current)}</span>
      </p>
      {'stages' in current && <StageLine stages={current.stages} />}
    </Card>
  )
}

/** Where the import is, in words. */
function whereabouts(current: ImportView): string {
  if (current.status === 'queued') {
    return current.behind ? `waits behind ${current.behind.fileName}` : 'starts in a moment'
  }
  if (current.status === 'paused') return `paused: ${current.reason}`
  const settled = 'tally' in current ? Object.values(current.tally.outcomes).reduce((sum, rows) => sum + rows, 0) : 0
  return `${digits(settled)} of ${digits(current.rowsTotal)} rows done`
}
