import { ChevronRight } from 'lucide-react'
import { ScrollRegion } from '#components/ui/scroll-region.tsx'
import type { MappingView } from './mapping-step.tsx'

/** What was found out about the file and what had to be repaired, in words, with its first records for the eye. */
export function ReadingPanel({ upload }: { upload: MappingView }) {
  const { findings, repairs } = upload.reading
  return (
    <details className="group rounded-lg border border-line" open={repairs.length > 0}>
      <summary className="flex cursor-pointer flex-wrap items-center gap-2 px-4 py-2.5 marker:content-none">
        <ChevronRight aria-hidden className="size-4 transition-transform duration-100 group-open:rotate-90" />
        <span className="font-medium">How the file was read</span>
        <span className="text-ink-faint text-sm">
          {repairs.length === 0 ? 'nothing had to be repaired' : `${repairs.length} kinds of repair`}
        </span>
      </summary>
      <div className="grid gap-4 border-line border-t px-4 py-3">
        <ul className="grid gap-1 text-ink-soft">
          {findings.map(({ aspect, text }) => (
            <li key={aspect}>{text}</li>
          ))}
          {repairs.map(({ kind, text, lineNumbers, count }) => (
            <li key={kind} className="text-warn">
              {text} <span className="text-ink-faint">{linesText(lineNumbers, count)}</span>
            </li>
          ))}
        </ul>
        <Preview upload={upload} />
      </div>
    </details>
  )
}

function linesText(lineNumbers: readonly number[], count: number): string {
  const more = count > lineNumbers.length ? ' and more' : ''
  return `${lineNumbers.length === 1 ? 'Line' : 'Lines'} ${lineNumbers.join(', ')}${more}.`
}

function Preview({ upload }: { upload: MappingView }) {
  return (
    <ScrollRegion label="First records">
      <table className="text-left text-sm">
        <thead className="bg-panel text-ink-soft">
          <tr>
            {upload.columns.map(({ columnIndex, header }) => (
              <th key={columnIndex} scope="col" className="max-w-56 truncate whitespace-nowrap px-3 py-1.5 font-medium">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {upload.preview.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first records never change their order
            <tr key={row} className="border-line border-t">
              {upload.columns.map(({ columnIndex }) => (
                <td key={columnIndex} className="max-w-56 truncate whitespace-nowrap px-3 py-1.5 text-ink-soft">
                  {cells[columnIndex]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
