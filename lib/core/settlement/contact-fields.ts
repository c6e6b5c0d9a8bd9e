import type { ContactState } from './contact-state.ts'

/** What counts as a change of a contact, one flat entry per field: what people see of it, and what undo puts back. */
export function contactFields({ values, tags, custom, kept, doNotTouch }: ContactState): Record<string, unknown> {
  const flat: Record<string, unknown> = { ...values, doNotTouch }
  if (tags.length > 0) flat.tags = tags
  for (const [id, value] of Object.entries(custom)) flat[`custom.${id}`] = value
  for (const [header, value] of Object.entries(kept)) flat[`kept.${header}`] = value
  return flat
}
