import type { Role } from './page-rights.ts'

const rights = (needs: Role, routes: string): [string, Role][] =>
  routes
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((route) => [route, needs])

/** Which role each route of the pages' own API needs. A new route is added here, or the walk fails. */
export const ROUTE_RIGHTS: ReadonlyMap<string, Role> = new Map([
  ...rights(
    'viewer',
    `GET /api/agency
     GET /api/agency/assignments
     GET /api/campaigns
     GET /api/campaigns/[campaignId]
     GET /api/campaigns/[campaignId]/leads
     GET /api/campaigns/[campaignId]/leads/[contactId]
     GET /api/campaigns/[campaignId]/leads/counts
     GET /api/contacts
     GET /api/contacts/[contactId]
     GET /api/contacts/[contactId]/history
     GET /api/contacts/choices
     GET /api/custom-fields
     GET /api/custom-fields/uses
     GET /api/imports
     GET /api/imports/[importId]
     GET /api/imports/[importId]/files/[fileName]
     GET /api/imports/[importId]/repairs
     GET /api/imports/[importId]/rows
     GET /api/imports/[importId]/undo
     PATCH /api/me
     PUT /api/me/mail
     GET /api/members
     GET /api/notifications
     POST /api/notifications/read
     GET /api/now
     GET /api/providers/imports/[importId]
     GET /api/pulse
     GET /api/rules
     POST /api/rules/preview
     GET /api/saved-mappings
     GET /api/search
     GET /api/segments
     GET /api/segments/[segmentId]
     GET /api/suppression
     GET /api/tasks
     GET /api/tasks/imports
     GET /api/workflows
     GET /api/workflows/[workflowId]/runs`,
  ),
  ...rights(
    'editor',
    `POST /api/agency/assignments/release
     POST /api/campaigns
     PATCH /api/campaigns/[campaignId]
     POST /api/campaigns/[campaignId]/leads/verdicts
     POST /api/campaigns/[campaignId]/leads/verdicts/undo
     POST /api/campaigns/[campaignId]/people
     GET /api/campaigns/[campaignId]/uploads
     POST /api/contacts
     PATCH /api/contacts/[contactId]
     POST /api/contacts/actions
     POST /api/contacts/actions/[editId]/undo
     POST /api/contacts/check
     GET /api/contacts/export
     POST /api/contacts/export
     POST /api/custom-fields
     POST /api/imports
     POST /api/imports/[importId]/cancel
     POST /api/imports/[importId]/edits
     POST /api/imports/[importId]/edits/redo
     POST /api/imports/[importId]/edits/undo
     PUT /api/imports/[importId]/mapping
     POST /api/imports/[importId]/reading
     POST /api/imports/[importId]/reading/preview
     POST /api/imports/[importId]/reopen
     POST /api/imports/[importId]/repairs
     POST /api/imports/[importId]/resume
     POST /api/imports/[importId]/start
     POST /api/imports/[importId]/trial
     POST /api/imports/[importId]/undo
     POST /api/now
     GET /api/people
     PUT /api/providers/imports/[importId]
     PATCH /api/saved-mappings/[recipeId]
     DELETE /api/saved-mappings/[recipeId]
     POST /api/saved-mappings/[recipeId]/restore
     POST /api/segments
     PATCH /api/segments/[segmentId]
     POST /api/suppression
     POST /api/suppression/file
     POST /api/uploads
     POST /api/workflows
     PATCH /api/workflows/[workflowId]
     POST /api/workflows/[workflowId]/runs`,
  ),
  ...rights(
    'admin',
    `POST /api/agency/clients
     GET /api/audit
     PATCH /api/custom-fields/[customFieldId]
     DELETE /api/custom-fields/[customFieldId]
     POST /api/custom-fields/[customFieldId]/restore
     POST /api/invitations
     DELETE /api/invitations/[invitationId]
     POST /api/invitations/[invitationId]/resend
     PATCH /api/members/[userId]
     DELETE /api/members/[userId]
     GET /api/outbox
     GET /api/providers
     POST /api/providers
     PATCH /api/providers/[providerId]
     DELETE /api/providers/[providerId]
     POST /api/providers/[providerId]/test
     PUT /api/providers/order
     PUT /api/rules/icp
     PUT /api/rules/scoring
     DELETE /api/suppression
     GET /api/tokens
     POST /api/tokens
     PATCH /api/tokens/[tokenId]
     DELETE /api/tokens/[tokenId]
     GET /api/webhooks/endpoints
     POST /api/webhooks/endpoints
     PATCH /api/webhooks/endpoints/[endpointId]
     DELETE /api/webhooks/endpoints/[endpointId]
     GET /api/webhooks/endpoints/[endpointId]/messages
     POST /api/webhooks/endpoints/[endpointId]/messages/[messageId]/replay
     POST /api/webhooks/endpoints/[endpointId]/secret
     POST /api/webhooks/endpoints/[endpointId]/test
     GET /api/webhooks/sources
     POST /api/webhooks/sources
     PATCH /api/webhooks/sources/[sourceId]
     DELETE /api/webhooks/sources/[sourceId]
     GET /api/webhooks/sources/[sourceId]/deliveries
     POST /api/webhooks/sources/[sourceId]/deliveries/[deliveryId]/replay
     POST /api/webhooks/sources/[sourceId]/secret
     PATCH /api/workspace`,
  ),
])

/** Routes that ask for something else than a session: a password, the link of a mail, a signature. */
export const OPEN_ROUTES: ReadonlySet<string> = new Set([
  'GET /api/auth/[...all]',
  'POST /api/auth/[...all]',
  'POST /api/invitations/[invitationId]/accept',
  'POST /api/webhooks/intake/[source]',
])
