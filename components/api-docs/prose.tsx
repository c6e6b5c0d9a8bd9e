/** A sentence with `names` in it, as the document writes them. */
export function Prose({ text }: { text: string }) {
  const parts = text.split('`').map((part, at) => ({ part, isName: at % 2 === 1, key: `${at} ${part}` }))
  return parts.map(({ part, isName, key }) =>
    isName ? (
      <code key={key} className="font-mono">
        {part}
      </code>
    ) : (
      part
    ),
  )
}
