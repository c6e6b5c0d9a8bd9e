const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

const wording = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** `2 hours ago`, with the whole date for who wants it. */
export function RelativeTime({ at }: { at: string }) {
  const date = new Date(at)
  const since = date.getTime() - Date.now()
  const unit = UNITS.find(([, length]) => Math.abs(since) >= length)
  const text = unit ? wording.format(Math.round(since / unit[1]), unit[0]) : 'just now'
  return (
    <time dateTime={at} title={date.toLocaleString('en')} suppressHydrationWarning>
      {text}
    </time>
  )
}
