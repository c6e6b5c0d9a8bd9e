import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Shell } from '#components/shell/shell.tsx'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import { listWorkspaces } from '#lib/services/workspaces/list-workspaces.ts'

export default async function AppLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor((await headers()).get('x-pathname') ?? '/campaigns')
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
    >
      {children}
    </Shell>
  )
}
