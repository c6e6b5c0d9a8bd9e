import { FIELDS } from '#lib/contract/fields.ts'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import type { SavedMappingView } from '#lib/contract/saved-mappings.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import { type Recipe, readRecipes } from '#lib/db/saved-mappings.ts'

const SHOWN_MAX = 200

/** What is proposed for the next files of a workspace, the last used first. */
export async function listSavedMappings(db: Db, workspaceId: string): Promise<SavedMappingView[]> {
  const recipes = await readRecipes(db, workspaceId, SHOWN_MAX)
  const fields = await readCustomFields(db, workspaceId)
  const nameOf = new Map(fields.map(({ customFieldId, name }) => [customFieldId, name]))
  return recipes.map((recipe) => viewOf(recipe, nameOf))
}

function viewOf(recipe: Recipe, nameOf: ReadonlyMap<string, string>): SavedMappingView {
  const { recipeId, name, savedAt, header, mapping, options, overrides } = recipe
  const targetOf = new Map(mapping.columns.map(({ columnIndex, target }) => [columnIndex, target]))
  const width = Math.max(header.length, ...mapping.columns.map(({ columnIndex }) => columnIndex + 1), 0)
  return {
    recipeId,
    name,
    savedAt: savedAt.toISOString(),
    columns: Array.from({ length: width }, (_, at) => {
      const target = targetOf.get(at)
      return {
        header: header[at] ?? `Column ${at + 1}`,
        target: target ? targetWords(target, nameOf) : 'Left out',
        isMapped: target !== undefined && target.kind !== 'skip',
      }
    }),
    options,
    reading: Object.entries(overrides)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([what, value]) => ({ what, value: typeof value === 'string' ? value : JSON.stringify(value) })),
  }
}

function targetWords(target: ColumnTarget, nameOf: ReadonlyMap<string, string>): string {
  switch (target.kind) {
    case 'field':
      return FIELDS[target.field].label
    case 'custom':
      return nameOf.get(target.customFieldId) ?? 'A field that was removed'
    case 'alias':
      return `Further ${target.alias.replaceAll('-', ' ')}`
    case 'keep':
      return 'Kept as custom data'
    case 'skip':
      return 'Left out'
  }
}
