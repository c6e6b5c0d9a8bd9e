'use client'
import { Menu as MenuIcon, Search } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import type { Pulse } from '#lib/contract/notifications.ts'
import type { Role } from '#lib/contract/roles.ts'
import { ImportBanner } from './import-banner.tsx'
import { Nav } from './nav.tsx'
import { NotificationBell } from './notification-bell.tsx'
import { Palette } from './palette/palette.tsx'
import { UserMenu } from './user-menu.tsx'
import { type WorkspaceChoice, WorkspaceSwitcher } from './workspace-switcher.tsx'

type ShellProps = {
  user: { name: string; email: string; role: Role }
  workspace: WorkspaceChoice
  workspaces: readonly WorkspaceChoice[]
  pulse: Pulse
  children: ReactNode
}

/** Navigation left on a desk, behind a button on a phone; the page beside it. */
export function Shell({ user, workspace, workspaces, pulse, children }: ShellProps) {
  const [open, setOpen] = useState(false)
  const [isFinding, setIsFinding] = useState(false)
  const find = () => {
    setOpen(false)
    setIsFinding(true)
  }
  const side = (
    <>
      <div className="flex items-center gap-1">
        <div className="min-w-0 flex-1">
          <WorkspaceSwitcher current={workspace} choices={workspaces} />
        </div>
        <div className="hidden md:block">
          <NotificationBell first={pulse} />
        </div>
      </div>
      <Button className="mx-2 h-8 justify-start px-2.5 font-normal text-ink-faint text-sm" onClick={find}>
        <Search aria-hidden className="size-4" />
        <span className="flex-1 text-left">Find and do</span>
        <Kbd className="hidden md:inline-flex">Ctrl K</Kbd>
      </Button>
      <Nav pulse={pulse} onNavigate={() => setOpen(false)} />
      <div className="mt-auto">
        <UserMenu {...user} />
      </div>
    </>
  )
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[232px_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-raised focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <aside className="sticky top-0 z-20 hidden h-dvh flex-col gap-3 border-line border-r bg-panel p-2 md:flex">
        {side}
      </aside>
      <header className="flex items-center gap-2 border-line border-b px-3 py-2 md:hidden">
        <Button look="quiet" size="icon" aria-label="Open navigation" onClick={() => setOpen(true)}>
          <MenuIcon aria-hidden className="size-5" />
        </Button>
        <span className="min-w-0 flex-1 truncate font-semibold">{workspace.name}</span>
        <Button look="quiet" size="icon" aria-label="Find and do" onClick={find}>
          <Search aria-hidden className="size-4" />
        </Button>
        <NotificationBell first={pulse} />
      </header>
      <Sheet open={open} onClose={() => setOpen(false)} title="Navigation" side="left" titleHidden>
        <div className="flex flex-1 flex-col gap-3 p-2">{side}</div>
      </Sheet>
      <Palette role={user.role} open={isFinding} onOpenChange={setIsFinding} />
      <main id="main" tabIndex={-1} className="min-w-0 outline-none">
        <ImportBanner first={pulse} />
        {children}
      </main>
    </div>
  )
}
