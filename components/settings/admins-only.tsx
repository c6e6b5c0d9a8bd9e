import { Lock } from 'lucide-react'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** A page of the settings that only admins have. `what` they do there, as the rest of “Admins …”. */
export function AdminsOnly({ role, what }: { role: string; what: string }) {
  return (
    <EmptyState
      icon={Lock}
      title="Your role does not allow this"
      text={`You are ${role === 'editor' ? 'an' : 'a'} ${role} in this workspace. Admins ${what}.`}
    />
  )
}
