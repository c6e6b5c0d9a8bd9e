'use client'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { ProviderTest, ProviderView } from '#lib/contract/providers.ts'
import { useProviderChanges } from './provider-queries.ts'

type ProviderRowProps = {
  provider: ProviderView
  place: number
  /** null at the end of the list. */
  onUp: (() => void) | null
  onDown: (() => void) | null
  onEdit: () => void
}

/** A provider with its place in the order and what can be done with it. */
export function ProviderRow({ provider, place, onUp, onDown, onEdit }: ProviderRowProps) {
  const { providerId, name, enabled, host, keyLast4, unitPrice, maxAgeDays } = provider
  const { change, test, remove } = useProviderChanges()
  const [isAsking, setAsking] = useState(false)
  const onError = (failure: Error) => toast.error(failure.message)
  const tell = ({ test: found }: { test: ProviderTest | null }) => {
    if (found && !found.ok) toast.error(`${name} stays off. ${found.reason}`)
  }
  const runTest = () =>
    test.mutate(providerId, {
      onSuccess: (found) => (found.ok ? toast.success(`${name} accepts the key`) : toast.error(found.reason)),
      onError,
    })
  return (
    <li
      aria-label={name}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-4 py-3 first:border-t-0"
    >
      <div className="flex items-center gap-1">
        <span className="w-5 text-ink-faint text-sm tabular-nums">{place}</span>
        <Button
          look="quiet"
          size="icon"
          aria-label={`Ask ${name} earlier`}
          aria-disabled={!onUp || undefined}
          onClick={() => onUp?.()}
        >
          <ArrowUp aria-hidden className="size-4" />
        </Button>
        <Button
          look="quiet"
          size="icon"
          aria-label={`Ask ${name} later`}
          aria-disabled={!onDown || undefined}
          onClick={() => onDown?.()}
        >
          <ArrowDown aria-hidden className="size-4" />
        </Button>
      </div>
      <div className="min-w-48 flex-1">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">{name}</span>
          <Pill tone={enabled ? 'good' : 'idle'}>{enabled ? 'On' : 'Off'}</Pill>
        </p>
        <p className="truncate text-ink-soft text-sm">
          {host}
          {keyLast4 !== null && (
            <>
              {' · '}
              <span className="sr-only">key that ends in </span>
              <span aria-hidden>••••</span> {keyLast4}
            </>
          )}
          {' · '}
          {priceWords(unitPrice)} · answers kept {maxAgeDays} {maxAgeDays === 1 ? 'day' : 'days'}
        </p>
      </div>
      {isAsking ? (
        <div className="flex items-center gap-2">
          <span className="text-sm">Its key is forgotten for good.</span>
          <Button
            look="danger"
            size="small"
            busy={remove.isPending}
            onClick={() => remove.mutate(providerId, { onError })}
          >
            Delete {name}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            Keep
          </Button>
        </div>
      ) : (
        <div className="flex items-center gap-2">
          <Button size="small" busy={test.isPending} onClick={runTest}>
            Test
          </Button>
          <Button size="small" onClick={onEdit}>
            Edit
          </Button>
          <Button
            size="small"
            busy={change.isPending}
            onClick={() => change.mutate({ providerId, enabled: !enabled }, { onSuccess: tell, onError })}
          >
            {enabled ? 'Turn off' : 'Turn on'}
          </Button>
          <Button look="quiet" size="icon" aria-label={`Delete ${name}`} onClick={() => setAsking(true)}>
            <Trash2 aria-hidden className="size-4" />
          </Button>
        </div>
      )}
    </li>
  )
}

const priceWords = (dollars: number): string =>
  dollars === 0 ? 'no price set' : `$${dollars.toFixed(dollars < 0.1 ? 3 : 2)} for a person found`
