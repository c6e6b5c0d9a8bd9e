'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { ScrollRegion } from '#components/ui/scroll-region.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { ImportRowView } from '#lib/contract/imports.ts'
import { ROW_WORDS } from './grid/row-words.ts'
import { type RowFilter, rowsQuery } from './import-queries.ts'

const ROW_HEIGHT_PX = 40
const OVERSCAN = 12

/** Rows of the file with what will become, or became, of each; only those in sight are in the page. */
export function RowList({ importId, filter }: { importId: string; filter: RowFilter }) {
  const query = useInfiniteQuery(rowsQuery(importId, filter))
  const { data, error, refetch } = query
  if (error) return <ErrorState title="The rows did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={6} label="Rows are loading" />
  const rows = data.pages.flatMap((page) => page.rows)
  return (
    <div className="grid gap-2">
      <Grid header={data.pages[0]?.header ?? []} rows={rows} />
      <ShowMore query={query}>Show more rows</ShowMore>
    </div>
  )
}

function Grid({ header, rows }: { header: readonly string[]; rows: readonly ImportRowView[] }) {
  const scroll = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: OVERSCAN,
  })
  const shown = virtual.getVirtualItems()
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)
  if (rows.length === 0)
    return <p className="rounded-lg border border-line px-4 py-8 text-center text-ink-soft">No row is like this.</p>
  return (
    <ScrollRegion ref={scroll} label="Rows">
      <table aria-rowcount={rows.length} className="min-w-max table-fixed text-left text-sm">
        <thead className="sticky top-0 z-10 bg-panel text-ink-soft">
          <tr>
            <HeaderCell width="w-16">Row</HeaderCell>
            <HeaderCell width="w-32">Plan</HeaderCell>
            <HeaderCell width="w-72">Why</HeaderCell>
            {header.map((name) => (
              <HeaderCell key={name} width="w-44">
                {name}
              </HeaderCell>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={shown[0]?.start ?? 0} />
          {shown.map(({ index }) => {
            const row = rows[index]
            return row && <GridRow key={row.rowNumber} row={row} header={header} />
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Stands for the rows that are not in sight. */
const Spacer = ({ height }: { height: number }) => (height > 0 ? <tr aria-hidden style={{ height }} /> : null)

function HeaderCell({ width, children }: { width: string; children: string }) {
  return (
    <th scope="col" className={`${width} max-w-72 truncate border-line border-b px-3 py-2 font-medium`}>
      {children}
    </th>
  )
}

function GridRow({ row, header }: { row: ImportRowView; header: readonly string[] }) {
  const what = row.outcome ?? row.action
  const why = row.text ?? row.issues[0]?.text ?? ''
  return (
    <tr className="border-line border-b" style={{ height: ROW_HEIGHT_PX }}>
      <th scope="row" className="px-3 font-normal text-ink-faint">
        {row.rowNumber}
      </th>
      <td className="px-3">{what && <Pill tone={ROW_WORDS[what].tone}>{ROW_WORDS[what].label}</Pill>}</td>
      <td className="max-w-72 truncate px-3 text-ink-soft" title={why}>
        {why}
      </td>
      {header.map((name, at) => (
        <td key={name} className="max-w-44 truncate px-3" title={row.cells[at]}>
          {row.cells[at]}
        </td>
      ))}
    </tr>
  )
}
