import type { ComponentProps } from 'react'
import { Select } from '#components/ui/select.tsx'
import { Role } from '#lib/contract/roles.ts'

const WORDS: Record<Role, string> = {
  viewer: 'Viewer: reads jobs and their files',
  editor: 'Editor: imports, cancels, undoes',
  admin: 'Admin: all that an admin may',
}

type RoleSelectProps = Omit<ComponentProps<typeof Select>, 'value' | 'onChange' | 'children'> & {
  role: Role
  onRole: (role: Role) => void
  /** The names alone, where what they mean is told elsewhere. */
  short?: boolean
}

/** What a token may do. */
export function RoleSelect({ role, onRole, short = false, ...props }: RoleSelectProps) {
  return (
    <Select {...props} value={role} onChange={(event) => onRole(Role.parse(event.target.value))}>
      {Role.options.map((one) => (
        <option key={one} value={one}>
          {short ? WORDS[one].split(':')[0] : WORDS[one]}
        </option>
      ))}
    </Select>
  )
}
