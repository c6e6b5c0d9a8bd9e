import type { ReactNode } from 'react'
import { SettingsNav } from '#components/settings/settings-nav.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeader title="Settings" />
      <div className="grid gap-6 px-4 py-6 md:px-8 lg:grid-cols-[180px_minmax(0,1fr)] lg:gap-10">
        <SettingsNav />
        <div className="min-w-0 max-w-4xl">{children}</div>
      </div>
    </>
  )
}
