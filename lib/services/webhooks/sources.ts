import type { SourceChange, SourceDraft, SourceView, SourceWithSecret } from '#lib/contract/webhook-sources.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { removeSecrets, type SecretHolder } from '#lib/db/webhook-secrets.ts'
import {
  insertSource,
  readSources,
  removeSource as remove,
  type SourceRef,
  type StoredSource,
  updateSource,
} from '#lib/db/webhook-sources.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'
import { giveSecret } from './secrets.ts'
import type { WebhookWorld } from './webhook-world.ts'

const SOURCES_MAX = 50

/** A source's secret goes nowhere: it only proves who calls. */
const HOST = 'intake'

type Deps = { db: Db; world: WebhookWorld }

export async function listSources({ db, world }: Deps, workspaceId: string): Promise<SourceView[]> {
  return (await readSources(db, workspaceId)).map((source) => sourceView(world, source))
}

/**
 * Makes a source and tells its secret, this once.
 *
 * @throws AppError `conflict` for a name that is taken or one too many; `not-found` for the campaign
 */
export async function addSource(
  { db, world }: Deps,
  actor: AuditBy & { userId: string },
  draft: SourceDraft,
): Promise<SourceWithSecret> {
  await requireCampaign(db, actor.workspaceId, draft)
  if ((await readSources(db, actor.workspaceId)).length >= SOURCES_MAX)
    throw new AppError('conflict', `A workspace has at most ${SOURCES_MAX} sources.`)
  return db.$transaction(async (tx) => {
    const sourceId = await insertSource(tx, { ...actor, ...draft })
    if (sourceId === null) throw nameTaken(draft.name)
    const ref = { workspaceId: actor.workspaceId, sourceId }
    const secret = await giveSecret(tx, world, { ...holderOf(ref), host: HOST })
    await recordAudit(tx, actor, { action: 'created', subject: { kind: 'webhook', id: sourceId, name: draft.name } })
    return { source: sourceView(world, await requireSource(tx, ref)), secret }
  })
}

/** @throws AppError `not-found`; `conflict` for a name that is taken */
export async function changeSource(
  { db, world }: Deps,
  ref: SourceRef & AuditBy,
  change: SourceChange,
): Promise<SourceView> {
  const before = await requireSource(db, ref)
  const after = { name: change.name ?? before.name, options: change.options ?? before.options }
  await requireCampaign(db, ref.workspaceId, change)
  const others = (await readSources(db, ref.workspaceId)).filter(({ sourceId }) => sourceId !== ref.sourceId)
  if (others.some(({ name }) => name.toLowerCase() === after.name.toLowerCase())) throw nameTaken(after.name)
  await db.$transaction(async (tx) => {
    await updateSource(tx, ref, after)
    const subject = { kind: 'webhook', id: ref.sourceId, name: after.name } as const
    const { name, options } = before
    await recordAudit(tx, ref, {
      action: 'changed',
      subject,
      changes: changesBetween({ name, ...options }, { name: after.name, ...after.options }),
    })
  })
  return sourceView(world, await requireSource(db, ref))
}

/**
 * Gives a source a new secret and tells it this once. The one before stays good for a day.
 *
 * @throws AppError `not-found`
 */
export async function rotateSourceSecret({ db, world }: Deps, ref: SourceRef & AuditBy): Promise<SourceWithSecret> {
  return db.$transaction(async (tx) => {
    const { name } = await requireSource(tx, ref)
    const secret = await giveSecret(tx, world, { ...holderOf(ref), host: HOST })
    await recordAudit(tx, ref, { action: 'rotated', subject: { kind: 'webhook', id: ref.sourceId, name } })
    return { source: sourceView(world, await requireSource(tx, ref)), secret }
  })
}

/** Takes a source away and forgets its secrets. @throws AppError `not-found` */
export async function removeSource(db: Db, ref: SourceRef & AuditBy): Promise<void> {
  await db.$transaction(async (tx) => {
    const { name } = await requireSource(tx, ref)
    await remove(tx, ref)
    await removeSecrets(tx, holderOf(ref))
    await recordAudit(tx, ref, { action: 'removed', subject: { kind: 'webhook', id: ref.sourceId, name } })
  })
}

/** @throws AppError `not-found` */
export async function requireSource(db: Db | Tx, { workspaceId, sourceId }: SourceRef): Promise<StoredSource> {
  const source = (await readSources(db, workspaceId)).find((one) => one.sourceId === sourceId)
  if (!source) throw noSuchSource()
  return source
}

const holderOf = ({ workspaceId, sourceId }: SourceRef): SecretHolder => ({
  kind: 'source',
  holderId: sourceId,
  workspaceId,
})

const sourceView = ({ baseUrl }: WebhookWorld, source: StoredSource): SourceView => ({
  sourceId: source.sourceId,
  name: source.name,
  url: `${baseUrl}/api/webhooks/intake/${source.sourceId}`,
  options: source.options,
  createdAt: source.createdAt.toISOString(),
  formerSecretUntil: source.formerSecretUntil?.toISOString() ?? null,
  lastDeliveryAt: source.lastDeliveryAt?.toISOString() ?? null,
})

async function requireCampaign(db: Db, workspaceId: string, { options }: SourceChange): Promise<void> {
  if (options?.campaignId) await getCampaign(db, { workspaceId, campaignId: options.campaignId })
}

const noSuchSource = () => new AppError('not-found', 'There is no such source in this workspace.')
const nameTaken = (name: string) => new AppError('conflict', `There is a source named ${name} already.`)
