'use client'
import { ChevronDown, FilePen, FilePlus2, UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'

/** The three ways in which contacts come in by hand. */
export function AddMenu() {
  const router = useRouter()
  return (
    <Menu
      align="end"
      trigger={
        <Button look="primary">
          Add new <ChevronDown aria-hidden className="size-4" />
        </Button>
      }
    >
      <MenuItem onSelect={() => router.push('/contacts/new')}>
        <FilePlus2 aria-hidden className="size-4 text-ink-faint" /> Create with CSV
      </MenuItem>
      <MenuItem onSelect={() => router.push('/contacts/update')}>
        <FilePen aria-hidden className="size-4 text-ink-faint" /> Update with CSV
      </MenuItem>
      <MenuItem onSelect={() => router.push('/contacts/create')}>
        <UserPlus aria-hidden className="size-4 text-ink-faint" /> Create manually
      </MenuItem>
    </Menu>
  )
}
