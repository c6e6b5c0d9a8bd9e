'use client'
import { Trash2 } from 'lucide-react'
import { parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { EndpointView } from '#lib/contract/webhook-endpoints.ts'
import { useEndpointChanges, useMessageChanges } from './endpoint-queries.ts'
import { MessageList } from './message-list.tsx'

type EndpointCardProps = { endpoint: EndpointView; onEdit: () => void; onSecret: (secret: string) => void }

/** An endpoint: where it is, what it hears of, what it was told, and what can be done with it. */
export function EndpointCard({ endpoint, onEdit, onSecret }: EndpointCardProps) {
  const { endpointId, url, events, enabled, offReason, formerSecretUntil, lastState } = endpoint
  const [open, setOpen] = useQueryState('endpoint', parseAsString)
  const isOpen = open === endpointId
  return (
    <Card role="region" aria-label={url} className="grid grid-cols-1 gap-4 p-5">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <p className="flex items-center gap-2">
            <span className="truncate font-medium" title={url}>
              {url}
            </span>
            <Pill tone={enabled ? 'good' : 'idle'}>{enabled ? 'On' : 'Off'}</Pill>
            {enabled && lastState === 'failed' && <Pill tone="bad">The last message failed</Pill>}
          </p>
          <p className="text-ink-soft text-sm">{events.join(', ')}</p>
        </div>
        <Actions endpoint={endpoint} onEdit={onEdit} onSecret={onSecret} />
      </div>
      {!enabled && offReason !== null && (
        <p className="rounded-md bg-bad-wash px-3 py-2 text-bad text-sm">
          {offReason} Nothing is sent until you turn it on again.
        </p>
      )}
      {formerSecretUntil !== null && (
        <p className="rounded-md bg-warn-wash px-3 py-2 text-sm text-warn">
          Signed with both secrets until {new Date(formerSecretUntil).toLocaleString('en')}; then only with the new one.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-expanded={isOpen} onClick={() => void setOpen(isOpen ? null : endpointId)}>
          {isOpen ? 'Hide the messages' : 'Show the messages'}
        </Button>
        <TestButton endpointId={endpointId} onSent={() => void setOpen(endpointId)} />
      </div>
      {isOpen && <MessageList endpointId={endpointId} />}
    </Card>
  )
}

function TestButton({ endpointId, onSent }: { endpointId: string; onSent: () => void }) {
  const { test } = useMessageChanges(endpointId)
  const send = () =>
    test.mutate(undefined, {
      onSuccess: ({ state, attempts }) => {
        onSent()
        const last = attempts.at(-1)
        if (state === 'delivered') toast.success('The test arrived')
        else toast.error(last?.status ? `It answered ${last.status}` : (last?.excerpt ?? 'It was not sent'))
      },
      onError: (failure) => toast.error(failure.message),
    })
  return (
    <Button size="small" busy={test.isPending} onClick={send}>
      Send test
    </Button>
  )
}

function Actions({ endpoint, onEdit, onSecret }: EndpointCardProps) {
  const { endpointId, enabled } = endpoint
  const { change, rotate, remove } = useEndpointChanges()
  const [isAsking, setAsking] = useState(false)
  const onError = (failure: Error) => toast.error(failure.message)
  if (isAsking)
    return (
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-sm">It hears of nothing any more.</span>
        <Button
          look="danger"
          size="small"
          busy={remove.isPending}
          onClick={() => remove.mutate(endpointId, { onError })}
        >
          Remove the endpoint
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          Keep
        </Button>
      </div>
    )
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="small" onClick={onEdit}>
        Edit
      </Button>
      <Button
        size="small"
        busy={change.isPending}
        onClick={() => change.mutate({ endpointId, enabled: !enabled }, { onError })}
      >
        {enabled ? 'Turn off' : 'Turn on'}
      </Button>
      <Button
        size="small"
        busy={rotate.isPending}
        onClick={() => rotate.mutate(endpointId, { onSuccess: ({ secret }) => onSecret(secret), onError })}
      >
        New secret
      </Button>
      <Button look="quiet" size="icon" aria-label="Remove the endpoint" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden className="size-4" />
      </Button>
    </div>
  )
}
