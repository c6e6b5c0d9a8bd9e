'use client'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { ScrollRegion } from '#components/ui/scroll-region.tsx'
import type { ReadingFinding } from '#lib/contract/upload-reading.ts'
import type { MappingView } from './mapping-step.tsx'
import { ReadingForm } from './reading-form.tsx'

const SURE = 0.85
const FAIRLY_SURE = 0.6

/** What was found out about the file and what had to be repaired, in words, with its first records, and the way to read it differently. */
export function ReadingPanel({ upload, mayEdit }: { upload: MappingView; mayEdit: boolean }) {
  const [isChanging, setChanging] = useState(false)
  const { findings, repairs } = upload.reading
  const isChosen = findings.some(({ chosen }) => chosen)
  const isUnsure = findings.some(({ confidence, chosen }) => !chosen && confidence < FAIRLY_SURE)
  return (
    <details className="group rounded-lg border border-line" open={repairs.length > 0 || isUnsure || isChosen}>
      <summary className="flex cursor-pointer flex-wrap items-center gap-2 px-4 py-2.5 marker:content-none">
        <ChevronRight aria-hidden className="size-4 transition-transform duration-100 group-open:rotate-90" />
        <span className="font-medium">How the file was read</span>
        <span className="text-ink-faint text-sm">
          {repairs.length === 0 ? 'nothing had to be repaired' : repairsText(repairs.length)}
          {isUnsure && ' · please check'}
        </span>
      </summary>
      <div className="grid gap-4 border-line border-t px-4 py-3">
        <ul className="grid gap-1.5 text-ink-soft">
          {findings.map((finding) => (
            <li key={finding.aspect} className="flex flex-wrap items-baseline gap-x-2">
              <Sureness finding={finding} />
              <span>{finding.text}</span>
            </li>
          ))}
          {repairs.map(({ kind, text, lineNumbers, count }) => (
            <li key={kind} className="text-warn">
              {text} <span className="text-ink-faint">{linesText(lineNumbers, count)}</span>
            </li>
          ))}
        </ul>
        {isChanging ? (
          <ReadingForm upload={upload} onDone={() => setChanging(false)} />
        ) : (
          <>
            <Preview upload={upload} />
            {mayEdit && (
              <Button size="small" className="justify-self-start" onClick={() => setChanging(true)}>
                Change how it is read
              </Button>
            )}
          </>
        )}
      </div>
    </details>
  )
}

const repairsText = (kinds: number): string => (kinds === 1 ? '1 kind of repair' : `${kinds} kinds of repair`)

function Sureness({ finding: { confidence, chosen } }: { finding: ReadingFinding }) {
  if (chosen) return <Pill tone="accent">chosen</Pill>
  if (confidence >= SURE) return <Pill tone="good">sure</Pill>
  return confidence >= FAIRLY_SURE ? <Pill tone="change">fairly sure</Pill> : <Pill tone="warn">unsure</Pill>
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
