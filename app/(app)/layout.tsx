import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Shell } from '#components/shell/shell.tsx'
import { db } from '#lib/db/database.ts'
import { readPulse } from '#lib/db/pulse.ts'
import { readActor } from '#lib/services/auth/require-actor.ts'
import { listWorkspaces } from '#lib/services/workspaces/list-workspaces.ts'

/** Somebody who is not signed in gets no shell; the page, which knows its own address, sends them to sign in. */
export default async function AppLayout({ children }: { children: ReactNode }) {
  const actor = await readActor(await headers())
  if (!actor) return children
  const workspaces = await listWorkspaces(db, actor.userId)
  const workspace = workspaces.find(({ workspaceId }) => workspaceId === actor.workspaceId) ?? {
    workspaceId: actor.workspaceId,
    name: 'Workspace',
  }
  return (
    <Shell
      user={{ name: actor.userName, email: actor.userEmail, role: actor.role }}
      workspace={workspace}
      workspaces={workspaces}
      pulse={await readPulse(db, actor)}
    >
      {children}
    </Shell>
  )
}
