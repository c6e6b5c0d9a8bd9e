import type { SourceOptions } from '#lib/contract/webhook-sources.ts'

export const PURPOSES: Record<SourceOptions['purpose'], string> = {
  'add-and-update': 'Add new people and update known ones',
  add: 'Add new people, skip known ones',
  update: 'Update known people, skip new ones',
  'add-despite-duplicates': 'Add everybody, duplicates too',
}

export const IDENTIFIERS: Record<SourceOptions['identifier'], string> = {
  automatic: 'Automatic: LinkedIn, then email, then name and domain',
  email: 'Email',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  'external-id': 'External ID',
}

export const REPEATED: Record<SourceOptions['repeatedInFile'], string> = {
  'keep-first': 'Keep the first, report the others',
  'flag-all': 'Flag all of them as errors',
}
