import { BookMarked } from 'lucide-react'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { MappingView } from './mapping-step.tsx'

/** Where the suggestions come from, and how this file differs from the one they were made for. */
export function RecipeNote({ recipe: { savedAt, drift } }: { recipe: NonNullable<MappingView['recipe']> }) {
  return (
    <section aria-label="Your earlier mapping" className="grid gap-2 rounded-lg bg-accent-wash px-4 py-3">
      <p className="flex items-center gap-2">
        <BookMarked aria-hidden className="size-4 shrink-0 text-accent" />
        <span>
          Suggestions come from your mapping of <RelativeTime at={savedAt} />
          {drift.length === 0 ? '.' : '; this file differs:'}
        </span>
      </p>
      {drift.length > 0 && (
        <ul className="ml-6 list-disc text-ink-soft">
          {drift.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
