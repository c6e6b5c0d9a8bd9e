import { FIELDS } from '#lib/contract/fields.ts'

const LABELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FIELDS).map(([key, { label }]) => [key, label])),
  linkedinSlug: FIELDS.linkedinUrl.label,
}

/** What people call a field that an import writes; `custom.<id>` and `kept.<header>` among them. */
export function fieldLabel(field: string, customFields: readonly { customFieldId: string; name: string }[]): string {
  if (field.startsWith('kept.')) return field.slice('kept.'.length)
  if (!field.startsWith('custom.')) return LABELS[field] ?? field
  const id = field.slice('custom.'.length)
  return customFields.find(({ customFieldId }) => customFieldId === id)?.name ?? 'A field that was removed'
}
