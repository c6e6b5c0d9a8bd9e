import { Select } from '#components/ui/select.tsx'
import { Role } from '#lib/contract/roles.ts'
import { ROLE_WORDS } from './role-words.ts'

type RoleSelectProps = { label?: string; id?: string; value: Role; onChange: (role: Role) => void; disabled?: boolean }

export function RoleSelect({ label, value, onChange, ...props }: RoleSelectProps) {
  return (
    <Select
      {...props}
      dense={label !== undefined}
      className="w-32"
      {...(label ? { 'aria-label': label } : {})}
      value={value}
      onChange={(event) => onChange(Role.parse(event.target.value))}
    >
      {Role.options.map((role) => (
        <option key={role} value={role}>
          {ROLE_WORDS[role].label}
        </option>
      ))}
    </Select>
  )
}
