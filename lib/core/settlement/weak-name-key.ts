import type { ContactValues } from '#lib/contract/import-record.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'

/**
 * The key of somebody of whom a file tells a name and no company domain: `last|first|~company`. It keeps a second import of the
 * same file from adding them again; it can never equal a key with a domain. Null without a full name.
 */
export function weakNameKey({ firstName, lastName, companyName }: ContactValues): string | null {
  const [first, last] = [foldName(firstName ?? ''), foldName(lastName ?? '')]
  if (first === '' || last === '') return null
  return `${last}|${first}|~${companyName ? companyKey(companyName) : ''}`
}
