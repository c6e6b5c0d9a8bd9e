'use client'
import { useQuery } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ApiTokenMade } from '#lib/contract/api-tokens.ts'
import { ShownToken } from './shown-token.tsx'
import { TokenForm } from './token-form.tsx'
import { tokensQuery } from './token-queries.ts'
import { TokenRow } from './token-row.tsx'

/** The workspace's tokens; a new one stands above them until it has been copied. */
export function TokenList() {
  const { data, error, refetch } = useQuery(tokensQuery)
  const [step, setStep] = useState<'making' | ApiTokenMade | null>(null)
  if (error) return <ErrorState title="The tokens did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The tokens are loading" />
  const close = () => setStep(null)
  const start = step === null && (
    <Button look="primary" className="justify-self-start" onClick={() => setStep('making')}>
      <Plus aria-hidden className="size-4" /> New token
    </Button>
  )
  return (
    <section aria-label="Tokens" className="grid gap-4">
      {step === 'making' && <TokenForm onMade={setStep} onCancel={close} />}
      {step !== null && step !== 'making' && <ShownToken made={step} onDone={close} />}
      {data.tokens.length === 0 && step === null ? (
        <EmptyState
          icon={KeyRound}
          title="No token yet"
          text="Make one for each program, so that you can revoke one without stopping the others."
        >
          {start}
        </EmptyState>
      ) : (
        start
      )}
      {data.tokens.length > 0 && (
        <ul className="overflow-hidden rounded-lg border border-line bg-raised">
          {data.tokens.map((token) => (
            <TokenRow key={token.tokenId} token={token} />
          ))}
        </ul>
      )}
    </section>
  )
}
