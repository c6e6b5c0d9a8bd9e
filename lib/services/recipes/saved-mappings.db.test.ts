import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { removeCustomField } from '#lib/services/fields/change-custom-field.ts'
import { createCustomField } from '#lib/services/fields/create-custom-field.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { changeSavedMapping } from './change-saved-mapping.ts'
import { listSavedMappings } from './list-saved-mappings.ts'

const CSV = 'Mail,Badge,Noise\nada@acme.com,Gold,x\n'

let database: TestDatabase
let desk: SampleDesk
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  desk = await SampleDesk.open(database.db)
  return desk.close
})

const listed = () => listSavedMappings(database.db, desk.place.workspaceId)

test('a mapping reads as the columns it was made for and where each of them goes', async () => {
  const { db } = database
  const { customFieldId } = await createCustomField(db, desk.place, { name: 'Tier', kind: 'text', choices: [] })
  const ref = await desk.upload(CSV)
  await desk.map(ref, {}, { 1: { kind: 'custom', customFieldId }, 2: { kind: 'skip' } })
  const [mapping] = await listed()
  expect(mapping?.columns).toEqual([
    { header: 'Mail', target: 'Email', isMapped: true },
    { header: 'Badge', target: 'Tier', isMapped: true },
    { header: 'Noise', target: 'Left out', isMapped: false },
  ])
  await removeCustomField(db, { ...desk.place, customFieldId })
  expect((await listed())[0]?.columns[1]?.target).toBe('A field that was removed')
})

test('one that is removed is proposed no more, until it is brought back', async () => {
  const { db } = database
  await desk.map(await desk.upload(CSV))
  const [{ recipeId } = { recipeId: '' }] = await listed()
  const by = { ...desk.place, recipeId }
  await changeSavedMapping(db, by, { name: 'Fair' })
  await changeSavedMapping(db, by, { removed: true })
  expect(await listed()).toEqual([])
  const again = await desk.view(await desk.upload(CSV))
  expect(again).toMatchObject({ status: 'mapping', recipe: null })
  await changeSavedMapping(db, by, { removed: false })
  expect(await listed()).toMatchObject([{ name: 'Fair' }])
})

test('one of another workspace does not exist', async () => {
  const { db } = database
  await desk.map(await desk.upload(CSV))
  const [{ recipeId } = { recipeId: '' }] = await listed()
  const other = await SampleDesk.open(db)
  const change = changeSavedMapping(db, { ...other.place, recipeId }, { removed: true })
  await expect(change).rejects.toMatchObject({ code: 'not-found' })
  expect(await listed()).toHaveLength(1)
  await other.close()
})
