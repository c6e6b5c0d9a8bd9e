'use client'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { ImportView } from '#lib/contract/imports.ts'
import { useImportVerb } from './import-queries.ts'

type QueuedView = Extract<ImportView, { status: 'queued' }>

export function QueuedStep({ current, mayEdit }: { current: QueuedView; mayEdit: boolean }) {
  const cancel = useImportVerb(current.importId, 'cancel')
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4 p-5" aria-live="polite">
      <div>
        <h2 className="font-semibold text-base">Queued</h2>
        <p className="text-ink-soft">
          {current.behind ? (
            <>
              One import of a workspace runs at a time. This one waits behind{' '}
              <Link className="text-accent underline underline-offset-2" href={`/imports/${current.behind.importId}`}>
                {current.behind.fileName}
              </Link>
              .
            </>
          ) : (
            'It starts in a moment.'
          )}
        </p>
      </div>
      {mayEdit && (
        <Button look="danger" busy={cancel.isPending} onClick={() => cancel.mutate()}>
          Cancel import
        </Button>
      )}
    </Card>
  )
}
