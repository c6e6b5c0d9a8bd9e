import type { Stage } from '#lib/contract/import-stage.ts'

/** What each stage does, in two words or so. */
export const STAGE_WORDS: Record<Stage, string> = {
  parsing: 'Reading',
  deduplicating: 'Deduplicating',
  enriching: 'Enriching',
  suppressing: 'Suppressing',
  segmenting: 'Segmenting',
  scoring: 'Scoring',
}
