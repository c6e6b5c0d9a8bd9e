import type { ReferenceField } from '#lib/contract/api-reference.ts'
import { Prose } from './prose.tsx'

/** Values with what they are; on a phone each takes the lines it needs. */
export function FieldTable({ title, fields }: { title: string; fields: readonly ReferenceField[] }) {
  if (fields.length === 0) return null
  return (
    <div className="grid gap-1.5">
      <h4 className="font-medium text-sm">{title}</h4>
      <dl className="divide-y divide-line rounded-lg border border-line">
        {fields.map(({ name, type, isRequired, text }) => (
          <div
            key={name}
            className="grid gap-x-4 gap-y-0.5 px-3 py-2 text-sm sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <dt className="min-w-0">
              <code className="break-words font-mono">{name}</code>
              {isRequired && <span className="ml-2 text-ink-faint text-xs">required</span>}
            </dt>
            <dd className="min-w-0 text-ink-soft">
              <span className="text-ink-faint">{type}</span>
              {text && (
                <span className="block">
                  <Prose text={text} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
