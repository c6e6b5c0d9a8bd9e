'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { digits } from '#components/ui/figure.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import type { UndoView } from '#lib/contract/imports.ts'
import { undoKeptQuery, useImportVerb } from './import-queries.ts'
import type { RunView } from './run-step.tsx'

const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' })

/** The way back: what undo would do, how far it has come, and what it left alone. */
export function UndoPanel({ run, mayEdit }: { run: RunView; mayEdit: boolean }) {
  const { undo, importId } = run
  const { imported, updated } = run.tally.outcomes
  if (!undo || (undo.state === 'possible' && (!mayEdit || imported + updated === 0)) || undo.state === 'too-late')
    return null
  return (
    <Card className="grid gap-3 p-5" aria-label="Undo" role="region">
      {undo.state === 'possible' && <Offer run={run} undo={undo} />}
      {undo.state === 'running' && (
        <p role="status">
          <strong className="font-medium">Being undone …</strong>{' '}
          <span className="text-ink-soft">{summary(undo)} so far. You may leave this page.</span>
        </p>
      )}
      {undo.state === 'done' && (
        <>
          <p role="status">
            <strong className="font-medium">Undone</strong>
            {undo.askedByName && <span className="text-ink-soft"> by {undo.askedByName}</span>}{' '}
            {undo.askedAt && (
              <span className="text-ink-soft">
                <RelativeTime at={undo.askedAt} />
              </span>
            )}
            <span className="block text-ink-soft">{summary(undo)}.</span>
          </p>
          {undo.kept > 0 && (
            <Disclosure title={`${digits(undo.kept)} left, since somebody has changed them`}>
              <KeptList importId={importId} />
            </Disclosure>
          )}
        </>
      )}
    </Card>
  )
}

const summary = ({ removed, putBack }: UndoView): string =>
  `${digits(removed)} contacts removed, ${digits(putBack)} put back as they were`

function Offer({ run, undo }: { run: RunView; undo: UndoView }) {
  const [isAsked, setAsked] = useState(false)
  const ask = useImportVerb(run.importId, 'undo')
  const { imported, updated } = run.tally.outcomes
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="min-w-0 max-w-prose">
        <strong className="font-medium">{isAsked ? 'Take it all back?' : 'Not what you wanted?'}</strong>
        <span className="block text-ink-soft">
          {isAsked
            ? `${digits(imported)} contacts that this import added go, with their leads; ${digits(updated)} get their former values back. What somebody has changed since stays.`
            : `Everything this import did can be undone until ${DAY.format(new Date(undo.until))}.`}
        </span>
        {ask.error && <span className="block text-bad">{ask.error.message}</span>}
      </p>
      {isAsked ? (
        <span className="flex gap-2">
          <Button onClick={() => setAsked(false)}>Keep it</Button>
          <Button look="danger" busy={ask.isPending} onClick={() => ask.mutate()}>
            Yes, undo it
          </Button>
        </span>
      ) : (
        <Button onClick={() => setAsked(true)}>
          <Undo2 aria-hidden className="size-4" /> Undo import
        </Button>
      )}
    </div>
  )
}

/** Contacts that undo did not touch, or not wholly, with the fields that stay. */
function KeptList({ importId }: { importId: string }) {
  const query = useInfiniteQuery(undoKeptQuery(importId))
  const { data, error } = query
  if (error) return <p className="text-bad text-sm">{error.message}</p>
  const kept = data?.pages.flatMap((page) => page.kept) ?? []
  return (
    <div className="grid gap-2">
      <ul className="overflow-hidden rounded-lg border border-line text-sm">
        {kept.map(({ rowNumber, name, fields }) => (
          <li key={rowNumber} className="flex gap-3 border-line border-t px-3 py-1.5 first:border-t-0">
            <span className="w-14 text-ink-faint tabular-nums">row {rowNumber}</span>
            <span className="min-w-0 flex-1 truncate font-medium">{name || 'a contact that is gone'}</span>
            <span className="text-ink-soft">{fields.length === 0 ? 'kept whole' : `kept: ${fields.join(', ')}`}</span>
          </li>
        ))}
      </ul>
      <ShowMore query={query}>Show more</ShowMore>
    </div>
  )
}
