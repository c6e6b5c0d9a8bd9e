import { expect, test } from '@playwright/test'
import { call, finished, onDatabase, post, preview } from '#e2e/support/api.ts'
import { job, scene } from '#e2e/support/scene.ts'

const run = () => crypto.randomUUID().slice(0, 8)

for (const [kind, first, again] of [
  ['email', 'Ada@Rules-RUN.com', 'ada@rules-RUN.com'],
  ['phone', '+44 20 7946 PHONE', '004420 7946 PHONE'],
  ['cookie', 'cookie-RUN', 'cookie-RUN'],
  ['external_id', 'EXT-RUN', 'EXT-RUN'],
  ['social', 'https://www.linkedin.com/in/ada-RUN/', 'linkedin.com/in/Ada-RUN?trk=x'],
] as const) {
  test(`by ${kind}: nobody has it, and a contact is made; somebody has it, and they are updated; without it the row is in error`, async () => {
    const { editor } = await scene()
    const id = run()
    const digits = String(Number.parseInt(id, 16) % 10_000).padStart(4, '0')
    const written = (text: string) => text.replace('RUN', id).replace('PHONE', digits)
    const send = (content: string) =>
      job(editor, content, {
        primary_identifier: { column: 'Key', kind },
        field_mappings: { CITY: 'city', Name: 'Full_NAME' },
      })
    const made = await send(`Key,City,Name\n${written(first)},Bonn,Ada Rule\n,Ulm,Nobody Known\n`)
    expect(made.ended).toMatchObject({
      status: 'completed',
      created_count: kind === 'phone' ? made.ended.created_count : 1,
      failed_count: 1,
      errors: [{ row: 2, error: 'Missing required identifier', value: '' }],
      primary_identifier: { column: 'Key', kind },
    })
    const updated = await send(`Key,City,Name\n${written(again)},Jena,\n`)
    expect(updated.ended).toMatchObject({ created_count: 0, updated_count: 1, failed_count: 0 })
    const results = await call(editor, `/v1/leads/import/jobs/${updated.jobId}/results.csv`)
    const contactId = /,updated,[^,]*,([0-9a-f-]{36})/.exec(results.text)?.[1]
    const [contact] = await onDatabase('SELECT city, first_name, last_name FROM contact WHERE id = $1', [contactId])
    expect(contact, 'an empty cell skips').toEqual({ city: 'Jena', first_name: 'Ada', last_name: 'Rule' })
  })
}

test('an alias is added and finds its contact from then on; undo takes it back', async () => {
  const { editor } = await scene()
  const id = run()
  const first = await job(editor, `Email,Other,C\nada@one-${id}.com,ada@two-${id}.com,cookie-${id}\n`, {
    alias_mappings: { Other: '_ALIAS_email', _alias_cookie: 'C' },
  })
  expect(first.ended).toMatchObject({
    created_count: 1,
    field_mappings: { Email: 'email', Other: '_alias_email', C: '_alias_cookie' },
  })
  const second = await job(editor, `Email\nada@two-${id}.com\n`)
  expect(second.ended).toMatchObject({ created_count: 0, outcomes: { imported: 0, skipped: 1 } })
  const byCookie = await job(editor, `Cookie,City\ncookie-${id},Bonn\n`, {
    primary_identifier: { column: 'Cookie', kind: 'cookie' },
    field_mappings: { City: 'city' },
  })
  expect(byCookie.ended).toMatchObject({ created_count: 0, updated_count: 1 })
  const foreign = await job((await scene()).foreign, `Email\nada@two-${id}.com\n`)
  expect(foreign.ended).toMatchObject({ created_count: 1 })

  const third = await job(editor, `Email,Other\nada@one-${id}.com,ada@three-${id}.com\n`, {
    alias_mappings: { Other: '_alias_email' },
  })
  expect(third.ended).toMatchObject({ updated_count: 1 })
  await call(editor, `/v1/leads/import/jobs/${third.jobId}/undo`, { method: 'POST' })
  await expect
    .poll(async () => (await call(editor, `/v1/leads/import/jobs/${third.jobId}`)).body.undone, { timeout: 60_000 })
    .toBe(true)
  expect((await job(editor, `Email\nada@three-${id}.com\n`)).ended).toMatchObject({ created_count: 1 })
})

test('fields are known in any case and from either side; unknown ones are left out and told', async () => {
  const { editor } = await scene()
  const id = run()
  const { started, ended } = await job(editor, `Email,A,B,C,D\nada@fields-${id}.com,Ada,Rule,Engineer,x\n`, {
    field_mappings: { A: 'FIRST_NAME', 'last name': 'B', Job_Title: 'C', D: 'shoe size' },
  })
  expect(started.ignored_fields).toEqual(['shoe size'])
  expect(ended.field_mappings).toEqual({ Email: 'email', A: 'firstName', B: 'lastName', C: 'jobTitle' })
  const [contact] = await onDatabase('SELECT first_name, last_name, job_title FROM contact WHERE email = $1', [
    `ada@fields-${id}.com`,
  ])
  expect(contact).toEqual({ first_name: 'Ada', last_name: 'Rule', job_title: 'Engineer' })
})

test('rows in error have their number, text and value, and the counts add up', async () => {
  const { editor } = await scene()
  const id = run()
  const { ended } = await job(
    editor,
    [
      'Email,Phone',
      `ada@errors-${id}.com,`,
      'not an address,',
      ',',
      `bob@errors-${id}.com,`,
      `bob@errors-${id}.com,`,
      'ada@,',
    ].join('\n'),
  )
  expect(ended.errors.filter(({ row }: { row: number }) => [2, 3, 6].includes(row))).toEqual([
    { row: 2, error: 'Invalid email format', value: 'not an address' },
    { row: 3, error: 'Missing required identifier', value: '' },
    { row: 6, error: 'Invalid email format', value: 'ada@' },
  ])
  expect(ended.failed_count).toBe(5)
  expect(ended.created_count).toBe(1)
  const sum = Object.values<number>(ended.outcomes).reduce((all, count) => all + count, 0)
  expect(sum).toBe(ended.total_rows)
  const phones = await job(editor, 'Phone\n12\n+1 999\n', { primary_identifier: { column: 'Phone', kind: 'phone' } })
  expect(phones.ended.errors).toEqual([
    { row: 1, error: 'Invalid phone format', value: '12' },
    { row: 2, error: 'Invalid phone format', value: '+1 999' },
  ])
})

test('what a program sends stays text', async () => {
  const { editor } = await scene()
  const id = run()
  await job(editor, `Email,ID,City\nada@text-${id}.com,00042,1e3\n`, {
    field_mappings: { ID: 'external_id', City: 'city' },
  })
  const [contact] = await onDatabase('SELECT external_id, city FROM contact WHERE email = $1', [`ada@text-${id}.com`])
  expect(contact).toEqual({ external_id: '00042', city: '1e3' })
})

test('a failed and a cancelled import are told as such, with their times', async () => {
  const { editor } = await scene()
  const { body: file } = await preview(editor, `Email\nada@ends-${run()}.com\n`)
  const { body: started } = await post(editor, '/v1/leads/import/start', {
    file_id: file.file_id,
    primary_identifier: { column: 'Email', kind: 'email' },
  })
  await finished(editor, started.job_id)
  await onDatabase(`UPDATE import SET status = 'failed', reason = 'The disk broke.' WHERE id = $1`, [started.job_id])
  const failed = (await call(editor, `/v1/leads/import/jobs/${started.job_id}`)).body
  expect(failed.status).toBe('failed')
  expect(failed.paused).toBeUndefined()
  await onDatabase(`UPDATE import SET status = 'paused', stage = 'enriching', reason = 'x' WHERE id = $1`, [
    started.job_id,
  ])
  const cancelled = await call(editor, `/v1/leads/import/jobs/${started.job_id}/cancel`, { method: 'POST' })
  expect(cancelled.body.status).toBe('cancelled')
  expect(Date.parse(cancelled.body.completed_at)).toBeGreaterThanOrEqual(Date.parse(cancelled.body.created_at))
})
