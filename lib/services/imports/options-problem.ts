import type { ImportOptions } from '#lib/contract/import-options.ts'

/** Why these options contradict each other, or null when they do not. */
export function optionsProblem({
  identifier,
  purpose,
  fillOnlyEmpty,
  overrideOwners,
}: Pick<ImportOptions, 'identifier' | 'purpose' | 'fillOnlyEmpty' | 'overrideOwners'>): string | null {
  if (identifier === 'contact-id' && purpose !== 'update') {
    return 'A contact ID finds only people who are contacts already: choose Update only, or recognise people by something else.'
  }
  if (overrideOwners && fillOnlyEmpty) {
    return 'Do not overwrite keeps owners too: choose either it or Override owners.'
  }
  if (overrideOwners && (purpose === 'add' || purpose === 'add-despite-duplicates')) {
    return 'Override owners is about people who are contacts already, and this import changes none of them.'
  }
  return null
}
