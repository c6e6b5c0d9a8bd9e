import { Lock } from 'lucide-react'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** The page is there, but not for this role. */
export function Forbidden({ role, what }: { role: string; what: string }) {
  return (
    <EmptyState
      icon={Lock}
      title="Your role does not allow this"
      text={`You are a ${role} in this workspace. Ask an admin to make you an editor if you need to ${what}.`}
    />
  )
}
