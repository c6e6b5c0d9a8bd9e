import type { ColumnMapping } from '#lib/contract/mapping.ts'
import { matchRecipe } from '#lib/core/mapping/match-recipe.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import { type Recipe, readRecipe, readRecipes } from '#lib/db/saved-mappings.ts'
import type { StoredUpload } from '#lib/db/uploads.ts'
import { headerKeyOf } from './header-key.ts'

export type FoundRecipe = {
  recipe: Recipe
  /** The recipe's mapping, onto the columns of this file. */
  mapping: ColumnMapping
  /** How this file differs from the one it was made for, a sentence each. */
  drift: string[]
  /** The header is the very same, and so is what stands below it: nobody need look at the mapping again. */
  fits: boolean
}

const RECIPES_COMPARED = 50

/** What the workspace has saved for files like this one: for this very header, else for the header most like it. */
export async function findRecipe(
  db: Db,
  { workspaceId, reading }: Pick<StoredUpload, 'workspaceId' | 'reading'>,
): Promise<FoundRecipe | null> {
  const exact = await readRecipe(db, { workspaceId, headerKey: headerKeyOf(reading.header) })
  const recipes = exact ? [exact] : await readRecipes(db, workspaceId, RECIPES_COMPARED)
  // One that was kept without its header stands for exactly this one.
  const known = recipes.map((one) =>
    one === exact && one.header.length === 0 ? { ...one, header: reading.header } : one,
  )
  const match = matchRecipe(reading.profiles, known)
  const recipe = recipes.find(({ recipeId }) => recipeId === match?.recipeId)
  if (!match || !recipe) return null
  const { mapping, gone } = await withFieldsThatAre(db, workspaceId, match.mapping)
  const drift = gone === 0 ? match.drift : [...match.drift, 'A field that a column went to was removed since.']
  return { recipe, mapping, drift, fits: exact !== null && drift.length === 0 }
}

/** The mapping without custom fields that were removed since it was saved. */
async function withFieldsThatAre(
  db: Db,
  workspaceId: string,
  { columns }: ColumnMapping,
): Promise<{ mapping: ColumnMapping; gone: number }> {
  const own = new Set((await readCustomFields(db, workspaceId)).map(({ customFieldId }) => customFieldId))
  const kept = columns.filter(({ target }) => target.kind !== 'custom' || own.has(target.customFieldId))
  return { mapping: { columns: kept }, gone: columns.length - kept.length }
}
