import type { Metadata } from 'next'
import { AdminsOnly } from '#components/settings/admins-only.tsx'
import { AuditFilters } from '#components/settings/audit/audit-filters.tsx'
import { AuditList } from '#components/settings/audit/audit-list.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { readAuditPeople } from '#lib/db/audit.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Audit log' }

export default async function AuditPage() {
  const { role, workspaceId } = await pageActor('/settings/audit')
  return (
    <div className="grid gap-5">
      <SettingsHeading title="Audit log" text="Who decided what in this workspace. Lines are never changed." />
      {mayAct(role, 'admin') ? (
        <>
          <AuditFilters people={await readAuditPeople(db, workspaceId)} />
          <AuditList />
        </>
      ) : (
        <AdminsOnly role={role} what="see who changed what" />
      )}
    </div>
  )
}
