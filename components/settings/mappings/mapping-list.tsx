'use client'
import { useQuery } from '@tanstack/react-query'
import { ArrowRight, Columns3, X } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { SavedMappingView } from '#lib/contract/saved-mappings.ts'
import { MappingName } from './mapping-name.tsx'
import { savedMappingsQuery, useMappingChanges } from './mapping-queries.ts'

/** What is proposed for the next files, the last used first. */
export function SavedMappings({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(savedMappingsQuery())
  if (error) return <ErrorState title="The mappings did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={4} label="The mappings are loading" />
  if (data.mappings.length === 0) {
    return (
      <EmptyState
        icon={Columns3}
        title="No mappings yet"
        text="Each import keeps how its columns were mapped, with its options. The next file with that header skips the mapping."
      />
    )
  }
  return (
    <ul aria-label="Saved mappings" className="overflow-hidden rounded-lg border border-line bg-raised">
      {data.mappings.map((mapping) => (
        <li key={mapping.recipeId} className="border-line border-t px-4 py-3 first:border-t-0">
          <Mapping mapping={mapping} mayEdit={mayEdit} />
        </li>
      ))}
    </ul>
  )
}

const titleOf = ({ name, columns }: SavedMappingView) =>
  name ??
  columns
    .slice(0, 4)
    .map(({ header }) => header)
    .join(', ') + (columns.length > 4 ? ' …' : '')

function Mapping({ mapping, mayEdit }: { mapping: SavedMappingView; mayEdit: boolean }) {
  const { recipeId, columns, options, reading, savedAt } = mapping
  const { remove, restore } = useMappingChanges()
  const title = titleOf(mapping)
  const takeAway = () =>
    remove.mutate(recipeId, {
      onSuccess: () =>
        toast('Mapping removed', {
          description: 'The next such file is mapped anew.',
          action: { label: 'Undo', onClick: () => restore.mutate(recipeId) },
        }),
      onError: (failure) => toast.error(failure.message),
    })
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <Disclosure title={<span className="break-words">{title}</span>}>
          <div className="grid gap-3 pl-5">
            {mayEdit && <MappingName recipeId={recipeId} name={mapping.name} />}
            <ul aria-label={`Columns of ${title}`} className="grid gap-1">
              {columns.map(({ header, target, isMapped }, at) => (
                <li key={`${header} ${String(at)}`} className="flex flex-wrap items-center gap-x-2">
                  <span className="break-words">{header}</span>
                  <ArrowRight aria-label="goes to" className="size-3.5 text-ink-faint" />
                  <span className={isMapped ? 'font-medium' : 'text-ink-faint'}>{target}</span>
                </li>
              ))}
            </ul>
            {reading.length > 0 && (
              <p className="text-ink-soft text-sm">
                Read with {reading.map(({ what, value }) => `${what} ${value}`).join(', ')}.
              </p>
            )}
          </div>
        </Disclosure>
        <p className="mt-0.5 pl-5 text-ink-faint text-sm">
          {columns.filter(({ isMapped }) => isMapped).length} of {columns.length} columns mapped
          {options && (options.enrich ? ', enriched' : ', not enriched')}, used <RelativeTime at={savedAt} />
        </p>
      </div>
      {mayEdit && (
        <Button look="quiet" size="icon" aria-label={`Remove the mapping ${title}`} onClick={takeAway}>
          <X aria-hidden className="size-4" />
        </Button>
      )}
    </div>
  )
}
