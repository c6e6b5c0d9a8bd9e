'use client'
import { Check, ChevronsUpDown } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem, MenuLabel } from '#components/ui/menu.tsx'
import { authClient } from '#lib/client/auth-client.ts'

export type WorkspaceChoice = { workspaceId: string; name: string }

/** Everything on the page belongs to the workspace named here. */
export function WorkspaceSwitcher({
  current,
  choices,
}: {
  current: WorkspaceChoice
  choices: readonly WorkspaceChoice[]
}) {
  const choose = async (workspaceId: string) => {
    await authClient.organization.setActive({ organizationId: workspaceId })
    window.location.assign('/campaigns')
  }
  return (
    <Menu
      trigger={
        <Button look="quiet" className="w-full justify-start px-2.5" aria-label={`Workspace ${current.name}`}>
          <span
            aria-hidden
            className="flex size-5 items-center justify-center rounded bg-accent font-semibold text-accent-ink text-xs"
          >
            {current.name.slice(0, 1)}
          </span>
          <span className="truncate text-ink">{current.name}</span>
          <ChevronsUpDown aria-hidden className="ml-auto size-3.5 text-ink-faint" />
        </Button>
      }
    >
      <MenuLabel>Workspaces</MenuLabel>
      {choices.map(({ workspaceId, name }) => (
        <MenuItem key={workspaceId} onSelect={() => void choose(workspaceId)}>
          <span className="truncate">{name}</span>
          {workspaceId === current.workspaceId && <Check aria-label="current" className="ml-auto size-4" />}
        </MenuItem>
      ))}
    </Menu>
  )
}
