'use client'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { authClient } from '#lib/client/auth-client.ts'
import type { AgencyView } from '#lib/contract/workspace.ts'
import { agencyQuery, useAgencyChanges } from './agency-queries.ts'

/** The clients of an agency; of a client, the agency it belongs to. */
export function Clients({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(agencyQuery())
  if (error) return <ErrorState title="The clients did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={2} label="The clients are loading" />
  if (data.agency) {
    return (
      <p>
        This workspace is a client of <b>{data.agency.name}</b>. People it brings in are held by it for 90 days: no
        other client gets them meanwhile.
      </p>
    )
  }
  return (
    <div className="grid gap-4">
      {data.clients.length === 0 ? (
        <p className="text-ink-soft">
          No clients. If you work for several companies, give each of them a workspace: whom one holds, no other
          imports.
        </p>
      ) : (
        <ul aria-label="Clients" className="overflow-hidden rounded-lg border border-line bg-raised">
          {data.clients.map((client) => (
            <Line key={client.workspaceId} client={client} />
          ))}
        </ul>
      )}
      {mayEdit && <ClientForm />}
    </div>
  )
}

function Line({ client: { workspaceId, name, members, held, isYours } }: { client: AgencyView['clients'][number] }) {
  const open = async () => {
    await authClient.organization.setActive({ organizationId: workspaceId })
    window.location.assign('/campaigns')
  }
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-2.5 first:border-t-0">
      <span className="min-w-44 flex-1 break-words font-medium">{name}</span>
      <span className="text-ink-faint text-sm tabular-nums">
        {members} {members === 1 ? 'member' : 'members'}, holds {held.toLocaleString('en')}{' '}
        {held === 1 ? 'person' : 'people'}
      </span>
      {isYours && (
        <Button size="small" aria-label={`Open ${name}`} onClick={() => void open()}>
          Open
        </Button>
      )}
    </li>
  )
}

function ClientForm() {
  const [name, setName] = useState('')
  const { addClient } = useAgencyChanges()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    addClient.mutate(name, {
      onSuccess: () => {
        setName('')
        toast(`${name} has a workspace`, { description: 'You are its admin. Open it to invite others.' })
      },
    })
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <div className="min-w-56 max-w-sm flex-1">
        <Field label="New client" error={addClient.error?.message}>
          {(ids) => (
            <Input {...ids} required maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      </div>
      <Button type="submit" busy={addClient.isPending}>
        Add client
      </Button>
    </form>
  )
}
