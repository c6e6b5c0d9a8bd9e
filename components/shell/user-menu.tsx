'use client'
import { LogOut, Moon, Sun, SunMoon } from 'lucide-react'
import { useTheme } from 'next-themes'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem, MenuLabel, MenuLine } from '#components/ui/menu.tsx'
import { authClient } from '#lib/client/auth-client.ts'

export function UserMenu({ name, email, role }: { name: string; email: string; role: string }) {
  const { setTheme } = useTheme()
  const leave = async () => {
    await authClient.signOut()
    window.location.assign('/sign-in')
  }
  return (
    <Menu
      trigger={
        <Button look="quiet" className="h-auto w-full justify-start px-2.5 py-2" aria-label={`Account of ${name}`}>
          <span className="min-w-0 text-left">
            <span className="block truncate text-ink">{name}</span>
            <span className="block truncate text-ink-faint text-xs capitalize">{role}</span>
          </span>
        </Button>
      }
    >
      <MenuLabel>{email}</MenuLabel>
      <MenuLine />
      <MenuItem onSelect={() => setTheme('light')}>
        <Sun aria-hidden className="size-4" /> Light
      </MenuItem>
      <MenuItem onSelect={() => setTheme('dark')}>
        <Moon aria-hidden className="size-4" /> Dark
      </MenuItem>
      <MenuItem onSelect={() => setTheme('system')}>
        <SunMoon aria-hidden className="size-4" /> As the system
      </MenuItem>
      <MenuLine />
      <MenuItem onSelect={() => void leave()}>
        <LogOut aria-hidden className="size-4" /> Sign out
      </MenuItem>
    </Menu>
  )
}
