import { Check } from 'lucide-react'
import type { Stage, StageProgress } from '#lib/contract/import-stage.ts'
import { cn } from './cn.ts'
import { digits } from './figure.tsx'
import { Progress } from './progress.tsx'

/** What each stage does, in a word. */
export const STAGE_WORDS: Record<Stage, string> = {
  parsing: 'Reading',
  deduplicating: 'Deduplicating',
  enriching: 'Enriching',
  suppressing: 'Suppressing',
  segmenting: 'Segmenting',
  scoring: 'Scoring',
}

/** The stages of an import side by side, each with the rows that it has done. */
export function StageLine({ stages }: { stages: readonly StageProgress[] }) {
  return (
    <ol aria-label="Stages" className="grid grid-cols-2 gap-4 sm:grid-cols-3 xl:grid-cols-6">
      {stages.map(({ stage, rowsDone, rowsTotal }) => {
        const isDone = rowsTotal > 0 && rowsDone >= rowsTotal
        return (
          <li key={stage} className="grid gap-1.5">
            <span className={cn('flex items-center gap-1.5 text-sm', rowsDone > 0 ? 'font-medium' : 'text-ink-faint')}>
              {STAGE_WORDS[stage]}
              {isDone && <Check aria-label="done" className="size-3.5 text-good" />}
            </span>
            <Progress value={rowsDone} max={rowsTotal} label={STAGE_WORDS[stage]} />
            <span className="text-ink-faint text-xs tabular-nums">
              {digits(rowsDone)} of {digits(rowsTotal)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
