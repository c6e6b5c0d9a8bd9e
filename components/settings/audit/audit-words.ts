import type { AuditChanges, AuditSubject } from '#lib/contract/audit.ts'

export const SUBJECT_WORDS: Record<AuditSubject, string> = {
  workspace: 'Workspace',
  member: 'Members',
  invitation: 'Invitations',
  token: 'API tokens',
  webhook: 'Webhooks',
  connection: 'Connections',
  provider: 'Providers',
  rules: 'Rules',
  suppression: 'Suppression',
  workflow: 'Workflows',
  campaign: 'Campaigns',
  import: 'Imports',
  contact: 'Contacts',
  segment: 'Segments',
  field: 'Custom fields',
  mapping: 'Saved mappings',
  assignment: 'Assignments',
}

/** One thing of its kind, in the middle of a sentence. */
export const ONE_OF: Record<AuditSubject, string> = {
  workspace: 'the workspace',
  member: 'the member',
  invitation: 'the invitation of',
  token: 'the API token',
  webhook: 'the webhook',
  connection: 'the connection',
  provider: 'the provider',
  rules: 'the rules',
  suppression: 'on the suppression list',
  workflow: 'the workflow',
  campaign: 'the campaign',
  import: 'the import',
  contact: 'the contact',
  segment: 'the segment',
  field: 'the custom field',
  mapping: 'the saved mapping',
  assignment: 'the assignment of',
}

/** `defaultCountry` as people read it: `default country`. */
export const partWords = (part: string): string =>
  part.replace(/([a-z\d])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)

const LONGEST = 400

/** A value as it was kept, short enough to be looked at. */
export function valueWords(value: AuditChanges[string]['before']): string {
  if (value === null || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const isPlainList = Array.isArray(value) && value.every((one) => typeof one !== 'object')
  const text = isPlainList ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || 'nothing'
}
