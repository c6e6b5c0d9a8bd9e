import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ContactFilter, ContactPage, type ContactSort } from '#lib/contract/contacts.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { type SampleWorkspace, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { actOnContacts } from './act-on-contacts.ts'
import { changeContact } from './change-contact.ts'
import { checkContact, createContact } from './create-contact.ts'
import { listChoices } from './list-choices.ts'
import { listContacts } from './list-contacts.ts'
import { undoEdit } from './undo-edit.ts'

let database: TestDatabase
let place: SampleWorkspace
let by: { workspaceId: string; userId: string }
const idOf = new Map<string, string>()
beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  place = await sampleWorkspace(db)
  const { workspaceId } = place
  const who = {
    name: 'Eddie',
    email: 'eddie@ours.example',
    password: 'long enough',
    workspaceId,
    role: 'editor',
  } as const
  by = { workspaceId, userId: (await createUser(db, who)).userId }
  const people = [
    { firstName: 'Ádám', lastName: 'Kovács', email: 'adam@danube.com', jobTitle: 'CTO', companyName: 'Danube Kft' },
    { firstName: 'Bea', lastName: 'Lund', email: 'bea@fjord.com', phone: '+47 22 22 55 55', companyName: 'Fjord AS' },
    { firstName: 'Cho', lastName: 'Park', linkedinUrl: 'linkedin.com/in/cho-park', jobTitle: 'VP Sales' },
    { firstName: 'Dora', lastName: "O'Neil", email: 'dora@fjord.com', externalId: 'CRM-4', country: 'Norway' },
  ]
  for (const values of people)
    idOf.set(values.firstName, (await createContact(db, by, { values, custom: {}, tags: [] })).contactId)
})
afterAll(() => database.drop())

const id = (name: string): string => idOf.get(name) ?? ''
const list = async (filter: ContactFilter = {}, sort: ContactSort = 'name', more = {}) =>
  ContactPage.parse(await listContacts(database.db, place.workspaceId, { filter, sort, limit: 100, ...more }))
const names = async (filter: ContactFilter) => (await list(filter)).contacts.map(({ name }) => name.split(' ')[0])

test('every order pages through everybody once, in both directions', async () => {
  const sorts = ['newest', 'name', 'company', 'score'] as const
  for (const sort of sorts) {
    const whole: string[][] = []
    for (const way of [sort, `-${sort}`] as const) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await list({}, way, { limit: 1, after })
        expect(page).toMatchObject({ total: 4, isExact: true })
        seen.push(...page.contacts.map(({ contactId }) => contactId))
        after = page.next ?? undefined
      } while (after)
      whole.push(seen)
    }
    expect(new Set(whole[0]).size).toBe(4)
    expect(whole[1]).toEqual(whole[0]?.toReversed())
  }
})

test('the total follows whoever comes and goes, without being counted', async () => {
  const { db } = database
  const { editId } = await actOnContacts(db, by, { action: { kind: 'delete' }, selection: { contactIds: [id('Bea')] } })
  expect((await list()).total).toBe(3)
  await undoEdit(db, { ...by, editId: editId ?? '' })
  expect((await list()).total).toBe(4)
})

test('looks for the beginnings of words, without accents, signs or the order in which they are written', async () => {
  expect(await names({ search: 'kovacs adam' })).toEqual(['Ádám'])
  expect(await names({ search: 'ADAM@danube' })).toEqual(['Ádám'])
  expect(await names({ search: '+47 22 22' })).toEqual(['Bea'])
  expect(await names({ search: 'fjord' })).toEqual(['Bea', 'Dora'])
  expect(await names({ search: "o'neil" })).toEqual(['Dora'])
  expect(await names({ search: "%_'\\:*&|!()" })).toHaveLength(4)
  expect(await names({ search: 'ovacs' })).toEqual([])
})

test('rules ask about any field, the workspace’s own too, and whoever lacks a value meets only what denies', async () => {
  const { db } = database
  const own = await db.customField.create({
    data: { workspaceId: place.workspaceId, name: 'Seats', kind: 'number', choices: [] },
  })
  await changeContact(db, { ...by, contactId: id('Cho') }, { custom: { [own.id]: '1,200' } })
  const rules = (...conditions: NonNullable<ContactFilter['rules']>[number]['conditions']) => ({
    rules: [{ conditions }],
  })
  expect(await names(rules({ field: `custom:${own.id}`, op: 'at-least', value: 1000 }))).toEqual(['Cho'])
  expect(await names(rules({ field: `custom:${own.id}`, op: 'missing' }))).toHaveLength(3)
  expect(await names(rules({ field: 'jobTitle', op: 'contains', value: 'sales' }))).toEqual(['Cho'])
  expect(await names(rules({ field: 'jobTitle', op: 'is-not', value: 'cto' }))).toEqual(
    ['Dora', 'Bea', 'Cho'].sort(byLast),
  )
  expect(await names(rules({ field: 'country', op: 'one-of', value: ['no', 'SE'] }))).toEqual(['Dora'])
  expect(await names(rules({ field: 'addedAt', op: 'within-days', value: 1 }))).toHaveLength(4)
  expect(await names(rules({ field: 'email', op: 'at-least', value: 1 }))).toEqual([])
  await db.$executeRaw`UPDATE account SET industry = 'Energy', employee_count = 50 WHERE domain = 'fjord.com'`
  expect(await names(rules({ field: 'industry', op: 'is', value: 'energy' }))).toEqual(['Bea', 'Dora'])
  expect(await names(rules({ field: 'employeeCount', op: 'at-least', value: 50 }))).toEqual(['Bea', 'Dora'])
  expect(await names(rules({ field: 'industry', op: 'is-not', value: 'energy' }))).toEqual(['Ádám', 'Cho'])
  expect(await names(rules({ field: 'industry', op: 'missing' }))).toEqual(['Ádám', 'Cho'])
  const either = [
    { conditions: [{ field: 'firstName', op: 'starts-with', value: 'be' }] },
    { conditions: [{ field: 'lastName', op: 'is', value: 'PARK' }] },
  ] satisfies ContactFilter['rules']
  expect(await names({ rules: either })).toEqual(['Bea', 'Cho'])
})
const byLast = (one: string, other: string) => LAST.indexOf(one) - LAST.indexOf(other)
const LAST = ['Ádám', 'Bea', 'Dora', 'Cho']

test('a tag goes on all that fit in one stroke, is found again, and comes off again with nobody the wiser', async () => {
  const { db } = database
  const before = await db.$queryRaw`SELECT id, tags, revision FROM contact ORDER BY id`
  const tagged = await actOnContacts(db, by, {
    action: { kind: 'add-tag', tag: 'Summit' },
    selection: { filter: { search: 'fjord' } },
  })
  expect(tagged.changed).toBe(2)
  expect(await names({ tag: ['Summit'] })).toEqual(['Bea', 'Dora'])
  expect((await listChoices(db, place.workspaceId)).tags).toContain('Summit')
  const again = await actOnContacts(db, by, { action: { kind: 'add-tag', tag: 'summit' }, selection: { filter: {} } })
  expect(again.changed).toBe(2)
  expect(await undoEdit(db, { ...by, editId: again.editId ?? '' })).toEqual({ undone: 2, kept: 0 })
  expect(await undoEdit(db, { ...by, editId: tagged.editId ?? '' })).toEqual({ undone: 2, kept: 0 })
  expect(await db.$queryRaw`SELECT id, tags, revision FROM contact ORDER BY id`).toEqual(before)
  await expect(undoEdit(db, { ...by, editId: tagged.editId ?? '' })).rejects.toMatchObject({ code: 'conflict' })
})

test('undo leaves what somebody has changed since', async () => {
  const { db } = database
  const selection = { contactIds: [id('Bea'), id('Cho')] }
  const owned = await actOnContacts(db, by, { action: { kind: 'set-owner', ownerId: by.userId }, selection })
  expect(await names({ owner: [by.userId] })).toEqual(['Bea', 'Cho'])
  await actOnContacts(db, by, { action: { kind: 'set-owner', ownerId: null }, selection: { contactIds: [id('Cho')] } })
  await changeContact(db, { ...by, contactId: id('Bea') }, { values: { jobTitle: 'Buyer' } })
  expect(await undoEdit(db, { ...by, editId: owned.editId ?? '' })).toEqual({ undone: 1, kept: 1 })
  expect(await names({ owner: ['nobody'] })).toHaveLength(4)
  const [bea] = (await list({ search: 'bea' })).contacts
  expect(bea).toMatchObject({ jobTitle: 'Buyer', ownerName: null })
})

test('who is marked do not touch comes into no workflow, and what was deleted comes back with all that hung on it', async () => {
  const { db } = database
  const workflow = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO workflow (workspace_id, name, steps) VALUES (${place.workspaceId}::uuid, 'Call', '[{"text":"Call","days":1}]') RETURNING id`
  const workflowId = workflow[0]?.id ?? ''
  await actOnContacts(db, by, { action: { kind: 'do-not-touch', on: true }, selection: { contactIds: [id('Dora')] } })
  const all = { selection: { filter: {} } }
  expect(await actOnContacts(db, by, { action: { kind: 'enrol', workflowId }, ...all })).toMatchObject({ changed: 3 })
  expect(
    await actOnContacts(db, by, { action: { kind: 'add-to-campaign', campaignId: place.campaignId }, ...all }),
  ).toMatchObject({ changed: 4 })
  const whole = () => db.$queryRaw`
    SELECT to_jsonb(c) - 'updated_at' AS contact, (SELECT count(*)::int FROM lead WHERE contact_id = c.id) AS leads,
           (SELECT count(*)::int FROM workflow_run WHERE contact_id = c.id) AS runs FROM contact c ORDER BY c.id`
  const before = await whole()
  const gone = await actOnContacts(db, by, { action: { kind: 'delete' }, ...all })
  expect(gone.changed).toBe(4)
  expect((await list()).contacts).toEqual([])
  expect(await undoEdit(db, { ...by, editId: gone.editId ?? '' })).toEqual({ undone: 4, kept: 0 })
  expect(await whole()).toEqual(before)
})

test('what is typed is read like a file: canonical, and refused by name', async () => {
  const { db } = database
  const draft = (values: Record<string, string>) => ({ values, custom: {}, tags: [] })
  const { contactId, editId } = await createContact(
    db,
    by,
    draft({ firstName: 'Eve', lastName: 'Ray', email: ' Eve.Ray@Tide.COM ', jobTitle: 'Chief Executive Officer' }),
  )
  const [eve] = (await list({ search: 'eve' })).contacts
  expect(eve).toMatchObject({ contactId, email: 'eve.ray@tide.com', companyDomain: 'tide.com', seniority: 'c-suite' })
  await expect(createContact(db, by, draft({ email: 'nonsense', phone: '12' }))).rejects.toMatchObject({
    issues: [{ path: ['values', 'email'] }, { path: ['values', 'phone'] }],
  })
  await expect(createContact(db, by, draft({ jobTitle: 'CEO' }))).rejects.toMatchObject({
    issues: [{ path: ['values'] }],
  })
  await expect(createContact(db, by, draft({ email: 'EVE.RAY@tide.com' }))).rejects.toMatchObject({ code: 'conflict' })
  expect(await checkContact(db, place.workspaceId, draft({ email: 'eve.ray@tide.com' }))).toMatchObject({
    known: [{ contactId, by: 'email', isSame: true }],
  })
  await expect(
    changeContact(db, { ...by, contactId: id('Bea') }, { values: { email: 'eve.ray@tide.com' } }),
  ).rejects.toMatchObject({ code: 'conflict' })
  expect(await undoEdit(db, { ...by, editId })).toEqual({ undone: 1, kept: 0 })
  expect(await names({ search: 'eve' })).toEqual([])
})

test('a change by hand is remembered as a person’s word, and taken back field by field', async () => {
  const { db } = database
  const adam = { ...by, contactId: id('Ádám') }
  const { editId } = await changeContact(db, adam, { values: { jobTitle: 'Head of Sales', phone: '' }, tags: ['vip'] })
  const stored = await db.$queryRaw<{ changes: Record<string, unknown> }[]>`
    SELECT changes FROM contact_edit_line WHERE edit_id = ${editId}::uuid`
  expect(Object.keys(stored[0]?.changes ?? {}).sort()).toEqual(['department', 'jobTitle', 'seniority', 'tags'])
  await changeContact(db, adam, { values: { department: 'Growth' } })
  expect(await undoEdit(db, { ...by, editId: editId ?? '' })).toEqual({ undone: 1, kept: 0 })
  const [now] = (await list({ search: 'adam' })).contacts
  expect(now).toMatchObject({ jobTitle: 'CTO', department: 'Growth', tags: [] })
  expect(await changeContact(db, adam, { values: { jobTitle: 'CTO' } })).toEqual({ editId: null })
})

test('another workspace has none of it', async () => {
  const { db } = database
  const other = await sampleWorkspace(db)
  const foreign = { workspaceId: other.workspaceId, userId: by.userId }
  expect((await listContacts(db, other.workspaceId, { filter: {}, sort: 'name', limit: 10 })).contacts).toEqual([])
  const selection = { contactIds: [id('Bea')] }
  expect(await actOnContacts(db, foreign, { action: { kind: 'delete' }, selection })).toEqual({
    editId: null,
    changed: 0,
  })
  const theirs = { kind: 'add-to-campaign', campaignId: place.campaignId } as const
  await expect(actOnContacts(db, foreign, { action: theirs, selection })).rejects.toMatchObject({ code: 'not-found' })
  await expect(
    changeContact(db, { ...foreign, contactId: id('Bea') }, { values: { jobTitle: 'X' } }),
  ).rejects.toMatchObject({ code: 'not-found' })
  const mine = await actOnContacts(db, by, { action: { kind: 'add-tag', tag: 'mine' }, selection })
  await expect(undoEdit(db, { ...foreign, editId: mine.editId ?? '' })).rejects.toMatchObject({
    code: 'not-found',
  })
})
