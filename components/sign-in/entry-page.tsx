import type { ReactNode } from 'react'

/** A page before the door: one thing to do, in the middle. */
export function EntryPage({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-sm content-center px-4 py-10">
      <h1 className="font-semibold text-2xl">{title}</h1>
      <p className="mt-1 mb-6 text-ink-soft">{text}</p>
      {children}
    </main>
  )
}
