import { cn } from '#components/ui/cn.ts'
import { ScrollRegion } from '#components/ui/scroll-region.tsx'
import { NO_HEADER, type ReadingPreview } from '#lib/contract/upload-reading.ts'

type HeaderChoiceProps = {
  preview: ReadingPreview
  headerRow: number
  /** The next preview is on its way. */
  isStale: boolean
  onChoose: (headerRow: number) => void
}

const COLUMNS_SHOWN = 40

/** The first records as they are cut; the one that is chosen is the header, what stands above it is no data. */
export function HeaderChoice({ preview: { firstRecords }, headerRow, isStale, onChoose }: HeaderChoiceProps) {
  const width = Math.min(COLUMNS_SHOWN, Math.max(1, ...firstRecords.map(({ length }) => length)))
  return (
    <fieldset className={cn('grid gap-2', isStale && 'opacity-60')} aria-busy={isStale}>
      <legend className="mb-1.5 font-medium text-sm">Which line is the header?</legend>
      <label className="flex w-fit cursor-pointer items-center gap-2 px-3 text-sm">
        <input
          type="radio"
          name="header-row"
          checked={headerRow === NO_HEADER}
          onChange={() => onChoose(NO_HEADER)}
          className="size-4 cursor-pointer accent-accent"
        />
        There is none: every record is a row
      </label>
      <ScrollRegion label="First records">
        <table className="text-left text-sm">
          <tbody>
            {firstRecords.map((cells, at) => {
              const isHeader = at === headerRow
              return (
                <tr
                  // biome-ignore lint/suspicious/noArrayIndexKey: the first records never change their order
                  key={at}
                  className={cn(
                    'border-line border-t first:border-t-0',
                    isHeader && 'bg-accent-wash font-medium',
                    at < headerRow && 'text-ink-faint line-through',
                  )}
                >
                  <td className="px-3 py-1.5">
                    <input
                      type="radio"
                      name="header-row"
                      aria-label={`Record ${at + 1} is the header`}
                      checked={isHeader}
                      onChange={() => onChoose(at)}
                      className="size-4 cursor-pointer accent-accent"
                    />
                  </td>
                  {Array.from({ length: width }, (_, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
                    <td key={column} className="max-w-56 truncate whitespace-nowrap px-3 py-1.5">
                      {cells[column]}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </fieldset>
  )
}
