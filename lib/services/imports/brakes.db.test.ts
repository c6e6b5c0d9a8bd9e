import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { Brake } from '#lib/contract/imports.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { editRows, turnEdits } from './edit-rows.ts'
import { SampleDesk } from './sample-desk.ts'
import { startImport } from './start-import.ts'

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

async function contact(email: string, more: { title?: string; owner?: string; untouchable?: boolean } = {}) {
  const profile = JSON.stringify(more.owner === undefined ? {} : { ownerEmail: more.owner })
  await desk.db.$executeRaw`
    INSERT INTO contact (workspace_id, email, email_key, job_title, profile, do_not_touch)
    VALUES (${desk.place.workspaceId}::uuid, ${email}, ${email}, ${more.title ?? null}, ${profile}::jsonb, ${more.untouchable ?? false})`
}

async function planned(text: string, options: Partial<ImportOptions> = {}) {
  const ref = await desk.upload(text)
  const view = await desk.map(ref, options)
  return { ref, plan: view.plan, codes: view.plan.brakes.map(({ code }) => code) }
}

async function expectHeld(ref: ImportRef, code: Brake['code']) {
  await expect(startImport(desk.db, ref)).rejects.toMatchObject({
    code: 'brakes-on',
    message: expect.stringContaining(code),
  })
  expect((await desk.view(ref)).status).toBe('review')
  await startImport(desk.db, ref, { released: [code] })
  expect((await desk.view(ref)).status).toBe('queued')
  expect((await desk.db.import.findUniqueOrThrow({ where: { id: ref.importId } })).released).toEqual([code])
}

describe('a brake', () => {
  test('is on when more than 30 % of a field would be replaced, and not at 30 %', async () => {
    for (let at = 0; at < 10; at++) await contact(`p${at}@acme.com`, { title: 'Clerk' })
    const rows = (replaced: number) =>
      Array.from({ length: 10 }, (_, at) => `p${at}@acme.com,${at < replaced ? 'Chief' : 'Clerk'}`).join('\n')
    const calm = await planned(`Email,Job Title\n${rows(3)}`)
    expect(calm.codes).toEqual([])
    expect(calm.plan.fields.find(({ field }) => field === 'jobTitle')).toEqual({
      field: 'jobTitle',
      label: 'Job title',
      filled: 0,
      replaced: 3,
      held: 10,
    })
    const wild = await planned(`Email,Job Title\n${rows(4)}`)
    expect(wild.plan.brakes).toEqual([
      { code: 'overwrites', text: 'Contacts would lose the value they have: Job title on 4 of 10 (40 %).' },
    ])
    await expectHeld(wild.ref, 'overwrites')
  })

  test('stays off where only empty fields are filled', async () => {
    await contact('p@acme.com', { title: 'Clerk' })
    const { codes, plan } = await planned('Email,Job Title,City\np@acme.com,Chief,Bonn', { fillOnlyEmpty: true })
    expect(codes).toEqual([])
    expect(plan.fields.filter(({ field }) => field !== 'companyDomain')).toEqual([
      { field: 'city', label: 'City', filled: 1, replaced: 0, held: 0 },
    ])
  })

  test('is on when owners of contacts would change', async () => {
    for (let at = 0; at < 5; at++) await contact(`p${at}@acme.com`, { owner: 'mine@acme.com' })
    const rows = [0, 1, 2, 3].map((at) => `p${at}@acme.com,Mine@acme.com`)
    const on = { overrideOwners: true }
    const other = `Email,Owner Email\n${[...rows, 'p4@acme.com,other@acme.com'].join('\n')}`
    expect((await planned(`Email,Owner Email\n${rows.join('\n')}`, on)).codes).toEqual([])
    expect((await planned(other)).codes).toEqual([])
    const { ref, plan } = await planned(other, on)
    expect(plan.brakes).toEqual([
      { code: 'owners-reassigned', text: '1 contact would get another owner than the one who holds it now.' },
    ])
    await expectHeld(ref, 'owners-reassigned')
  })

  test('is on when somebody marked do not touch would be updated', async () => {
    await contact('p@acme.com', { untouchable: true })
    const { ref, plan } = await planned('Email,City\np@acme.com,Bonn')
    expect(plan.brakes[0]?.text).toBe('1 contact marked “do not touch” would be updated.')
    await expectHeld(ref, 'do-not-touch')
  })

  test('is on when the very same file was started before, and says when and by whom', async () => {
    const text = 'Email,City\nnew@acme.com,Bonn'
    const first = await planned(text)
    const beside = await planned(text)
    expect([first.codes, beside.codes]).toEqual([[], []])
    await startImport(desk.db, first.ref)
    const second = await planned(text)
    expect(second.plan.brakes[0]).toMatchObject({ code: 'same-file' })
    expect(second.plan.brakes[0]?.text).toMatch(/^This very file was imported before: on .+ UTC by Eddie\.$/)
    await expectHeld(second.ref, 'same-file')
    const elsewhere = await desk.map(await desk.upload(text, 'imports'))
    expect(elsewhere.plan.brakes).toEqual([])
  })

  test('is on when values stand one column further from some row on', async () => {
    const rows = Array.from({ length: 40 }, (_, at) =>
      at < 30 ? `P${at} Ray,p${at}@acme.com,Bonn` : `P${at},Ray,p${at}@acme.com`,
    )
    const { ref, plan } = await planned(`Name,Email,City\n${rows.join('\n')}`)
    expect(plan.brakes).toEqual([
      {
        code: 'shifted-column',
        text: 'What belongs under “Email” stands one column further to the right in about 25 % of the rows, first seen in row 31.',
      },
    ])
    expect(plan.likelyCause).toBe('100 % of the rows in error hold no valid address under Email.')
    const edits = Array.from({ length: 10 }, (_, at) => [
      { rowNumber: 31 + at, columnIndex: 1, value: `p${30 + at}@acme.com` },
      { rowNumber: 31 + at, columnIndex: 2, value: 'Bonn' },
    ])
    await editRows(desk.db, ref, desk.place.userId, { edits: edits.flat() })
    expect(await desk.view(ref)).toMatchObject({ plan: { brakes: [], actions: { create: 40 } } })
    await turnEdits(desk.db, ref, 'undo')
    await expectHeld(ref, 'shifted-column')
  })

  test('is held while another one is released; a started import is not asked again', async () => {
    await contact('p@acme.com', { untouchable: true, title: 'Clerk' })
    const { ref, codes } = await planned('Email,Job Title\np@acme.com,Chief')
    expect(codes).toEqual(['overwrites', 'do-not-touch'])
    await expect(startImport(desk.db, ref, { released: ['overwrites', 'same-file'] })).rejects.toMatchObject({
      code: 'brakes-on',
      message: expect.not.stringContaining('overwrites'),
    })
    await startImport(desk.db, ref, { released: ['overwrites', 'do-not-touch'] })
    await startImport(desk.db, ref)
    const { drift } = await desk.run(ref)
    expect(drift).toEqual([])
  })

  test('does not stop an import that confirms itself', async () => {
    await contact('p@acme.com', { untouchable: true })
    const { ref } = await planned('Email,City\np@acme.com,Bonn')
    await desk.db.import.update({ where: { id: ref.importId }, data: { confirmWhenPlanned: true, status: 'planning' } })
    await desk.plan(ref).catch(() => undefined)
    expect((await desk.view(ref)).status).toBe('queued')
  })
})

test('a run that finds the workspace changed tells where it left its plan', async () => {
  await contact('p@acme.com', { title: 'Clerk' })
  const { ref } = await planned('Email,Job Title\np@acme.com,Clerk\nnew@acme.com,Chief')
  await contact('new@acme.com')
  await startImport(desk.db, ref)
  const done = await desk.run(ref)
  expect(done.plan.actions).toMatchObject({ create: 1, update: 1 })
  expect(done.drift).toEqual([{ planned: 'create', outcome: 'updated', count: 1 }])
})
