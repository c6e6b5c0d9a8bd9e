const WORDS: Readonly<Record<string, (count: number) => string>> = {
  'short-row': (count) =>
    `${rows(count)} had fewer cells than the header and ${were(count)} filled up with empty ones.`,
  'stray-quote': (count) => `${rows(count)} had a quote in the wrong place; it was taken as text.`,
  'unclosed-quote': (count) => `${rows(count)} opened a quote that never closes; the line was taken alone.`,
  'nul-removed': (count) => `${rows(count)} held NUL characters, which were taken out.`,
  'odd-bytes': (count) => `${rows(count)} held bytes of another encoding; they were read as Windows-1252.`,
  'character-replaced': (count) => `${rows(count)} held characters that cannot be read; they show as �.`,
}

/** What was done to how many rows, as a sentence. */
export const repairText = (kind: string, count: number): string =>
  WORDS[kind]?.(count) ?? `${rows(count)} had to be repaired.`

const rows = (count: number): string => (count === 1 ? 'One row' : `${count.toLocaleString('en')} rows`)
const were = (count: number): string => (count === 1 ? 'was' : 'were')
