import { z } from 'zod'
import type { ContactChange, HandField } from '#lib/contract/contact-drafts.ts'
import type { FieldKey } from '#lib/contract/fields.ts'
import type { ContactField, ContactValues, RowIssue, RowKeys } from '#lib/contract/import-record.ts'
import { compileMapping } from '#lib/core/records/compile-mapping.ts'
import { type NormalizedRow, normalizeRecord } from '#lib/core/records/normalize-record.ts'
import { reasonText } from '#lib/core/records/reason-text.ts'
import type { HandWritten } from '#lib/core/settlement/contact-by-hand.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'

export type ReadDraft = { written: HandWritten; keys: RowKeys }

/**
 * What somebody typed, in canonical values: read by the very rules that a file's cells are read by.
 *
 * @param isNew a whole contact: an address tells the company's domain, and there has to be something to recognise them by
 * @throws ZodError naming each field that is wrong
 */
export async function readDraft(
  db: Db | Tx,
  workspaceId: string,
  { values = {}, custom = {}, tags, doNotTouch }: ContactChange,
  { isNew, heldCountry }: { isNew: boolean; heldCountry?: string | undefined },
): Promise<ReadDraft> {
  const fields = await readCustomFields(db, workspaceId)
  const workspace = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const typed = [
    ...Object.entries(values).map(([field, text]) => ({
      target: { kind: 'field' as const, field: field as FieldKey },
      text,
    })),
    ...Object.entries(custom).map(([customFieldId, text]) => ({
      target: { kind: 'custom' as const, customFieldId },
      text,
    })),
    // A phone number without a country code is of where the contact is.
    ...(values.country === undefined && heldCountry
      ? [{ target: { kind: 'field' as const, field: 'country' as const }, text: heldCountry }]
      : []),
  ]
  const columns = typed.map(({ target }, columnIndex) => ({ columnIndex, target }))
  const cells = typed.map(({ text }) => text)
  const row = normalizeRecord(
    { rowNumber: 1, lineNumber: 1, byteOffset: 0, cells, surplus: [], issue: null },
    {
      mapping: compileMapping({ columns }, []),
      identifier: isNew ? 'automatic' : 'contact-id',
      defaultCountry: workspace.defaultCountry,
      customFields: new Map(fields.map((field) => [field.customFieldId, field])),
      ownerEmail: null,
    },
  )
  refuseWrong(row.issues, { fields, isNew, values })
  return { written: writtenOf(row, { values, custom, tags, doNotTouch, isNew }), keys: row.keys }
}

type Fields = Awaited<ReturnType<typeof readCustomFields>>

function refuseWrong(
  issues: readonly RowIssue[],
  { fields, isNew, values }: { fields: Fields; isNew: boolean; values: NonNullable<ContactChange['values']> },
): void {
  const wrong = issues
    .filter(({ code }) => code !== 'missing-identifier')
    .map(({ code, field, value }) => {
      const own = fields.find(({ name }) => name === field && code !== 'invalid-email')
      const path = own && !(field in values) ? ['custom', own.customFieldId] : ['values', field]
      return { code: 'custom' as const, path, message: `${HINTS[code] ?? `${reasonText(code)}.`}`, input: value }
    })
  if (isNew && wrong.length === 0 && issues.some(({ code }) => code === 'missing-identifier')) {
    const message = 'Give an email, a LinkedIn profile, a phone number, or first and last name.'
    wrong.push({ code: 'custom', path: ['values'], message, input: '' })
  }
  const once = wrong.filter(({ path }, at) => wrong.findIndex((other) => other.path.join() === path.join()) === at)
  if (once.length > 0) throw new z.ZodError(once)
}

const HINTS: Partial<Record<RowIssue['code'], string>> = {
  'invalid-email': 'This is no email address, such as ada@lovelace.com.',
  'invalid-phone': 'This is no phone number, such as +44 20 7946 0958.',
  'phone-without-country': 'Begin with the country code, such as +44.',
  'invalid-linkedin': 'This is no LinkedIn profile, such as linkedin.com/in/ada.',
  'invalid-domain': 'This is no company domain, such as lovelace.com.',
  'free-mail-domain': 'This is a mail provider and no company.',
}

/** Which of our values a typed field stands for. */
const VALUE_OF: Partial<Record<HandField, ContactField>> = { linkedinUrl: 'linkedinSlug' }

function writtenOf(
  { record, keys }: NormalizedRow,
  { values, custom, tags, doNotTouch, isNew }: ContactChange & { isNew: boolean },
): HandWritten {
  const read: Partial<Record<ContactField, string | null>> = isNew ? { ...record.values } : {}
  for (const field of Object.keys(values ?? {}) as HandField[]) {
    const target = (VALUE_OF[field] ?? field) as ContactField
    read[target] = (record.values as ContactValues)[target] ?? null
  }
  const own = Object.fromEntries(Object.keys(custom ?? {}).map((id) => [id, record.custom[id] ?? null]))
  const emailKey = values && 'email' in values ? keys.emailKey : undefined
  return { values: read, custom: own, tags, doNotTouch, emailKey }
}
