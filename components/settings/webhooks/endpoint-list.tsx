'use client'
import { useQuery } from '@tanstack/react-query'
import { Plus, Radio } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { EndpointView } from '#lib/contract/webhook-endpoints.ts'
import { CodeBlock } from './code-block.tsx'
import { EndpointCard } from './endpoint-card.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { endpointsQuery } from './endpoint-queries.ts'
import { PAYLOAD_EXAMPLE, VERIFY_EXAMPLE } from './payload-example.ts'
import { SecretSheet } from './secret-sheet.tsx'

/** Whom the workspace tells what became of its imports. */
export function EndpointList() {
  const { data, error, refetch } = useQuery(endpointsQuery)
  const [editing, setEditing] = useState<EndpointView | 'new' | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  if (error)
    return <ErrorState title="The endpoints did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The endpoints are loading" />
  const onSaved = (_endpoint: EndpointView, given: string | null) => {
    setEditing(null)
    setSecret(given)
    if (given === null) toast.success('The endpoint is saved')
  }
  const make = (
    <Button look="primary" className="justify-self-start" onClick={() => setEditing('new')}>
      <Plus aria-hidden className="size-4" /> New endpoint
    </Button>
  )
  return (
    <div className="grid grid-cols-1 gap-4">
      {data.endpoints.length === 0 ? (
        <EmptyState
          icon={Radio}
          title="No endpoint yet"
          text="Add the address of a program of yours, and it hears when an import is complete, stands still or has failed."
        >
          {make}
        </EmptyState>
      ) : (
        make
      )}
      {data.endpoints.map((endpoint) => (
        <EndpointCard
          key={endpoint.endpointId}
          endpoint={endpoint}
          onEdit={() => setEditing(endpoint)}
          onSecret={setSecret}
        />
      ))}
      <Disclosure title="What it gets">
        <div className="grid grid-cols-1 gap-3">
          <p className="text-ink-soft text-sm">
            Messages are signed in the Standard Webhooks form. One that is not answered with 2xx is tried again for
            about a day, always under the same webhook-id: take each id once. 410, or three days without a message
            taken, turn the endpoint off.
          </p>
          <CodeBlock text={PAYLOAD_EXAMPLE} what="a message" />
          <CodeBlock text={VERIFY_EXAMPLE} what="checking it in Node" />
        </div>
      </Disclosure>
      <Sheet
        open={editing !== null}
        onClose={() => setEditing(null)}
        title={editing === 'new' || editing === null ? 'New endpoint' : 'Edit the endpoint'}
      >
        {editing !== null && <EndpointForm endpoint={editing === 'new' ? null : editing} onSaved={onSaved} />}
      </Sheet>
      {secret !== null && (
        <SecretSheet title="Secret of the endpoint" secret={secret} onClose={() => setSecret(null)}>
          <CodeBlock text={VERIFY_EXAMPLE} what="checking a message in Node" />
        </SecretSheet>
      )}
    </div>
  )
}
