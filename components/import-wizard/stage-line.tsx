import { Check } from 'lucide-react'
import { cn } from '#components/ui/cn.ts'
import { digits } from '#components/ui/figure.tsx'
import { Progress } from '#components/ui/progress.tsx'
import type { StageProgress } from '#lib/contract/import-stage.ts'
import { STAGE_WORDS } from './stage-words.ts'

/** The stages side by side, each with the rows that it has done. */
export function StageLine({ stages }: { stages: readonly StageProgress[] }) {
  return (
    <ol aria-label="Stages" className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-3 xl:grid-cols-6">
      {stages.map(({ stage, rowsDone, rowsTotal }) => {
        const isDone = rowsTotal > 0 && rowsDone >= rowsTotal
        return (
          <li key={stage} className="grid gap-1.5">
            <span
              className={cn(
                'flex items-center gap-1.5 text-sm',
                isDone || rowsDone > 0 ? 'font-medium' : 'text-ink-faint',
              )}
            >
              {isDone && <Check aria-hidden className="size-3.5 text-good" />}
              {STAGE_WORDS[stage]}
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
