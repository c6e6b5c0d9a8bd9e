'use client'
import { LoaderCircle } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Progress } from '#components/ui/progress.tsx'
import type { Pulse } from '#lib/contract/notifications.ts'
import { usePulse } from './pulse-query.ts'

const rows = (count: number) => count.toLocaleString('en')

/** Tells on every page that an import is at work; on its own page the page itself does. */
export function ImportBanner({ first }: { first: Pulse }) {
  const pathname = usePathname()
  const shown = usePulse(first).running.filter(({ importId }) => pathname !== `/imports/${importId}`)
  const [current] = shown
  if (!current) return null
  const { importId, fileName, status, rowsSettled, rowsTotal } = current
  return (
    <aside
      aria-label="Import at work"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b bg-accent-wash px-4 py-2 md:px-8"
    >
      <LoaderCircle aria-hidden className="size-4 shrink-0 animate-spin text-accent" />
      <p className="min-w-0 flex-1 truncate">
        <Link href={`/imports/${importId}`} className="font-medium underline underline-offset-2">
          {fileName}
        </Link>{' '}
        {status === 'queued' ? 'waits for its turn' : 'is being imported'}
        {shown.length > 1 && <span className="text-ink-soft">, {shown.length - 1} more behind it</span>}
      </p>
      {status === 'running' && (
        <div className="flex w-full items-center gap-3 sm:w-72">
          <div className="flex-1">
            <Progress value={rowsSettled} max={rowsTotal} label={`Rows of ${fileName} done`} />
          </div>
          <span className="text-ink-soft text-sm tabular-nums">
            {rows(rowsSettled)} of {rows(rowsTotal)}
          </span>
        </div>
      )}
    </aside>
  )
}
