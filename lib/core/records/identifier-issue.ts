import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { ContactValues, ImportRecord, RowIssue, RowKeys } from '#lib/contract/import-record.ts'

type Identifier = ImportOptions['identifier']

const KEY_OF: Record<
  Exclude<Identifier, 'automatic' | 'cookie'>,
  { key: keyof RowKeys; field: string; codes: readonly string[] }
> = {
  email: { key: 'emailKey', field: 'email', codes: ['invalid-email'] },
  phone: { key: 'phone', field: 'phone', codes: ['invalid-phone', 'phone-without-country'] },
  linkedin: { key: 'linkedinSlug', field: 'linkedinUrl', codes: ['invalid-linkedin'] },
  'external-id': { key: 'externalId', field: 'externalId', codes: [] },
  'contact-id': { key: 'contactId', field: 'contactId', codes: ['unknown-contact-id'] },
}

/**
 * Why the row has nothing to be recognised by: the chosen identifier is malformed or absent; with `automatic`, none of
 * LinkedIn, email, phone, IDs or a first and last name is there. Null when all is well.
 */
export function identifierIssue(
  keys: RowKeys,
  { values, aliases = [] }: { values: ContactValues } & Pick<ImportRecord, 'aliases'>,
  { identifier, issues }: { identifier: Identifier; issues: readonly RowIssue[] },
): RowIssue | null {
  if (identifier === 'cookie') {
    const hasCookie = aliases.some(({ kind }) => kind === 'cookie')
    return hasCookie ? null : { code: 'missing-identifier', severity: 'error', field: 'cookie', value: '' }
  }
  if (identifier === 'automatic') {
    const strong =
      keys.linkedinSlug ?? values.linkedinUrn ?? keys.emailKey ?? keys.phone ?? keys.externalId ?? keys.contactId
    if (strong !== null && strong !== undefined) return null
    if (values.firstName && values.lastName) return null
    const wrong = issues.find(
      ({ code }) => code !== 'invalid-domain' && code !== 'free-mail-domain' && code.startsWith('invalid-'),
    )
    return { ...(wrong ?? { code: 'missing-identifier', field: '', value: '' }), severity: 'error' }
  }
  const { key, field, codes } = KEY_OF[identifier]
  if (keys[key] !== null) return null
  const wrong = issues.find((issue) => issue.field === field && codes.includes(issue.code))
  return wrong ? { ...wrong, severity: 'error' } : { code: 'missing-identifier', severity: 'error', field, value: '' }
}
