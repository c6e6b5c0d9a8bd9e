'use client'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { AccountChange } from '#lib/contract/account.ts'

export function NameForm({ name: saved }: { name: string }) {
  const router = useRouter()
  const [name, setName] = useState(saved)
  const save = useMutation({
    mutationFn: () => fetchJson(AccountChange, '/api/me', { method: 'PATCH', body: JSON.stringify({ name }) }),
    onSuccess: () => {
      toast('Name saved')
      router.refresh()
    },
  })
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <div className="min-w-64 flex-1">
        <Field label="Name" error={save.error?.message}>
          {(ids) => (
            <Input
              {...ids}
              autoComplete="name"
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="submit" busy={save.isPending} disabled={name.trim() === saved}>
        Save name
      </Button>
    </form>
  )
}
