import { useEffect, useEffectEvent } from 'react'

const WRITING = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]'

/**
 * Hears single keys on the whole page: `press` gets the key and says whether it did something with it. Keys with
 * Ctrl, Meta or Alt, and keys pressed where somebody writes or chooses, stay the browser's.
 */
export function useHotkey(press: (key: string) => boolean): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const isChord = event.ctrlKey || event.metaKey || event.altKey
    if (isChord || (event.target instanceof Element && event.target.closest(WRITING))) return
    if (press(event.key)) event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
