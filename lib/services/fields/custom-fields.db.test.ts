import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFieldValues, readCustomFields } from '#lib/db/custom-fields.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { changeCustomField, removeCustomField, restoreCustomField } from './change-custom-field.ts'
import { createCustomField } from './create-custom-field.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const place = async () => ({ ...(await sampleWorkspace(database.db)), userId: null })
const names = async (workspaceId: string) => (await readCustomFields(database.db, workspaceId)).map(({ name }) => name)

test('a field that is removed comes back with its values, and leaves its name free meanwhile', async () => {
  const { db } = database
  const by = await place()
  const { customFieldId } = await createCustomField(db, by, { name: 'Badge', kind: 'text', choices: [] })
  const custom = JSON.stringify({ [customFieldId]: 'Gold' })
  await db.$executeRaw`INSERT INTO contact (workspace_id, email, email_key, custom) VALUES (${by.workspaceId}::uuid, 'a@x.com', 'a@x.com', ${custom}::jsonb)`
  expect(await countFieldValues(db, by.workspaceId)).toEqual({ [customFieldId]: 1 })
  const ref = { ...by, customFieldId }
  await removeCustomField(db, ref)
  expect(await names(by.workspaceId)).toEqual([])
  const second = await createCustomField(db, by, { name: 'badge', kind: 'number', choices: [] })
  await expect(restoreCustomField(db, ref)).rejects.toMatchObject({ code: 'conflict' })
  await removeCustomField(db, { ...by, customFieldId: second.customFieldId })
  await restoreCustomField(db, ref)
  expect(await names(by.workspaceId)).toEqual(['Badge'])
  expect(await countFieldValues(db, by.workspaceId)).toEqual({ [customFieldId]: 1 })
})

test('a name is taken once, whoever asks and however it is written', async () => {
  const { db } = database
  const by = await place()
  const { customFieldId } = await createCustomField(db, by, { name: 'Badge', kind: 'text', choices: [] })
  await createCustomField(db, by, { name: 'Booth', kind: 'text', choices: [] })
  const rename = (name: string) => changeCustomField(db, { ...by, customFieldId }, { name })
  await expect(rename('BOOTH')).rejects.toMatchObject({ code: 'conflict' })
  await expect(rename('Job title')).rejects.toMatchObject({ code: 'conflict' })
  await rename('Stand')
  expect(await names(by.workspaceId)).toEqual(['Booth', 'Stand'])
})

test('only a choice field has choices to change, and only its own workspace changes it', async () => {
  const { db } = database
  const [by, other] = [await place(), await place()]
  const text = await createCustomField(db, by, { name: 'Badge', kind: 'text', choices: [] })
  const choice = await createCustomField(db, by, { name: 'Tier', kind: 'choice', choices: ['Gold'] })
  const change = (who: typeof by, customFieldId: string) =>
    changeCustomField(db, { ...who, customFieldId }, { choices: ['Gold', 'Silver'] })
  await expect(change(by, text.customFieldId)).rejects.toMatchObject({ code: 'request-invalid' })
  await expect(change(other, choice.customFieldId)).rejects.toMatchObject({ code: 'not-found' })
  await expect(removeCustomField(db, { ...other, customFieldId: choice.customFieldId })).rejects.toMatchObject({
    code: 'not-found',
  })
  expect((await change(by, choice.customFieldId)).choices).toEqual(['Gold', 'Silver'])
})
