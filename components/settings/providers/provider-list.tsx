'use client'
import { useQuery } from '@tanstack/react-query'
import { Plug } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ProviderTest, ProviderView } from '#lib/contract/providers.ts'
import { ProviderForm } from './provider-form.tsx'
import { providersQuery, useProviderChanges } from './provider-queries.ts'
import { ProviderRow } from './provider-row.tsx'

/** The providers of the workspace in the order they are asked. */
export function ProviderList() {
  const { data, error, refetch } = useQuery(providersQuery)
  const { order } = useProviderChanges()
  const [editing, setEditing] = useState<ProviderView | 'new' | null>(null)
  if (error)
    return <ErrorState title="The providers did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The providers are loading" />
  const { providers } = data
  const move = (from: number, to: number) => {
    const ids = providers.map(({ providerId }) => providerId)
    const [moved] = ids.splice(from, 1)
    if (moved) order.mutate(ids.toSpliced(to, 0, moved), { onError: (failure) => toast.error(failure.message) })
  }
  const onSaved = (saved: ProviderView, test: ProviderTest | null) => {
    setEditing(null)
    if (test && !test.ok) toast.error(`${saved.name} is saved and off. ${test.reason}`, { duration: 12_000 })
    else toast.success(test ? `${saved.name} accepts the key` : `${saved.name} is saved`)
  }
  return (
    <>
      {providers.length === 0 ? (
        <EmptyState
          icon={Plug}
          title="No provider yet"
          text="Rows that the person directory does not settle are imported with what the file has. Add a provider to have them looked up too, with your own key."
        >
          <Button look="primary" onClick={() => setEditing('new')}>
            Add a provider
          </Button>
        </EmptyState>
      ) : (
        <section aria-label="Providers" className="grid gap-3">
          <ol className="overflow-hidden rounded-lg border border-line bg-raised">
            {providers.map((provider, at) => (
              <ProviderRow
                key={provider.providerId}
                provider={provider}
                place={at + 1}
                onUp={at > 0 ? () => move(at, at - 1) : null}
                onDown={at < providers.length - 1 ? () => move(at, at + 1) : null}
                onEdit={() => setEditing(provider)}
              />
            ))}
          </ol>
          <Button className="justify-self-start" onClick={() => setEditing('new')}>
            Add a provider
          </Button>
        </section>
      )}
      <Sheet
        open={editing !== null}
        onClose={() => setEditing(null)}
        title={editing === 'new' || editing === null ? 'Add a provider' : editing.name}
      >
        {editing !== null && <ProviderForm provider={editing === 'new' ? null : editing} onSaved={onSaved} />}
      </Sheet>
    </>
  )
}
