import { z } from 'zod'
import { FIELD_KEYS, FIELDS } from '#lib/contract/fields.ts'
import { AppError } from '#lib/core/app-error.ts'
import { foldHeader } from '#lib/core/mapping/fold-header.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { type CustomField, insertCustomField } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'

const Name = z
  .string()
  .trim()
  .min(1, 'Give the field a name.')
  .max(100, 'The name is longer than 100 characters.')
  .refine((name) => !/[\p{Cc}\p{Cf}]/u.test(name), 'The name holds characters that cannot be seen.')

/** A field to be made in place: choices are for single choice alone, and are told apart whatever their case. */
export const NewCustomField = z
  .strictObject({
    name: Name,
    kind: z.enum(['text', 'number', 'date', 'boolean', 'choice']),
    choices: z.array(z.string().trim().min(1).max(200)).max(500).default([]),
  })
  .superRefine(({ kind, choices }, context) => {
    const issue = (message: string) => context.addIssue({ code: 'custom', path: ['choices'], message })
    if (kind === 'choice' && choices.length === 0) issue('Name at least one choice.')
    if (kind !== 'choice' && choices.length > 0) issue('Only a choice field has choices.')
    if (new Set(choices.map((choice) => choice.toLowerCase())).size < choices.length)
      issue('A choice stands there twice.')
  })
export type NewCustomField = z.infer<typeof NewCustomField>

const TAKEN = new Map(
  FIELD_KEYS.flatMap((key) => [[foldHeader(key), key] as const, [foldHeader(FIELDS[key].label), key]]),
)

/** @throws AppError `conflict` when a field of the workspace, or one of ours, has that name */
export async function createCustomField(db: Db, by: AuditBy, field: NewCustomField): Promise<CustomField> {
  const ours = TAKEN.get(foldHeader(field.name))
  if (ours) throw new AppError('conflict', `There is a field “${FIELDS[ours].label}” already. Map the column to it.`)
  const made = await insertCustomField(db, by.workspaceId, field)
  if (!made) throw new AppError('conflict', `There is a field “${field.name}” already. Choose another name.`)
  const { customFieldId: id, name } = made
  await recordAudit(db, by, { action: 'created', subject: { kind: 'field', id, name } })
  return made
}
