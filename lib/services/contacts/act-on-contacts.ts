import type {
  ContactAction,
  ContactActionAnswer,
  ContactActionRequest,
  ContactSelection,
} from '#lib/contract/contact-actions.ts'
import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { carryOut } from '#lib/db/contact-actions.ts'
import { forgetEdit, insertEdit } from '#lib/db/contact-edits.ts'
import { contactCondition, contactsById } from '#lib/db/contact-filter.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readFilterSegment } from '#lib/db/segments.ts'
import { requireOpenCampaign } from '#lib/services/uploads/require-open-campaign.ts'
import { requireWorkflow } from '#lib/services/workflows/require-workflow.ts'
import { contactScope } from './contact-scope.ts'

/** Half a million contacts take a minute. */
const TIMEOUT_MS = 300_000

/**
 * Does one thing to many contacts, all or none, and remembers what it changed of each.
 *
 * @throws AppError `not-found` for a campaign, segment, workflow or owner that is not the workspace's; `campaign-not-active`;
 *   `request-invalid` for a segment that fills itself
 */
export async function actOnContacts(
  db: Db,
  by: AuditBy & { userId: string },
  { action, selection }: ContactActionRequest,
): Promise<ContactActionAnswer> {
  return db.$transaction(
    async (tx) => {
      await requireTarget(tx, by.workspaceId, action)
      const condition = await conditionOf(tx, by.workspaceId, selection)
      const editId = await insertEdit(tx, { ...by, action })
      const changed = await carryOut(tx, action, { condition, editId, workspaceId: by.workspaceId })
      if (changed === 0) {
        await forgetEdit(tx, editId)
        return { editId: null, changed }
      }
      await recordAudit(tx, by, {
        action: action.kind === 'delete' ? 'removed' : 'changed',
        subject: { kind: 'contact', id: null, name: countOf(changed) },
        changes: action.kind === 'delete' ? {} : { [action.kind]: { before: null, after: targetOf(action) } },
      })
      return { editId, changed }
    },
    { timeout: TIMEOUT_MS },
  )
}

export const countOf = (contacts: number): string => (contacts === 1 ? '1 contact' : `${contacts} contacts`)

/** What the action was about: a tag, an owner, a campaign, … */
function targetOf(action: Exclude<ContactAction, { kind: 'delete' }>): string | boolean | null {
  if ('tag' in action) return action.tag
  if ('on' in action) return action.on
  if ('ownerId' in action) return action.ownerId
  if ('campaignId' in action) return action.campaignId
  return 'segmentId' in action ? action.segmentId : action.workflowId
}

async function conditionOf(tx: Tx, workspaceId: string, selection: ContactSelection) {
  if ('contactIds' in selection) return contactsById(workspaceId, selection.contactIds)
  return contactCondition(await contactScope(tx, workspaceId, selection.filter))
}

async function requireTarget(tx: Tx, workspaceId: string, action: ContactAction): Promise<void> {
  switch (action.kind) {
    case 'add-to-campaign':
      return requireOpenCampaign(tx, { workspaceId, campaignId: action.campaignId })
    case 'add-to-segment':
    case 'remove-from-segment':
      return requireStaticSegment(tx, { workspaceId, segmentId: action.segmentId })
    case 'enrol':
      await requireWorkflow(tx, { workspaceId, workflowId: action.workflowId })
      return
    case 'set-owner':
      if (action.ownerId !== null) await requireMember(tx, workspaceId, action.ownerId)
  }
}

async function requireStaticSegment(tx: Tx, ref: { workspaceId: string; segmentId: string }): Promise<void> {
  const segment = await readFilterSegment(tx, ref)
  if (!segment) throw new AppError('not-found', 'There is no such segment in this workspace.')
  if (segment.rules)
    throw new AppError('request-invalid', 'This segment fills itself by its rules. Change those instead.')
}

async function requireMember(tx: Tx, workspaceId: string, userId: string): Promise<void> {
  const member = await tx.member.findUnique({ where: { workspaceId_userId: { workspaceId, userId } } })
  if (!member) throw new AppError('not-found', 'There is no such member in this workspace.')
}
