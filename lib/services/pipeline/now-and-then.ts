const PAUSE_MS = 500

/**
 * Passes on the latest of many figures, at most twice a second: each note is a new version of a row that others check against, and
 * who reads it does not look more often. `end` passes on the last one.
 */
export function nowAndThen(tell: (figure: number) => Promise<void>) {
  let latest = 0
  let told = 0
  let nextAt = 0
  const tellLatest = async () => {
    if (told === latest) return
    told = latest
    await tell(latest)
  }
  return {
    async note(figure: number): Promise<void> {
      latest = figure
      if (performance.now() < nextAt) return
      nextAt = performance.now() + PAUSE_MS
      await tellLatest()
    },
    end: tellLatest,
  }
}
