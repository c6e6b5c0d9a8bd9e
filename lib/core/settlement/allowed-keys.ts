import type { ContactField, ContactValues } from '#lib/contract/import-record.ts'
import type { EmailAddress } from '#lib/core/normalize/email.ts'
import { emailsOfFacts, valuesOfFacts } from '#lib/core/survivorship/values-of-facts.ts'
import type { PersonKey, PersonRegister } from './person-register.ts'
import type { SettlementRow } from './settlement-row.ts'

/** A key that could not be written because somebody else in the workspace has it. */
export type KeyConflict = { field: ContactField; value: string; contactId: string }

export type AllowedKeys = {
  file: ContactValues
  /** The directory's best address that nobody else has. */
  foundEmail: EmailAddress | null
  foundSlug: boolean
  /** Keys of all addresses the directory knows for the match. */
  foundKeys: ReadonlySet<string>
  nameKey: string | null
  conflicts: readonly KeyConflict[]
}

/**
 * Leaves out of a row's offers the keys that another contact holds: no two contacts of a workspace share one, and a row is no
 * reason to take it from somebody. A duplicate that was asked for (`sharing`) keeps them all. What the contact bears as an alias
 * does not become its own key instead of the one it has.
 */
export function allowKeys(
  row: SettlementRow,
  register: PersonRegister,
  { contactId, sharing }: { contactId: string; sharing: boolean },
): AllowedKeys {
  const other = (kind: PersonKey['kind'], key: string | null | undefined): string | null => {
    if (sharing || !key) return null
    const holder = register.holderOf({ kind, key })
    return holder && holder.contactId !== contactId ? holder.contactId : null
  }
  const file = { ...row.record.values }
  const conflicts: KeyConflict[] = []
  const check = (field: ContactField, kind: PersonKey['kind'], key: string | null) => {
    const value = file[field]
    if (value === undefined) return
    if (key !== null && register.isAliasOf({ kind, key }, contactId)) {
      leaveOut(file, field)
      return
    }
    const holder = field === 'phone' ? null : other(kind, key)
    if (!holder) return
    delete file[field]
    conflicts.push({ field, value, contactId: holder })
  }
  check('email', 'email', row.keys.emailKey)
  check('linkedinSlug', 'linkedin', row.keys.linkedinSlug)
  check('externalId', 'external', row.keys.externalId)
  check('phone', 'phone', row.keys.phone)
  const emails = row.facts ? emailsOfFacts(row.facts) : []
  const slug = row.facts ? valuesOfFacts(row.facts, null).linkedinSlug : undefined
  return {
    file,
    foundEmail: emails.find(({ key }) => other('email', key) === null) ?? null,
    foundSlug: other('linkedin', slug) === null,
    foundKeys: new Set(emails.map(({ key }) => key)),
    nameKey: other('name', row.keys.nameKey) ? null : row.keys.nameKey,
    conflicts,
  }
}

/** Takes a field out, and with an address the company's domain that was read off it. */
function leaveOut(file: ContactValues, field: ContactField): void {
  const host = field === 'email' ? file.email?.split('@').at(-1)?.toLowerCase() : undefined
  if (host !== undefined && file.companyDomain !== undefined && isWithin(host, file.companyDomain))
    delete file.companyDomain
  delete file[field]
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
