import type { ImportOptions } from '#lib/contract/import-options.ts'
import { KEY_KIND_OF, type PersonKey } from '#lib/core/settlement/person-register.ts'
import { keysOfFile, keysOfMatch } from '#lib/core/settlement/recognise.ts'
import type { SettlementRow } from '#lib/core/settlement/settlement-row.ts'
import { weakNameKey } from '#lib/core/settlement/weak-name-key.ts'
import type { ContactKeys } from '#lib/db/contacts.ts'

/**
 * Every key under which the workspace may know the people of these rows, by the file and by what enrichment found: also those
 * that the import does not go by, for no two contacts may share them, and the aliases that they bring.
 */
export function keysOfRows(
  rows: readonly SettlementRow[],
  { identifier }: Pick<ImportOptions, 'identifier'>,
): ContactKeys & { cookies: readonly string[] } {
  const keys: Record<PersonKey['kind'], Set<string>> = {
    linkedin: new Set(),
    email: new Set(),
    external: new Set(),
    phone: new Set(),
    name: new Set(),
    cookie: new Set(),
  }
  const contactIds = new Set<string>()
  for (const row of rows) {
    if (row.plan.contactId !== null) contactIds.add(row.plan.contactId)
    for (const { kind, key } of [...keysOfFile(row, identifier), ...keysOfMatch(row)]) keys[kind].add(key)
    addIfAny(keys.linkedin, row.keys.linkedinSlug)
    addIfAny(keys.email, row.keys.emailKey)
    addIfAny(keys.external, row.keys.externalId)
    for (const { kind, value } of row.record.aliases ?? []) keys[KEY_KIND_OF[kind]].add(value)
    addIfAny(keys.name, row.keys.nameKey ?? weakNameKey(row.record.values))
  }
  return {
    cookies: [...keys.cookie],
    contactIds: [...contactIds],
    linkedinSlugs: [...keys.linkedin],
    emailKeys: [...keys.email],
    externalIds: [...keys.external],
    phones: [...keys.phone],
    nameKeys: [...keys.name],
  }
}

function addIfAny(keys: Set<string>, key: string | null): void {
  if (key !== null) keys.add(key)
}
