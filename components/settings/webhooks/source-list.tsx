'use client'
import { useQuery } from '@tanstack/react-query'
import { Plus, Webhook } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { SourceView } from '#lib/contract/webhook-sources.ts'
import { CodeBlock } from './code-block.tsx'
import { intakeExample } from './intake-example.ts'
import { SecretSheet } from './secret-sheet.tsx'
import { SourceCard } from './source-card.tsx'
import { SourceForm, type SourceFormProps } from './source-form.tsx'
import { sourcesQuery } from './source-queries.ts'

/** Where programs send batches of contacts to. */
export function SourceList({ campaigns, fields }: Pick<SourceFormProps, 'campaigns' | 'fields'>) {
  const { data, error, refetch } = useQuery(sourcesQuery)
  const [editing, setEditing] = useState<SourceView | 'new' | null>(null)
  const [shown, setShown] = useState<{ source: SourceView; secret: string } | null>(null)
  if (error) return <ErrorState title="The sources did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The sources are loading" />
  const nameOf = (id: string | null) => campaigns.find(({ campaignId }) => campaignId === id)?.name ?? null
  const onSaved = (source: SourceView, secret: string | null) => {
    setEditing(null)
    if (secret === null) toast.success(`${source.name} is saved`)
    else setShown({ source, secret })
  }
  const make = (
    <Button look="primary" className="justify-self-start" onClick={() => setEditing('new')}>
      <Plus aria-hidden className="size-4" /> New source
    </Button>
  )
  return (
    <div className="grid grid-cols-1 gap-4">
      {data.sources.length === 0 ? (
        <EmptyState
          icon={Webhook}
          title="No source yet"
          text="A source gives a program an address and a secret. What it sends there, up to 1,000 contacts at once, becomes an import that starts by itself."
        >
          {make}
        </EmptyState>
      ) : (
        make
      )}
      {data.sources.map((source) => (
        <SourceCard
          key={source.sourceId}
          source={source}
          campaign={nameOf(source.options.campaignId)}
          onEdit={() => setEditing(source)}
          onSecret={(secret) => setShown({ source, secret })}
        />
      ))}
      <Sheet
        open={editing !== null}
        onClose={() => setEditing(null)}
        title={editing === 'new' || editing === null ? 'New source' : editing.name}
      >
        {editing !== null && (
          <SourceForm
            source={editing === 'new' ? null : editing}
            campaigns={campaigns}
            fields={fields}
            onSaved={onSaved}
          />
        )}
      </Sheet>
      {shown && (
        <SecretSheet title={`Secret of ${shown.source.name}`} secret={shown.secret} onClose={() => setShown(null)}>
          <CodeBlock text={shown.source.url} what="address" />
          <CodeBlock text={intakeExample(shown.source.url)} what="example for a shell" />
        </SecretSheet>
      )}
    </div>
  )
}
