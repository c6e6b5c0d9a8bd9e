import type { ReactNode } from 'react'
import { CodeBlock } from './code-block.tsx'

/** What holds for every call, before the calls themselves. */
export const TOPICS = [
  { id: 'tokens', title: 'Tokens' },
  { id: 'refusals', title: 'Refusals' },
  { id: 'retries', title: 'Retries' },
  { id: 'limits', title: 'Limits' },
  { id: 'rows', title: 'How rows are read' },
  { id: 'states', title: 'States of a job' },
] as const

const PROBLEM = `{
  "type": "/problems/not-found",
  "title": "Not found",
  "status": 404,
  "detail": "There is no such import in this workspace."
}`

const ROW_ERRORS = ['Invalid email format', 'Invalid phone format', 'Missing required identifier', 'Server error']

export function Topics({ origin }: { origin: string }) {
  return (
    <div className="grid gap-10 py-8">
      <Topic id="tokens">
        <p>
          An admin makes tokens under <em>Settings, API</em>, or on the machine itself with{' '}
          <code className="font-mono text-sm">npm run admin -- token</code>. A token belongs to one workspace and is
          shown once. Send it with every call:
        </p>
        <CodeBlock
          label="A call with a token"
          text={`TOKEN=rc_…\ncurl -H "Authorization: Bearer $TOKEN" "${origin}/v1/leads/import/jobs"`}
        />
        <p>
          What belongs to another workspace looks like what does not exist. A viewer’s token reads, an editor’s imports.
        </p>
      </Topic>
      <Topic id="refusals">
        <p>
          Whatever is not done is answered with a problem document (RFC 9457). Programs go by{' '}
          <code className="font-mono text-sm">type</code>; <code className="font-mono text-sm">detail</code> is for
          people.
        </p>
        <CodeBlock label="A problem document" text={PROBLEM} />
      </Topic>
      <Topic id="retries">
        <p>
          Send an <code className="font-mono text-sm">Idempotency-Key</code> of your own with a POST. For a day the same
          request with the same key is answered as the first time, and done once, even when many come at the same
          moment. The same key with another request is refused with 409.
        </p>
      </Topic>
      <Topic id="limits">
        <p>
          Calls are counted by the minute for each token, workspace and address. The headers{' '}
          <code className="font-mono text-sm">RateLimit-Limit</code>,{' '}
          <code className="font-mono text-sm">RateLimit-Remaining</code> and{' '}
          <code className="font-mono text-sm">RateLimit-Reset</code> tell the nearest limit. Beyond it comes 429 with{' '}
          <code className="font-mono text-sm">Retry-After</code> in seconds.
        </p>
      </Topic>
      <Topic id="rows">
        <p>
          A row whose identifier nobody bears makes a contact, one whose identifier somebody bears updates them.
          Identifiers and aliases find people alike. Empty cells change nothing. Fields are known by their names in any
          case; unknown ones are left out and told in <code className="font-mono text-sm">ignored_fields</code>. Aliases
          are added, never replaced. Values stay texts. Rows count from 1 at the first data row, and the counts of a job
          add up to <code className="font-mono text-sm">total_rows</code>.
        </p>
        <p>A row in error says one of:</p>
        <ul className="list-disc pl-5">
          {ROW_ERRORS.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>or, where the plan refuses a row, the reason in words, such as a repetition in the file.</p>
      </Topic>
      <Topic id="states">
        <p>
          <code className="font-mono text-sm">queued</code>, <code className="font-mono text-sm">in_progress</code>,
          then <code className="font-mono text-sm">completed</code>, <code className="font-mono text-sm">failed</code>{' '}
          or <code className="font-mono text-sm">cancelled</code>. A paused job is{' '}
          <code className="font-mono text-sm">in_progress</code> and has{' '}
          <code className="font-mono text-sm">paused</code>; an undone one keeps its state and has{' '}
          <code className="font-mono text-sm">undone</code>.
        </p>
      </Topic>
    </div>
  )
}

function Topic({ id, children }: { id: (typeof TOPICS)[number]['id']; children: ReactNode }) {
  const title = TOPICS.find((topic) => topic.id === id)?.title
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid max-w-prose scroll-mt-6 gap-3">
      <h2 id={`${id}-title`} className="font-semibold text-lg">
        {title}
      </h2>
      {children}
    </section>
  )
}
