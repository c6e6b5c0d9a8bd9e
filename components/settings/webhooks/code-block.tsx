import { CopyButton } from '#components/ui/copy-button.tsx'

const FOCUSABLE = { tabIndex: 0 }

/** Lines to take along, word for word. They scroll sideways by themselves, with the keyboard too. */
export function CodeBlock({ text, what }: { text: string; what: string }) {
  return (
    <figure className="overflow-hidden rounded-lg border border-line bg-panel">
      <figcaption className="flex items-center justify-between gap-3 border-line border-b py-1.5 pr-1.5 pl-3 text-ink-soft text-sm">
        <span className="inline-block first-letter:uppercase">{what}</span>
        <CopyButton text={text} what={what} />
      </figcaption>
      <pre {...FOCUSABLE} className="overflow-x-auto px-3 py-2.5 font-mono text-sm leading-6">
        {text}
      </pre>
    </figure>
  )
}
