import { useEffect, useEffectEvent } from 'react'

/** Hears a letter with Ctrl (⌘ on a Mac) on the whole page, even where somebody writes. */
export function useChord(letter: string, press: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    if (event.key.toLowerCase() !== letter) return
    event.preventDefault()
    press()
  })
  useEffect(() => {
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
