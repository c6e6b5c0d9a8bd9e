import { type ReactNode, useId } from 'react'

/** One thing that can be set, with its title. */
export function SettingsSection({ title, text, children }: { title: string; text?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-3 border-line border-t pt-5">
      <header>
        <h3 id={id} className="font-medium">
          {title}
        </h3>
        {text && <p className="text-ink-soft text-sm">{text}</p>}
      </header>
      {children}
    </section>
  )
}
