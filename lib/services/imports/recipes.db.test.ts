import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NewCustomField } from '#lib/contract/custom-fields.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { createCustomField } from '#lib/services/fields/create-custom-field.ts'
import { reopenImport } from './reopen-import.ts'
import { rereadImport } from './reread-import.ts'
import { SampleDesk } from './sample-desk.ts'
import { saveMapping } from './save-mapping.ts'

let database: TestDatabase
let desk: SampleDesk

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  desk = await SampleDesk.open(database.db)
})
afterEach(() => desk.close())

const TEXT = 'Name,Email,Booth\nAda Lovelace,ada@acme.com,12'
const field = (fields: object) => createCustomField(desk.db, desk.place, NewCustomField.parse(fields))

describe('a file with a known header', () => {
  test('goes to its plan with the mapping and the options of the last time', async () => {
    const booth = await field({ name: 'Booth', kind: 'text' })
    const target = { kind: 'custom' as const, customFieldId: booth.customFieldId }
    await desk.map(await desk.upload(TEXT), { purpose: 'add', tags: ['fair'] }, { 2: target })
    const again = await desk.upload(TEXT.replace('Ada', 'Eda'))
    expect((await desk.view(again)).status).toBe('planning')
    const view = await desk.plan(again)
    expect(view).toMatchObject({ mappingWasSaved: true, options: { purpose: 'add', tags: ['fair'] } })
    await reopenImport(desk.db, again)
    const back = await desk.view(again)
    expect(back).toMatchObject({ status: 'mapping', recipe: { drift: [] } })
    expect(back.status === 'mapping' && back.mapping?.columns[2]?.target).toEqual(target)
  })

  test('is mapped anew when a field that it fed is gone, and says so', async () => {
    const { customFieldId } = await field({ name: 'Booth', kind: 'text' })
    await desk.map(await desk.upload(TEXT), {}, { 2: { kind: 'custom', customFieldId } })
    await desk.db.customField.delete({ where: { id: customFieldId } })
    const view = await desk.view(await desk.upload(TEXT))
    expect(view).toMatchObject({ status: 'mapping', recipe: { drift: [expect.stringContaining('removed')] } })
  })

  test('is mapped anew when a column holds something else now, and says so', async () => {
    await desk.map(await desk.upload(TEXT))
    const view = await desk.view(await desk.upload('Name,Email,Booth\nAda Lovelace,2026-11-21,12'))
    expect(view).toMatchObject({
      status: 'mapping',
      recipe: { drift: ['“Email” held addresses and now holds dates.'] },
    })
  })

  test('is not known in another workspace', async () => {
    await desk.map(await desk.upload(TEXT))
    const other = await SampleDesk.open(database.db)
    expect(await other.view(await other.upload(TEXT))).toMatchObject({ status: 'mapping', recipe: null })
    await other.close()
  })
})

describe('a file with a header like one that is known', () => {
  test('is mapped as that one was, with a note of what differs and its options', async () => {
    const text = 'Name,Email,Mobile,Booth\nAda Lovelace,ada@acme.com,+49 170 1234567,12'
    await desk.map(await desk.upload(text), { tags: ['fair'] }, { 3: { kind: 'keep' } })
    const ref = await desk.upload(text.replace('Mobile', 'Cell').replace('Ada', 'Eda'))
    const view = await desk.view(ref)
    if (view.status !== 'mapping') throw new Error(view.status)
    expect(view.recipe?.drift).toEqual(['“Mobile” is gone, “Cell” is new and looks like phones.'])
    expect(view.suggestions.map(({ foundBy }) => foundBy)).toEqual(['saved', 'saved', 'saved', 'saved'])
    expect(view.suggestions[3]?.target).toEqual({ kind: 'keep' })
    expect(view.options.tags).toEqual(['fair'])
    expect((await desk.map(ref)).plan.actions.create).toBe(1)
  })
})

test('a file is read as somebody has decided for such files before', async () => {
  const text = (name: string) =>
    `Name, last;Email, work\nLovelace, ${name};ada@acme.com, home\nRay, Bob;bob@acme.com, home`
  const first = await desk.upload(text('Ada'))
  const guessed = await desk.view(first)
  expect(guessed.status === 'mapping' && guessed.columns).toHaveLength(3)
  await rereadImport(desk, first, { delimiter: ';' })
  await desk.map(first, {}, { 1: { kind: 'keep' }, 0: { kind: 'field', field: 'fullName' } })
  const second = await desk.upload(text('Eda'))
  expect(await desk.view(second)).toMatchObject({ status: 'planning', rowsTotal: 2 })
  await reopenImport(desk.db, second)
  expect(await desk.view(second)).toMatchObject({ reading: { overrides: { delimiter: ';' } }, columns: [{}, {}] })
})

describe('a custom field', () => {
  test('is made once by its name, whatever the case, and not beside one of ours', async () => {
    expect(await field({ name: ' Badge ', kind: 'choice', choices: ['Gold', 'Silver'] })).toMatchObject({
      name: 'Badge',
      kind: 'choice',
      choices: ['Gold', 'Silver'],
    })
    await expect(field({ name: 'BADGE', kind: 'text' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(field({ name: 'e-mail', kind: 'text' })).resolves.toBeDefined()
    await expect(field({ name: 'First Name', kind: 'text' })).rejects.toMatchObject({ code: 'conflict' })
    const other = await SampleDesk.open(database.db)
    await expect(
      createCustomField(other.db, other.place, NewCustomField.parse({ name: 'Badge', kind: 'text' })),
    ).resolves.toBeDefined()
    await other.close()
  })

  test.each([
    { name: '', kind: 'text' },
    { name: 'x'.repeat(101), kind: 'text' },
    { name: 'a\u202Eb', kind: 'text' },
    { name: 'Badge', kind: 'choice' },
    { name: 'Badge', kind: 'text', choices: ['Gold'] },
    { name: 'Badge', kind: 'choice', choices: ['Gold', 'gold'] },
    { name: 'Badge', kind: 'money' },
  ])('is refused as %j', (asked) => {
    expect(NewCustomField.safeParse(asked).success).toBe(false)
  })
})

test('options that contradict each other are refused with the reason', async () => {
  const ref = await desk.upload('Contact ID,City\n00000000-0000-4000-8000-000000000000,Bonn')
  const mapping = { columns: [{ columnIndex: 0, target: { kind: 'field' as const, field: 'contactId' as const } }] }
  const view = await desk.view(ref)
  if (view.status !== 'mapping') throw new Error(view.status)
  const options = { ...view.options, identifier: 'contact-id' as const, purpose: 'add-and-update' as const }
  await expect(saveMapping(desk.db, ref, { mapping, options })).rejects.toMatchObject({
    code: 'mapping-invalid',
    message: expect.stringContaining('Update only'),
  })
  await saveMapping(desk.db, ref, { mapping, options: { ...options, purpose: 'update' } })
})
