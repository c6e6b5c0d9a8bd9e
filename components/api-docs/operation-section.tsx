import type { ReferenceOperation, ReferenceRefusal } from '#lib/contract/api-reference.ts'
import { CodeBlock } from './code-block.tsx'
import { FieldTable } from './field-table.tsx'
import { MethodMark } from './method-mark.tsx'
import { Prose } from './prose.tsx'

/** One operation: what it does and takes on one side, how to call it on the other. */
export function OperationSection({ operation }: { operation: ReferenceOperation }) {
  const { id, method, path, title, text, role, parameters, body, answer, refusals, example } = operation
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-6 gap-6 border-line border-t py-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] xl:gap-10"
    >
      <div className="grid min-w-0 content-start gap-4">
        <header className="grid gap-2">
          <h3 id={`${id}-title`} className="font-semibold text-lg">
            {title}
          </h3>
          <p className="flex min-w-0 items-baseline gap-1">
            <MethodMark method={method} />
            <code className="min-w-0 break-words font-mono text-sm">{path}</code>
          </p>
          <p className="max-w-prose text-ink-soft">
            <Prose text={text} />
          </p>
          {role !== null && (
            <p className="text-ink-soft text-sm">
              Needs a token of the role <strong className="font-medium text-ink">{role}</strong>
              {role !== 'admin' && ' or above'}.
            </p>
          )}
        </header>
        <FieldTable title="Parameters" fields={parameters} />
        {body && <FieldTable title={`Body, ${body.type}`} fields={body.fields} />}
        <FieldTable title={`Answer ${answer.status}, ${answer.type}`} fields={answer.fields} />
        {answer.fields.length === 0 && (
          <p className="text-sm">
            <span className="font-medium">
              Answer {answer.status}, {answer.type}:
            </span>{' '}
            <span className="text-ink-soft">{answer.text}</span>
          </p>
        )}
        <Refusals refusals={refusals} />
      </div>
      <div className="min-w-0 xl:sticky xl:top-6 xl:self-start">
        <CodeBlock label={`${title} with curl`} text={example} />
      </div>
    </section>
  )
}

function Refusals({ refusals }: { refusals: readonly ReferenceRefusal[] }) {
  return (
    <div className="grid gap-1.5">
      <h4 className="font-medium text-sm">Refusals</h4>
      <dl className="divide-y divide-line rounded-lg border border-line">
        {refusals.map(({ status, text, types }) => (
          <div key={status} className="grid grid-cols-[3rem_minmax(0,1fr)] px-3 py-2 text-sm">
            <dt className="font-mono">{status}</dt>
            <dd className="min-w-0 text-ink-soft">
              {text}
              <span className="block text-ink-faint">{types.join(' ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
