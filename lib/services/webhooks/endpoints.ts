import type {
  EndpointChange,
  EndpointDraft,
  EndpointView,
  EndpointWithSecret,
} from '#lib/contract/webhook-endpoints.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import {
  type EndpointRef,
  insertEndpoint,
  readEndpoints,
  removeEndpoint as remove,
  type StoredEndpoint,
  updateEndpoint,
} from '#lib/db/webhook-endpoints.ts'
import { removeSecrets, type SecretHolder } from '#lib/db/webhook-secrets.ts'
import { requireAddress } from '#lib/services/providers/require-address.ts'
import { giveSecret } from './secrets.ts'
import type { WebhookWorld } from './webhook-world.ts'

const ENDPOINTS_MAX = 20

/** The secret signs and is never sent, so it goes with the endpoint to another host. */
const HOST = 'outgoing'

type Deps = { db: Db; world: WebhookWorld }

export async function listEndpoints(db: Db, workspaceId: string): Promise<EndpointView[]> {
  return (await readEndpoints(db, workspaceId)).map(endpointView)
}

/**
 * Adds an endpoint and tells its secret, this once.
 *
 * @throws AppError `request-invalid` for an address that nothing of ours would be sent to; `conflict` for one too many
 */
export async function addEndpoint(
  { db, world }: Deps,
  actor: AuditBy & { userId: string },
  draft: EndpointDraft,
): Promise<EndpointWithSecret> {
  requireAddress(world, draft.url)
  if ((await readEndpoints(db, actor.workspaceId)).length >= ENDPOINTS_MAX)
    throw new AppError('conflict', `A workspace has at most ${ENDPOINTS_MAX} endpoints.`)
  return db.$transaction(async (tx) => {
    const endpointId = await insertEndpoint(tx, { ...actor, ...draft })
    const ref = { workspaceId: actor.workspaceId, endpointId }
    const secret = await giveSecret(tx, world, { ...holderOf(ref), host: HOST })
    await recordAudit(tx, actor, { action: 'created', subject: subjectOf(endpointId, draft.url) })
    return { endpoint: endpointView(await requireEndpoint(tx, ref)), secret }
  })
}

/** @throws AppError `not-found`; `request-invalid` for an address that nothing of ours would be sent to */
export async function changeEndpoint(
  { db, world }: Deps,
  ref: EndpointRef & AuditBy,
  change: EndpointChange,
): Promise<EndpointView> {
  if (change.url !== undefined) requireAddress(world, change.url)
  return db.$transaction(async (tx) => {
    const before = await requireEndpoint(tx, ref)
    const after = {
      ...before,
      url: change.url ?? before.url,
      events: change.events ?? before.events,
      enabled: change.enabled ?? before.enabled,
    }
    await updateEndpoint(tx, ref, after)
    const changes = changesBetween(whatCounts(before), whatCounts(after))
    await recordAudit(tx, ref, { action: 'changed', subject: subjectOf(ref.endpointId, after.url), changes })
    return endpointView(await requireEndpoint(tx, ref))
  })
}

/**
 * Gives an endpoint a new secret and tells it this once. For a day messages are signed with the one before, too.
 *
 * @throws AppError `not-found`
 */
export async function rotateEndpointSecret(
  { db, world }: Deps,
  ref: EndpointRef & AuditBy,
): Promise<EndpointWithSecret> {
  return db.$transaction(async (tx) => {
    const { url } = await requireEndpoint(tx, ref)
    const secret = await giveSecret(tx, world, { ...holderOf(ref), host: HOST })
    await recordAudit(tx, ref, { action: 'rotated', subject: subjectOf(ref.endpointId, url) })
    return { endpoint: endpointView(await requireEndpoint(tx, ref)), secret }
  })
}

/** Takes an endpoint away and forgets its secrets; what it was still to hear of is not sent. @throws AppError `not-found` */
export async function removeEndpoint(db: Db, ref: EndpointRef & AuditBy): Promise<void> {
  await db.$transaction(async (tx) => {
    const { url } = await requireEndpoint(tx, ref)
    await remove(tx, ref)
    await removeSecrets(tx, holderOf(ref))
    await recordAudit(tx, ref, { action: 'removed', subject: subjectOf(ref.endpointId, url) })
  })
}

/** @throws AppError `not-found` */
export async function requireEndpoint(db: Db | Tx, { workspaceId, endpointId }: EndpointRef): Promise<StoredEndpoint> {
  const endpoint = (await readEndpoints(db, workspaceId)).find((one) => one.endpointId === endpointId)
  if (!endpoint) throw new AppError('not-found', 'There is no such endpoint in this workspace.')
  return endpoint
}

const holderOf = ({ workspaceId, endpointId }: EndpointRef): SecretHolder => ({
  kind: 'endpoint',
  holderId: endpointId,
  workspaceId,
})

const subjectOf = (id: string, url: string) => ({ kind: 'webhook', id, name: url }) as const

const whatCounts = ({ url, events, enabled }: StoredEndpoint) => ({ url, events, enabled })

const endpointView = (endpoint: StoredEndpoint): EndpointView => ({
  endpointId: endpoint.endpointId,
  url: endpoint.url,
  events: endpoint.events,
  enabled: endpoint.enabled,
  offReason: endpoint.offReason,
  createdAt: endpoint.createdAt.toISOString(),
  formerSecretUntil: endpoint.formerSecretUntil?.toISOString() ?? null,
  lastState: endpoint.lastState,
})
