import { useState } from 'react'
import type { ContactSelection } from '#lib/contract/contact-actions.ts'
import type { ContactFilter, ContactRow } from '#lib/contract/contacts.ts'

type Chosen = { of: string; ids: ReadonlySet<string>; everybody: boolean; last: number | null }
const NOBODY_CHOSEN = { ids: new Set<string>(), everybody: false, last: null }

/** As many as can be named one by one. */
const NAMED_MAX = 10_000

/**
 * Contacts that are chosen: some by name, or everybody that the filter shows. Another filter begins anew.
 *
 * @param total of those that fit
 */
export function useSelection({
  filter,
  rows,
  total,
}: {
  filter: ContactFilter
  rows: readonly ContactRow[]
  total: number
}) {
  const of = JSON.stringify(filter)
  const [state, setState] = useState<Chosen>({ of, ...NOBODY_CHOSEN })
  const { ids, everybody, last } = state.of === of ? state : { ...NOBODY_CHOSEN }
  const set = (next: Partial<Chosen>) => setState({ of, ids, everybody, last, ...next })
  const loaded = rows.slice(0, NAMED_MAX)

  const toggle = (index: number, isRange: boolean) => {
    const [from, to] = isRange && last !== null ? [Math.min(last, index), Math.max(last, index)] : [index, index]
    const next = new Set(everybody ? loaded.map(({ contactId }) => contactId) : ids)
    const isOn = !next.has(rows[index]?.contactId ?? '')
    for (const { contactId } of rows.slice(from, to + 1)) {
      if (isOn) next.add(contactId)
      else next.delete(contactId)
    }
    set({ ids: next, everybody: false, last: index })
  }
  const isAll = everybody || (ids.size > 0 && loaded.every(({ contactId }) => ids.has(contactId)))
  const selection: ContactSelection = everybody ? { filter } : { contactIds: [...ids] }
  return {
    isChosen: ({ contactId }: ContactRow) => everybody || ids.has(contactId),
    toggle,
    all: isAll ? true : ids.size > 0 ? ('some' as const) : false,
    toggleAll: () =>
      set({ ids: isAll ? new Set() : new Set(loaded.map(({ contactId }) => contactId)), everybody: false }),
    chooseEverybody: () => set({ ids: new Set(), everybody: true }),
    clear: () => set(NOBODY_CHOSEN),
    count: everybody ? total : ids.size,
    everybody,
    selection,
  }
}

export type Selection = ReturnType<typeof useSelection>
