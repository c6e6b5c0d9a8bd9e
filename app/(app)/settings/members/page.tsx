import type { Metadata } from 'next'
import { InviteForm } from '#components/settings/members/invite-form.tsx'
import { MemberTable } from '#components/settings/members/member-table.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Members' }

export default async function MembersPage() {
  const { role, userId } = await pageActor('/settings/members')
  const isAdmin = mayAct(role, 'admin')
  return (
    <div className="grid gap-5">
      <SettingsHeading title="Members" text="Who works in this workspace, and what each of them may do." />
      {isAdmin && <InviteForm />}
      <MemberTable you={userId} mayEdit={isAdmin} />
    </div>
  )
}
