import type { LoadProgress, LoadStep } from '#lib/db/directory/load.ts'

const SENTENCES: Record<LoadStep, string> = {
  companies: 'Reading companies',
  people: 'Reading people',
  experience: 'Reading employments',
  building: 'Building tables',
  indexing: 'Building indexes',
  swapping: 'Swapping old for new',
}
const EVERY_MS = 2_000

/** Prints a line when a step begins and every two seconds while it goes on. */
export function printLoadProgress(): (progress: LoadProgress) => void {
  let step: LoadStep | null = null
  let printedAt = 0
  return (progress) => {
    const now = performance.now()
    if (progress.step === step && now - printedAt < EVERY_MS) return
    step = progress.step
    printedAt = now
    const rows = progress.rows ? `, ${progress.rows.toLocaleString('en-US')} so far` : ''
    console.log(`${SENTENCES[progress.step]}${rows}`)
  }
}
