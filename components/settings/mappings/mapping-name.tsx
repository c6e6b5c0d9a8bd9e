'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { useMappingChanges } from './mapping-queries.ts'

/** What people call a mapping. */
export function MappingName({ recipeId, name }: { recipeId: string; name: string | null }) {
  const [draft, setDraft] = useState(name ?? '')
  const { rename } = useMappingChanges()
  return (
    <form
      className="flex max-w-md items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        rename.mutate({ recipeId, name: draft.trim() || null })
      }}
    >
      <Input
        aria-label="Name of the mapping"
        placeholder="Give it a name"
        maxLength={100}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <Button type="submit" size="small" busy={rename.isPending} disabled={draft.trim() === (name ?? '')}>
        Save
      </Button>
    </form>
  )
}
