'use client'
import { Trash2 } from 'lucide-react'
import { parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { SourceView } from '#lib/contract/webhook-sources.ts'
import { CodeBlock } from './code-block.tsx'
import { DeliveryList } from './delivery-list.tsx'
import { intakeExample } from './intake-example.ts'
import { PURPOSES } from './source-choices.ts'
import { useSourceChanges } from './source-queries.ts'

type SourceCardProps = {
  source: SourceView
  campaign: string | null
  onEdit: () => void
  onSecret: (secret: string) => void
}

/** A source: its address, how to send to it, what came, and what can be done with it. */
export function SourceCard({ source, campaign, onEdit, onSecret }: SourceCardProps) {
  const { sourceId, name, url, options, formerSecretUntil, lastDeliveryAt } = source
  const [open, setOpen] = useQueryState('source', parseAsString)
  const isOpen = open === sourceId
  return (
    <Card role="region" aria-label={name} className="grid grid-cols-1 gap-4 p-5">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <h3 className="truncate font-medium">{name}</h3>
          <p className="text-ink-soft text-sm">
            {PURPOSES[options.purpose]} · {campaign ?? 'no campaign'} ·{' '}
            {lastDeliveryAt === null ? 'nothing has come yet' : <LastCame at={lastDeliveryAt} />}
          </p>
        </div>
        <Actions source={source} onEdit={onEdit} onSecret={onSecret} />
      </div>
      {formerSecretUntil !== null && (
        <p className="rounded-md bg-warn-wash px-3 py-2 text-sm text-warn">
          Two secrets are good until {new Date(formerSecretUntil).toLocaleString('en')}; then only the new one.
        </p>
      )}
      <div className="flex items-center gap-2">
        <code className="min-w-0 flex-1 truncate rounded-md bg-panel px-3 py-1.5 font-mono text-sm" title={url}>
          {url}
        </code>
        <CopyButton text={url} what="address" />
      </div>
      <Disclosure title="How to send">
        <CodeBlock text={intakeExample(url)} what="example for a shell" />
      </Disclosure>
      <Button
        size="small"
        className="justify-self-start"
        aria-expanded={isOpen}
        onClick={() => void setOpen(isOpen ? null : sourceId)}
      >
        {isOpen ? 'Hide the deliveries' : 'Show the deliveries'}
      </Button>
      {isOpen && <DeliveryList sourceId={sourceId} />}
    </Card>
  )
}

const LastCame = ({ at }: { at: string }) => (
  <>
    last came <RelativeTime at={at} />
  </>
)

function Actions({ source, onEdit, onSecret }: Omit<SourceCardProps, 'campaign'>) {
  const { sourceId, name } = source
  const { rotate, remove } = useSourceChanges()
  const [isAsking, setAsking] = useState(false)
  const onError = (failure: Error) => toast.error(failure.message)
  if (isAsking)
    return (
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-sm">Whoever sends there gets 401 from now on.</span>
        <Button look="danger" size="small" busy={remove.isPending} onClick={() => remove.mutate(sourceId, { onError })}>
          Remove {name}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          Keep
        </Button>
      </div>
    )
  return (
    <div className="flex items-center gap-2">
      <Button size="small" onClick={onEdit}>
        Edit
      </Button>
      <Button
        size="small"
        busy={rotate.isPending}
        onClick={() => rotate.mutate(sourceId, { onSuccess: ({ secret }) => onSecret(secret), onError })}
      >
        New secret
      </Button>
      <Button look="quiet" size="icon" aria-label={`Remove ${name}`} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden className="size-4" />
      </Button>
    </div>
  )
}
