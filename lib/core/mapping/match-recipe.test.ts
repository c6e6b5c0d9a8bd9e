import { describe, expect, test } from 'vitest'
import type { FieldKey } from '#lib/contract/fields.ts'
import type { ColumnProfile, ValueKind } from './column-profile.ts'
import { matchRecipe, type SavedRecipe } from './match-recipe.ts'

const profiles = (...columns: [string, ValueKind][]): ColumnProfile[] =>
  columns.map(([header, kind], columnIndex) => ({
    columnIndex,
    header,
    sample: '',
    fillRate: 1,
    distinctValues: 9,
    choices: [],
    dateOrder: null,
    kinds: { [kind]: 1 },
  }))

function recipe(recipeId: string, ...columns: [string, ValueKind, FieldKey | null][]): SavedRecipe {
  return {
    recipeId,
    header: columns.map(([header]) => header),
    kinds: columns.map(([, kind]) => ({ [kind]: 1 })),
    mapping: {
      columns: columns.map(([, , field], columnIndex) => ({
        columnIndex,
        target: field === null ? { kind: 'skip' } : { kind: 'field', field },
      })),
    },
  }
}

const FAIR = recipe(
  'fair',
  ['Name', 'text', 'fullName'],
  ['Email', 'email', 'email'],
  ['Mobile', 'phone', 'phone'],
  ['Booth', 'number', null],
)
const fieldAt = (match: ReturnType<typeof matchRecipe>) =>
  Object.fromEntries(
    match?.mapping.columns.map(({ columnIndex, target }) => [
      columnIndex,
      'field' in target ? target.field : target.kind,
    ]) ?? [],
  )

describe('a recipe', () => {
  test('fits a file whose columns have only moved, without a word', () => {
    const match = matchRecipe(
      profiles(
        ['BOOTH', 'number'],
        ['e-mail', 'email'],
        ['Email', 'email'],
        ['Mobile', 'phone'],
        ['name', 'text'],
      ).filter(({ header }) => header !== 'e-mail'),
      [FAIR],
    )
    expect(match?.drift).toEqual([])
    expect(fieldAt(match)).toEqual({ 0: 'skip', 2: 'email', 3: 'phone', 4: 'fullName' })
  })

  test('goes on with a column that was renamed, by what it holds, and says so', () => {
    const match = matchRecipe(profiles(['Name', 'text'], ['Email', 'email'], ['Cell', 'phone'], ['Booth', 'number']), [
      FAIR,
    ])
    expect(match?.drift).toEqual(['“Mobile” is gone, “Cell” is new and looks like phones.'])
    expect(fieldAt(match)[2]).toBe('phone')
  })

  test('lets go of a column that holds something else now', () => {
    const match = matchRecipe(profiles(['Name', 'text'], ['Email', 'date'], ['Mobile', 'phone'], ['Booth', 'number']), [
      FAIR,
    ])
    expect(match?.drift).toEqual(['“Email” held addresses and now holds dates.'])
    expect(fieldAt(match)[1]).toBeUndefined()
  })

  test('names what is gone and what is new', () => {
    const match = matchRecipe(profiles(['Name', 'text'], ['Email', 'email'], ['Mobile', 'phone'], ['Remark', 'text']), [
      FAIR,
    ])
    expect(match?.drift).toEqual(['“Booth” is gone.', '“Remark” is new.'])
  })

  test('is not taken for another list, and the one most like the file wins', () => {
    expect(matchRecipe(profiles(['Name', 'text'], ['City', 'text'], ['Street', 'text']), [FAIR])).toBeNull()
    const nearer = recipe('nearer', ['Name', 'text', 'fullName'], ['Email', 'email', 'email'])
    expect(matchRecipe(profiles(['Name', 'text'], ['Email', 'email']), [FAIR, nearer])?.recipeId).toBe('nearer')
  })
})
