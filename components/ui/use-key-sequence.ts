import { useRef } from 'react'
import { useHotkey } from './use-hotkey.ts'

const PAUSE_MS = 1_200

/** Hears `first` and then, soon after, another key: `press` gets that one and says whether it did something with it. */
export function useKeySequence(first: string, press: (key: string) => boolean): void {
  const since = useRef<number | null>(null)
  useHotkey((key) => {
    const isSecond = since.current !== null && performance.now() - since.current < PAUSE_MS
    since.current = null
    if (isSecond && press(key)) return true
    if (key === first) since.current = performance.now()
    return false
  })
}
