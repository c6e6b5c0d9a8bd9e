'use client'
import { Columns3 } from 'lucide-react'
import { FilterMenu } from '#components/ui/filter-menu.tsx'
import { useColumnChoice } from './column-choice.ts'
import type { ContactColumn } from './contact-columns.tsx'

/** Which columns the table has. */
export function ColumnMenu({ columns }: { columns: readonly ContactColumn[] }) {
  const { chosen, choose } = useColumnChoice()
  return (
    <FilterMenu
      label={
        <>
          <Columns3 aria-hidden className="size-4" /> Columns
        </>
      }
      namesHidden
      choices={columns.map(({ id, label }) => ({ value: id, label }))}
      chosen={chosen}
      onChange={(next) => choose(columns.map(({ id }) => id).filter((id) => next.includes(id)))}
    />
  )
}
