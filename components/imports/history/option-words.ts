import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { ImportHistoryEntry } from '#lib/contract/imports.ts'

const PURPOSES: Record<ImportOptions['purpose'], string> = {
  'add-and-update': 'Add & update',
  add: 'Add only',
  update: 'Update only',
  'add-despite-duplicates': 'Add all, duplicates too',
}
const IDENTIFIERS: Record<ImportOptions['identifier'], string> = {
  automatic: 'automatic',
  email: 'email',
  phone: 'phone',
  linkedin: 'LinkedIn',
  'external-id': 'external ID',
  'contact-id': 'contact ID',
  cookie: 'cookie',
}

/** Where a file came in. */
export const ENTRY_WORDS: Record<ImportHistoryEntry['entryPoint'], string> = {
  campaign: 'Campaign',
  contacts: 'Contacts',
  'contacts-update': 'Contacts, update',
  imports: 'Imports',
  api: 'API',
}

export const purposeOf = (options: ImportOptions): string => PURPOSES[options.purpose]

/** Options as an import was started with, each as one short line; what is off is left out. */
export function optionLines(options: ImportOptions): string[] {
  const { identifier, repeatedInFile, tags } = options
  return [
    `Recognised by: ${IDENTIFIERS[identifier]}`,
    `Repeated people: ${repeatedInFile === 'keep-first' ? 'first kept' : 'all flagged'}`,
    options.enrich ? 'Enriched' : 'Not enriched',
    ...(options.fillOnlyEmpty ? ['Only empty fields filled'] : []),
    ...(options.doNotTouch ? ['Marked do not touch'] : []),
    ...(options.overrideOwners ? ['Owners overridden'] : []),
    ...(options.workflowId ? ['Put into a workflow'] : []),
    ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : []),
    ...(options.importTag ? ['Import tag'] : []),
  ]
}
