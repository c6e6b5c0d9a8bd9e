'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { type ApiTokenMade, TOKEN_LIVES } from '#lib/contract/api-tokens.ts'
import type { Role } from '#lib/contract/roles.ts'
import { RoleSelect } from './role-select.tsx'
import { useTokenChanges } from './token-queries.ts'

/** A new token: what it is for, what it may do, and until when. */
export function TokenForm({ onMade, onCancel }: { onMade: (made: ApiTokenMade) => void; onCancel: () => void }) {
  const { make } = useTokenChanges()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const [days, setDays] = useState<number | null>(90)
  return (
    <Card className="p-5">
      <form
        aria-label="New token"
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate({ name, role, expiresInDays: days }, { onSuccess: onMade })
        }}
      >
        <Field label="Name" hint="Say which program uses it: Nightly CRM sync." error={make.error?.message}>
          {(ids) => (
            <Input
              {...ids}
              required
              maxLength={100}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Role">{(ids) => <RoleSelect {...ids} role={role} onRole={setRole} />}</Field>
          <Field label="Ends">
            {(ids) => (
              <Select
                {...ids}
                value={days ?? 'never'}
                onChange={({ target }) => setDays(target.value === 'never' ? null : Number(target.value))}
              >
                {TOKEN_LIVES.map((life) => (
                  <option key={life ?? 'never'} value={life ?? 'never'}>
                    {life === null ? 'Never' : life === 365 ? 'In a year' : `In ${life} days`}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <div className="flex justify-end gap-2">
          <Button onClick={onCancel}>Cancel</Button>
          <Button look="primary" type="submit" busy={make.isPending}>
            Make token
          </Button>
        </div>
      </form>
    </Card>
  )
}
