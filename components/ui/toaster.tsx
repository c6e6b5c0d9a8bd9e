'use client'
import { useTheme } from 'next-themes'
import { Toaster as Sonner } from 'sonner'

const THEMES = ['light', 'dark'] as const

/** Where short messages appear, in the colours of the page. */
export function Toaster() {
  const { resolvedTheme } = useTheme()
  return (
    <Sonner
      position="bottom-right"
      // Above the bar that holds a page's primary action.
      offset={{ bottom: 80, right: 24 }}
      theme={THEMES.find((theme) => theme === resolvedTheme) ?? 'system'}
      // Long enough to be read, and to be taken back.
      duration={8000}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'pointer-events-auto flex w-full items-start gap-2.5 rounded-lg border border-line-strong bg-raised px-4 py-3 font-sans text-base text-ink',
          description: 'text-ink-soft',
          actionButton:
            'ml-auto shrink-0 self-center whitespace-nowrap rounded-md border border-line-strong px-2.5 py-1 font-medium text-sm hover:bg-idle-wash',
          error: 'text-bad',
        },
      }}
    />
  )
}
