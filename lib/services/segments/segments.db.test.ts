import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContactActionRequest } from '#lib/contract/contact-actions.ts'
import type { ContactRules } from '#lib/contract/contact-rules.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { actOnContacts } from '#lib/services/contacts/act-on-contacts.ts'
import { createContact } from '#lib/services/contacts/create-contact.ts'
import { listContacts } from '#lib/services/contacts/list-contacts.ts'
import { readContactDetail } from '#lib/services/contacts/read-contact-detail.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { createWorkflow } from '#lib/services/workflows/change-workflow.ts'
import { finishSteps, listRuns } from '#lib/services/workflows/list-runs.ts'
import { changeSegment, createSegment } from './change-segment.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function workspace() {
  const { db } = database
  const { workspaceId } = await sampleWorkspace(db)
  const account = { name: 'Ada', email: `${workspaceId}@rollcall.test`, password: 'long enough', workspaceId }
  const by = { workspaceId, userId: (await createUser(db, { ...account, role: 'admin' })).userId }
  const add = async (firstName: string, jobTitle: string) => {
    const values = { firstName, lastName: 'Ray', jobTitle }
    return (await createContact(db, by, { values, custom: {}, tags: [] })).contactId
  }
  const members = async (segmentId: string) => {
    const page = await listContacts(db, workspaceId, { filter: { segmentId }, sort: 'name', limit: 10 })
    return page.contacts.map(({ name }) => name.split(' ')[0])
  }
  return { by, add, members }
}

const DIRECTORS: ContactRules = [{ conditions: [{ field: 'jobTitle', op: 'contains', value: 'director' }] }]

test('a segment by rules has whoever meets them now: a new contact is in at once', async () => {
  const { db } = database
  const { by, add, members } = await workspace()
  const { segmentId } = await createSegment(db, by, { name: 'Directors', rules: DIRECTORS })
  expect(await members(segmentId)).toEqual([])
  const ann = await add('Ann', 'Director of Sales')
  await add('Bob', 'Clerk')
  expect(await members(segmentId)).toEqual(['Ann'])
  expect((await readContactDetail(db, { ...by, contactId: ann })).segments).toMatchObject([
    { name: 'Directors', kind: 'dynamic' },
  ])
  await changeSegment(
    db,
    { ...by, segmentId },
    { rules: [{ conditions: [{ field: 'firstName', op: 'is', value: 'bob' }] }] },
  )
  expect(await members(segmentId)).toEqual(['Bob'])
})

test('a segment by hand has whom somebody put in, and nobody is put into one that fills itself', async () => {
  const { db } = database
  const { by, add, members } = await workspace()
  const [ann, bob] = [await add('Ann', 'Director'), await add('Bob', 'Clerk')]
  const { segmentId } = await createSegment(db, by, { name: 'By hand', rules: null })
  const put: ContactActionRequest = {
    action: { kind: 'add-to-segment', segmentId },
    selection: { contactIds: [ann, bob] },
  }
  expect(await actOnContacts(db, by, put)).toMatchObject({ changed: 2 })
  expect(await actOnContacts(db, by, put)).toEqual({ editId: null, changed: 0 })
  await actOnContacts(db, by, { action: { kind: 'remove-from-segment', segmentId }, selection: { contactIds: [ann] } })
  expect(await members(segmentId)).toEqual(['Bob'])
  const byRules = await createSegment(db, by, { name: 'By rules', rules: DIRECTORS })
  const refused: ContactActionRequest = { ...put, action: { kind: 'add-to-segment', segmentId: byRules.segmentId } }
  await expect(actOnContacts(db, by, refused)).rejects.toMatchObject({ code: 'request-invalid' })
  await expect(changeSegment(db, { ...by, segmentId }, { rules: DIRECTORS })).rejects.toMatchObject({
    code: 'request-invalid',
  })
})

test('a segment enrolled in a workflow leaves out who is not to be touched, and who is marked later is held', async () => {
  const { db } = database
  const { by, add } = await workspace()
  const [ann, bob] = [await add('Ann', 'Director'), await add('Bob', 'Director')]
  await add('Cid', 'Director')
  await actOnContacts(db, by, { action: { kind: 'do-not-touch', on: true }, selection: { contactIds: [ann] } })
  const { segmentId } = await createSegment(db, by, { name: 'Directors', rules: DIRECTORS })
  const { workflowId } = await createWorkflow(db, by, { name: 'Call', steps: [{ text: 'Call', days: 0 }] })
  const enrolled = await actOnContacts(db, by, {
    action: { kind: 'enrol', workflowId },
    selection: { filter: { segmentId } },
  })
  expect(enrolled.changed).toBe(2)
  const held = await actOnContacts(db, by, {
    action: { kind: 'do-not-touch', on: true },
    selection: { contactIds: [bob] },
  })
  expect(held.changed).toBe(1)
  const ref = { workspaceId: by.workspaceId, workflowId }
  expect((await listRuns(db, ref, null)).runs.map(({ name }) => name)).toEqual(['Cid Ray'])
  expect(await finishSteps(db, ref, [bob])).toEqual({ advanced: 0 })
  await actOnContacts(db, by, { action: { kind: 'do-not-touch', on: false }, selection: { contactIds: [bob] } })
  expect((await listRuns(db, ref, null)).runs).toHaveLength(2)
})

test('names are unlike, what is put away comes back, and another workspace has none of it', async () => {
  const { db } = database
  const { by, members } = await workspace()
  const { segmentId } = await createSegment(db, by, { name: 'Mine', rules: null })
  await expect(createSegment(db, by, { name: 'MINE', rules: null })).rejects.toMatchObject({ code: 'conflict' })
  await changeSegment(db, { ...by, segmentId }, { archived: true })
  await expect(members(segmentId)).rejects.toMatchObject({ code: 'not-found' })
  await changeSegment(db, { ...by, segmentId }, { archived: false })
  expect(await members(segmentId)).toEqual([])
  const other = await workspace()
  await expect(other.members(segmentId)).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeSegment(db, { ...other.by, segmentId }, { name: 'Yours' })).rejects.toMatchObject({
    code: 'not-found',
  })
})
