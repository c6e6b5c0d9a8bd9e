import { digits } from '#components/ui/figure.tsx'
import { STAGE_WORDS } from '#components/ui/stage-line.tsx'
import { assertNever } from '#lib/core/assert-never.ts'
import type { RunView } from './run-step.tsx'

/** Where the import stands, in a sentence. */
export function RunHeadline({ run }: { run: RunView }) {
  const { title, text } = words(run)
  return (
    <div role="status" className="min-w-0">
      <h2 className="font-semibold text-base">{title}</h2>
      <p className="max-w-prose text-ink-soft">{text}</p>
    </div>
  )
}

function words(run: RunView): { title: string; text: string } {
  const { outcomes } = run.tally
  const written = outcomes.imported + outcomes.updated
  switch (run.status) {
    case 'running':
      return { title: `${STAGE_WORDS[run.stage]} …`, text: pace(run) }
    case 'paused':
      return { title: `Paused while ${STAGE_WORDS[run.stage].toLowerCase()}`, text: run.reason }
    case 'completed':
      return {
        title: 'Complete',
        text: `${digits(outcomes.imported)} ${outcomes.imported === 1 ? 'person was' : 'people were'} added and ${digits(outcomes.updated)} updated. Every one of the ${digits(run.rowsTotal)} rows is accounted for.`,
      }
    case 'failed':
      return { title: 'The import failed', text: `${run.reason} ${kept(written)}` }
    case 'cancelled':
      return { title: 'Cancelled', text: `${run.reason} ${kept(written)}` }
    default:
      return assertNever(run)
  }
}

const kept = (written: number): string =>
  written === 0 ? 'Nothing was written.' : `${digits(written)} people were written before that, and stay.`

/** Rows a second and time left, from what the server has counted since the run began. */
function pace({ stages, startedAt, rowsTotal }: RunView): string {
  const settled = stages.at(-1)?.rowsDone ?? 0
  const seconds = startedAt ? (Date.now() - Date.parse(startedAt)) / 1000 : 0
  if (settled === 0 || seconds < 1)
    return 'Leads appear while later rows are still being worked on. You may leave this page.'
  const rate = settled / seconds
  const left = Math.ceil((rowsTotal - settled) / rate)
  return `${digits(Math.round(rate))} rows a second, ${left < 60 ? `about ${left} s` : `about ${Math.ceil(left / 60)} min`} left. You may leave this page.`
}
