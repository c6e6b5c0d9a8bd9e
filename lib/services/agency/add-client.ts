import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'

const CLIENTS_MAX = 500

/**
 * Opens a workspace for a client of the agency, with whoever does so as its first admin. It begins with the agency's country.
 *
 * @throws AppError `conflict` for a client, which cannot have clients itself; for a name that is taken; for one too many
 */
export async function addClient(
  db: Db,
  by: AuditBy & { userId: string },
  name: string,
): Promise<{ workspaceId: string; name: string }> {
  return db.$transaction(async (tx) => {
    const agency = await tx.workspace.findUniqueOrThrow({ where: { id: by.workspaceId } })
    if (agency.agencyId !== null) throw new AppError('conflict', 'A client of an agency has no clients of its own.')
    const clients = await tx.workspace.findMany({ where: { agencyId: agency.id } })
    if (clients.length >= CLIENTS_MAX) throw new AppError('conflict', `An agency has at most ${CLIENTS_MAX} clients.`)
    if (clients.some((client) => client.name.toLowerCase() === name.toLowerCase()))
      throw new AppError('conflict', `There is a client named ${name} already.`)
    const { id } = await tx.workspace.create({
      data: { name, slug: crypto.randomUUID(), agencyId: agency.id, defaultCountry: agency.defaultCountry },
    })
    await tx.member.create({ data: { workspaceId: id, userId: by.userId, role: 'admin' } })
    await recordAudit(tx, by, { action: 'created', subject: { kind: 'workspace', id, name } })
    return { workspaceId: id, name }
  })
}
