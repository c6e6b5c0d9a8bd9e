'use client'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { ApiTokenView } from '#lib/contract/api-tokens.ts'
import { RoleSelect } from './role-select.tsx'
import { useTokenChanges } from './token-queries.ts'

const STATES = {
  active: null,
  expired: { tone: 'idle', text: 'Expired' },
  orphaned: { tone: 'warn', text: 'Its maker has left' },
} as const

/** A token by its name and last four characters, with what can still be done about it. */
export function TokenRow({ token }: { token: ApiTokenView }) {
  const { tokenId, name, role, lastFour, madeByName, createdAt, expiresAt, lastUsedAt } = token
  const { changeRole, revoke } = useTokenChanges()
  const [isAsking, setAsking] = useState(false)
  const onError = (failure: Error) => toast.error(failure.message)
  const state = STATES[token.state]
  return (
    <li
      aria-label={name}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-4 py-3 first:border-t-0"
    >
      <div className="min-w-56 flex-1">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">{name}</span>
          <code className="text-ink-faint text-sm">
            <span className="sr-only">token that ends in </span>
            <span aria-hidden>••••</span>
            {lastFour}
          </code>
          {state && <Pill tone={state.tone}>{state.text}</Pill>}
        </p>
        <p className="text-ink-soft text-sm">
          {lastUsedAt === null ? (
            'Never used'
          ) : (
            <>
              Used <RelativeTime at={lastUsedAt} />
            </>
          )}
          {' · '}
          {expiresAt === null ? 'without end' : `${token.state === 'expired' ? 'ended' : 'ends'} ${dayOf(expiresAt)}`}
          {' · '}made by {madeByName} <RelativeTime at={createdAt} />
        </p>
      </div>
      {isAsking ? (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm">Programs that use it stop at once.</span>
          <Button
            look="danger"
            size="small"
            busy={revoke.isPending}
            onClick={() => revoke.mutate(tokenId, { onSuccess: () => toast.success(`${name} is revoked`), onError })}
          >
            Revoke {name}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            Keep
          </Button>
        </div>
      ) : (
        <div className="flex items-center gap-2">
          <span className="w-28">
            <RoleSelect
              dense
              short
              aria-label={`Role of ${name}`}
              role={role}
              disabled={changeRole.isPending}
              onRole={(next) => changeRole.mutate({ tokenId, role: next }, { onError })}
            />
          </span>
          <Button size="small" aria-label={`Revoke ${name}`} onClick={() => setAsking(true)}>
            Revoke
          </Button>
        </div>
      )}
    </li>
  )
}

const dayOf = (at: string): string => new Date(at).toLocaleDateString('en', { dateStyle: 'medium' })
