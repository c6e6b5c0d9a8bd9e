import { type ImportOptions, ImportOptions as Options } from '#lib/contract/import-options.ts'
import { type ColumnTarget, missingIdentifier, missingIdentity } from '#lib/contract/mapping.ts'
import type { BatchContact } from '#lib/contract/webhook-intake.ts'
import type { SourceOptions } from '#lib/contract/webhook-sources.ts'
import { AppError } from '#lib/core/app-error.ts'
import { fieldOfHeader } from '#lib/core/mapping/field-of-header.ts'
import { foldHeader } from '#lib/core/mapping/fold-header.ts'
import { type BatchTable, tableOfBatch } from '#lib/core/webhooks/table-of-batch.ts'

type Own = { customFieldId: string; name: string }

/**
 * A batch as a table, its columns mapped as the source says and else by their names.
 *
 * @param own the workspace's own fields
 * @throws AppError `request-invalid`, also when nobody could be recognised by what the batch holds
 */
export function mapBatch(contacts: readonly BatchContact[], options: SourceOptions, own: readonly Own[]): BatchTable {
  const said = new Map(options.fieldMappings.map(({ name, target }) => [foldHeader(name) || name, target]))
  const known = new Set(own.map(({ customFieldId }) => customFieldId))
  const targetOf = (name: string): ColumnTarget | null => {
    const target = said.get(foldHeader(name) || name) ?? byName(name, own)
    return target?.kind === 'custom' && !known.has(target.customFieldId) ? null : target
  }
  const table = tableOfBatch(contacts, targetOf)
  const missing = missingIdentity(table.mapping) ?? missingIdentifier(table.mapping, options.identifier)
  if (missing) throw new AppError('request-invalid', missing)
  return table
}

function byName(name: string, own: readonly Own[]): ColumnTarget | null {
  const field = fieldOfHeader(name)
  if (field) return { kind: 'field', field }
  const custom = own.find((one) => foldHeader(one.name) === foldHeader(name))
  return custom ? { kind: 'custom', customFieldId: custom.customFieldId } : null
}

/** A source's saved options as an import has them. */
export const importOptions = (options: SourceOptions, workflowId: string | null): ImportOptions =>
  Options.parse({
    purpose: options.purpose,
    identifier: options.identifier,
    fillOnlyEmpty: options.fillOnlyEmpty,
    repeatedInFile: options.repeatedInFile,
    enrich: options.enrich,
    tags: options.tags,
    importTag: true,
    doNotTouch: false,
    workflowId,
  })
