import type { ReactNode } from 'react'

/** What a page of the settings is for. */
export function SettingsHeading({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-start gap-3">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="font-semibold text-lg">{title}</h2>
        <p className="text-ink-soft">{text}</p>
      </div>
      {action}
    </header>
  )
}
