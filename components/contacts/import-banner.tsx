'use client'
import { useQuery } from '@tanstack/react-query'
import { CirclePause, LoaderCircle } from 'lucide-react'
import Link from 'next/link'
import { digits } from '#components/ui/figure.tsx'
import { Progress } from '#components/ui/progress.tsx'
import type { ImportSummary } from '#lib/contract/imports.ts'
import { movingImportsQuery } from './contact-queries.ts'

const SHOWN: ReadonlySet<string> = new Set(['queued', 'running', 'paused'])

/** Imports that are at work for this workspace, while contacts arrive below. */
export function ImportBanner() {
  const { data } = useQuery(movingImportsQuery())
  const shown = (data?.imports ?? []).filter(({ status }) => SHOWN.has(status))
  return shown.map((one) => <Banner key={one.importId} current={one} />)
}

function Banner({ current }: { current: ImportSummary }) {
  const { importId, fileName, status, rowsSettled, rowsTotal } = current
  const isPaused = status === 'paused'
  const Icon = isPaused ? CirclePause : LoaderCircle
  return (
    <section
      aria-label={`Import of ${fileName}`}
      className="grid gap-2 rounded-lg border border-line bg-panel px-4 py-3"
    >
      <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
        <Icon aria-hidden className={isPaused ? 'size-4 text-warn' : 'size-4 animate-spin text-accent'} />
        <Link href={`/imports/${importId}`} className="min-w-0 truncate font-medium underline underline-offset-2">
          {fileName}
        </Link>
        <span className="text-ink-soft tabular-nums">{whereabouts(current)}</span>
      </p>
      {status !== 'queued' && <Progress value={rowsSettled} max={rowsTotal} label={`Rows of ${fileName} done`} />}
    </section>
  )
}

function whereabouts({ status, rowsSettled, rowsTotal }: ImportSummary): string {
  if (status === 'queued') return 'waits for its turn'
  const done = `${digits(rowsSettled)} of ${digits(rowsTotal)} rows done`
  return status === 'paused' ? `is paused: ${done}` : done
}
