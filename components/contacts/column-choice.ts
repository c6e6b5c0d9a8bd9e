import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'
import { useSyncExternalStore } from 'react'

const KEPT_UNDER = 'rollcall.contact-columns'
const DEFAULT = 'title,company,email,tags,icp,score,grade'

/** Columns by their ids, in the order of the table. The address says which, else what was chosen here the last time. */
export function useColumnChoice(): { chosen: readonly string[]; choose: (ids: readonly string[]) => void } {
  const kept = useSyncExternalStore(hearStorage, readKept, () => DEFAULT)
  const [asked, setAsked] = useQueryState('columns', parseAsArrayOf(parseAsString).withOptions({ history: 'replace' }))
  return {
    chosen: asked ?? kept.split(',').filter((id) => id !== ''),
    choose: (ids) => {
      localStorage.setItem(KEPT_UNDER, ids.join())
      void setAsked([...ids])
    },
  }
}

const readKept = (): string => localStorage.getItem(KEPT_UNDER) ?? DEFAULT

function hearStorage(changed: () => void): () => void {
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}
