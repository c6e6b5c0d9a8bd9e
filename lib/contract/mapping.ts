import { z } from 'zod'
import { AliasKind } from './aliases.ts'
import { FIELDS, Field, type FieldKey, LIST_FIELDS } from './fields.ts'
import type { ImportOptions } from './import-options.ts'
import { DateOrder } from './upload-reading.ts'

/** Where a column goes: to a field, to a field of the workspace's own, to the aliases of a kind, kept as custom data, or nowhere. */
export const ColumnTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: Field }),
  z.strictObject({
    kind: z.literal('custom'),
    customFieldId: z.uuid(),
    /** What the file says, and which choice that is; null leaves such cells out. */
    values: z
      .array(z.strictObject({ from: z.string().max(200), to: z.string().max(200).nullable() }))
      .max(500)
      .optional(),
    /** For a date field: how its dates are written. Without it only unmistakable dates are taken. */
    dateOrder: DateOrder.optional(),
  }),
  z.strictObject({ kind: z.literal('alias'), alias: AliasKind }),
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('skip') }),
])
export type ColumnTarget = z.infer<typeof ColumnTarget>

const MappedColumn = z.strictObject({ columnIndex: z.int().min(0).max(999), target: ColumnTarget })

/** Which column feeds which field. The form validates with it, the route parses with it. */
export const ColumnMapping = z
  .strictObject({ columns: z.array(MappedColumn).max(1_000) })
  .superRefine((mapping, context) => {
    const taken = fieldTakenTwice(mapping)
    if (taken) {
      context.addIssue({
        code: 'custom',
        path: ['columns'],
        message: `${FIELDS[taken].label} is fed by two columns. Choose one.`,
      })
    }
    const missing = missingIdentity(mapping)
    if (missing) context.addIssue({ code: 'custom', path: ['columns'], message: missing })
  })
export type ColumnMapping = z.infer<typeof ColumnMapping>

/** Why nobody could be recognised by this mapping, or null when somebody can. */
export function missingIdentity({ columns }: Pick<ColumnMapping, 'columns'>): string | null {
  const mapped = new Set(columns.map(({ target }) => (target.kind === 'field' ? target.field : null)))
  const alone: FieldKey[] = ['linkedinUrl', 'linkedinUrn', 'email', 'phone', 'fullName', 'externalId', 'contactId']
  if (alone.some((field) => mapped.has(field)) || feedsCookie(columns)) return null
  if (mapped.has('firstName') && mapped.has('lastName')) return null
  return mapped.has('firstName') || mapped.has('lastName')
    ? `Map the ${mapped.has('firstName') ? 'last' : 'first'} name too, or an email, phone or LinkedIn URL.`
    : 'Map a LinkedIn URL, an email, a phone, a full name, or first and last name: without one nobody can be recognised.'
}

const FIELDS_OF_IDENTIFIER: Record<ImportOptions['identifier'], { fields: readonly FieldKey[]; label: string } | null> =
  {
    automatic: null,
    email: { fields: ['email'], label: 'email' },
    phone: { fields: ['phone'], label: 'phone' },
    linkedin: { fields: ['linkedinUrl', 'linkedinUrn'], label: 'LinkedIn' },
    'external-id': { fields: ['externalId'], label: 'external ID' },
    'contact-id': { fields: ['contactId'], label: 'contact ID' },
    cookie: { fields: [], label: 'cookie' },
  }

/** Why the chosen identifier would find nothing in this file, or null when a column feeds it. */
export function missingIdentifier(
  { columns }: Pick<ColumnMapping, 'columns'>,
  identifier: ImportOptions['identifier'],
): string | null {
  const wanted = FIELDS_OF_IDENTIFIER[identifier]
  if (identifier === 'cookie' && feedsCookie(columns)) return null
  if (!wanted || columns.some(({ target }) => target.kind === 'field' && wanted.fields.includes(target.field)))
    return null
  return `People are to be recognised by ${wanted.label}, but no column feeds it. Map one, or choose Automatic under Options.`
}

/** A cookie is no field: it is only ever an alias. */
const feedsCookie = (columns: ColumnMapping['columns']): boolean =>
  columns.some(({ target }) => target.kind === 'alias' && target.alias === 'cookie')

/** The first field that two columns feed, unless it takes several. */
export function fieldTakenTwice({ columns }: Pick<ColumnMapping, 'columns'>): FieldKey | null {
  const seen = new Set<FieldKey>()
  for (const { target } of columns) {
    if (target.kind !== 'field' || LIST_FIELDS.has(target.field)) continue
    if (seen.has(target.field)) return target.field
    seen.add(target.field)
  }
  return null
}
