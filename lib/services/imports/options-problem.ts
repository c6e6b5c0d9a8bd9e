import type { ImportOptions } from '#lib/contract/import-options.ts'

/** Why these options contradict each other, or null when they do not. */
export function optionsProblem({ identifier, purpose }: Pick<ImportOptions, 'identifier' | 'purpose'>): string | null {
  if (identifier === 'contact-id' && purpose !== 'update') {
    return 'A contact ID finds only people who are contacts already: choose Update only, or recognise people by something else.'
  }
  return null
}
