import { FileUp } from 'lucide-react'
import type { ReactNode } from 'react'

/** The ways in which people come into a campaign, at the left; the one that is open beside them. */
export function DataSources({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-6 lg:grid-cols-[200px_minmax(0,1fr)]">
      <aside aria-labelledby="data-sources">
        <h2 id="data-sources" className="mb-1 px-2.5 font-medium text-ink-faint text-xs">
          Data Sources
        </h2>
        <a
          href="#import-contacts"
          aria-current="true"
          className="flex h-8 items-center gap-2.5 rounded-md bg-idle-wash px-2.5 font-medium"
        >
          <FileUp aria-hidden className="size-4" />
          Import Contacts
        </a>
      </aside>
      <section id="import-contacts" aria-label="Import Contacts" className="min-w-0">
        {children}
      </section>
    </div>
  )
}
