'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Pill, type Tone } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { AttemptView, MessageView } from '#lib/contract/webhook-endpoints.ts'
import { messagesQuery, useMessageChanges } from './endpoint-queries.ts'

const STATES: Record<MessageView['state'], { words: string; tone: Tone }> = {
  delivered: { words: 'Delivered', tone: 'good' },
  pending: { words: 'On its way', tone: 'warn' },
  failed: { words: 'Failed', tone: 'bad' },
}

/** What an endpoint was told in the last 30 days, newest first, looked at anew every few seconds. */
export function MessageList({ endpointId }: { endpointId: string }) {
  const query = useInfiniteQuery(messagesQuery(endpointId))
  const { data, error, refetch } = query
  if (error) return <ErrorState title="The messages did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The messages are loading" />
  const messages = data.pages.flatMap((page) => page.messages)
  if (messages.length === 0)
    return (
      <p className="rounded-lg border border-line border-dashed px-4 py-6 text-center text-ink-soft">
        Nothing has been sent yet. Send a test to see whether it arrives.
      </p>
    )
  return (
    <div className="grid grid-cols-1 gap-3">
      <ul aria-label="Messages" className="overflow-hidden rounded-lg border border-line">
        {messages.map((message) => (
          <Message key={message.messageId} endpointId={endpointId} message={message} />
        ))}
      </ul>
      <ShowMore query={query}>Show older messages</ShowMore>
    </div>
  )
}

function Message({ endpointId, message }: { endpointId: string; message: MessageView }) {
  const { messageId, type, state, importId, createdAt, nextAttemptAt, attempts } = message
  const { replay } = useMessageChanges(endpointId)
  const run = () =>
    replay.mutate(messageId, {
      onSuccess: () => toast.success('It is on its way again'),
      onError: (failure) => toast.error(failure.message),
    })
  return (
    <li className="grid gap-1.5 border-line border-t px-3 py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Pill tone={STATES[state].tone}>{STATES[state].words}</Pill>
        <div className="min-w-0 flex-1 basis-48">
          <p className="truncate font-mono text-sm" title={messageId}>
            {type}
          </p>
          <p className="text-ink-soft text-sm">
            <RelativeTime at={createdAt} />
            {nextAttemptAt !== null && (
              <>
                {' · next try '}
                <RelativeTime at={nextAttemptAt} />
              </>
            )}
          </p>
        </div>
        {importId !== null && (
          <Link href={`/imports/${importId}`} className="text-accent text-sm hover:underline">
            Import
          </Link>
        )}
        <Button size="small" busy={replay.isPending} onClick={run}>
          Replay
        </Button>
      </div>
      {attempts.length > 0 && <Attempts attempts={attempts} isOpen={state !== 'delivered'} />}
    </li>
  )
}

function Attempts({ attempts, isOpen }: { attempts: readonly AttemptView[]; isOpen: boolean }) {
  return (
    <details className="text-sm" open={isOpen}>
      <summary className="w-fit cursor-pointer text-ink-soft">
        {digits(attempts.length)} {attempts.length === 1 ? 'try' : 'tries'}
      </summary>
      <ol className="mt-1 grid gap-1 pl-4">
        {attempts.map(({ number, status, sentAt, durationMs, excerpt }) => (
          <li key={number} className="flex flex-wrap gap-x-3">
            <span className="tabular-nums">{status === null ? 'No answer' : `Answered ${status}`}</span>
            <span className="text-ink-soft">
              <RelativeTime at={sentAt} />, within {digits(durationMs)} ms
            </span>
            {excerpt !== '' && <span className="min-w-0 break-words text-ink-soft">{excerpt}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
