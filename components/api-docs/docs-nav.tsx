import type { ReferenceOperation } from '#lib/contract/api-reference.ts'
import { MethodMark } from './method-mark.tsx'

type DocsNavProps = { topics: readonly { id: string; title: string }[]; operations: readonly ReferenceOperation[] }

/** Everything on the page, to jump to. */
export function DocsNav({ topics, operations }: DocsNavProps) {
  const look = 'flex items-baseline rounded-md px-2 py-1 text-ink-soft hover:bg-idle-wash hover:text-ink'
  return (
    <nav aria-label="On this page" className="grid content-start gap-5 text-sm">
      <ul className="grid gap-0.5">
        {topics.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={look}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <ul className="grid gap-0.5">
        {operations.map(({ id, method, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={look}>
              <MethodMark method={method} />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
