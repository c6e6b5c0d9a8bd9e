import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_OPTIONS } from '#lib/contract/import-options.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { exportContacts } from './export-contacts.ts'

const CONTACTS = 10_000

let database: TestDatabase
let desk: SampleDesk
beforeAll(async () => {
  database = await createTestDatabase()
  desk = await SampleDesk.open(database.db)
})
afterAll(async () => {
  await desk.close()
  await database.drop()
})

/** What a contact is, field by field, without when it was written, its verdict, and keys that follow from the fields. */
const whole = () => database.db.$queryRaw<
  { id: string; contact: Record<string, unknown>; revision: number; writtenAt: Date }[]
>`
  SELECT id::text, to_jsonb(c) - 'updated_at' - 'revision' - 'lead_score' - 'grade' - 'score_parts' - 'icp_tier' - 'account_id' - 'name_key' AS contact,
         revision, updated_at AS "writtenAt"
    FROM contact c WHERE workspace_id = ${desk.place.workspaceId}::uuid ORDER BY id`

test('an export that is edited and brought back changes the edited cells of 10,000 contacts, and nothing else', async () => {
  const own = await ownFields()
  await fill(own)
  const before = await whole()
  expect(before).toHaveLength(CONTACTS)

  const rows = await readExported()
  const [header = [], ...body] = rows
  const column = (name: string) => header.indexOf(name)
  const edits = [
    { every: 97, name: 'Job title', value: 'Head of Growth', field: 'job_title' },
    { every: 211, name: 'City', value: 'Łódź', field: 'city' },
    { every: 389, name: 'Notes', value: '=1+1 "quoted",\nand a second line', field: 'notes' },
    { every: 503, name: 'Seats', value: '1234.5', field: own.seats },
  ]
  const edited = new Map<string, Set<string>>()
  for (const [at, cells] of body.entries())
    for (const { every, name, value, field } of edits) {
      if (at % every !== 0) continue
      cells[column(name)] = value
      edited.set(cells[0] ?? '', (edited.get(cells[0] ?? '') ?? new Set()).add(field))
    }
  // Whoever works in a spreadsheet moves columns and drops those that are in the way.
  const kept = header.map((_, at) => at).filter((at) => header[at] !== 'Phone type')
  const moved = [...kept.slice(0, 1), ...kept.slice(1).toReversed()]
  const csv = Papa.unparse(rows.map((cells) => moved.map((at) => cells[at] ?? '')))

  const ref = await desk.upload(csv, 'contacts-update')
  const review = await desk.map(ref, DEFAULT_OPTIONS['contacts-update'])
  expect(review.plan.actions).toMatchObject({ update: edited.size, unchanged: CONTACTS - edited.size })
  await startImport(database.db, ref, { released: review.plan.brakes?.map(({ code }) => code) ?? [] })
  const report = await desk.run(ref)
  expect(report.tally.outcomes).toMatchObject({
    updated: edited.size,
    skipped: CONTACTS - edited.size,
    imported: 0,
    errored: 0,
  })

  const after = new Map((await whole()).map((row) => [row.id, row]))
  for (const { id, contact, revision, writtenAt } of before) {
    const now = after.get(id)
    const changed = differing(contact, now?.contact ?? {})
    if (!edited.has(id)) {
      expect({ id, changed, revision: now?.revision, writtenAt: now?.writtenAt }).toEqual({
        id,
        changed: [],
        revision,
        writtenAt,
      })
      continue
    }
    const follows = edited.get(id)?.has('job_title') ? FOLLOWS_TITLE : []
    expect(changed.filter((field) => !follows.includes(field))).toEqual([...(edited.get(id) ?? [])].sort())
  }
}, 120_000)

/** Seniority and the like follow a title where nobody has said otherwise. */
const FOLLOWS_TITLE = ['seniority', 'department', 'decision_maker']

/** Columns that differ; custom fields by their ids. Where a value comes from is told apart. */
function differing(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const flat = ({ custom, sources: _, ...rest }: Record<string, unknown>): Record<string, unknown> => ({
    ...rest,
    ...(custom as object),
  })
  const [one, other] = [flat(before), flat(after)]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]))
    .sort()
}

async function ownFields() {
  const { workspaceId } = desk.place
  const make = (name: string, kind: string, choices: string[] = []) =>
    database.db.customField.create({ data: { workspaceId, name, kind, choices } })
  const made = [
    await make('Seats', 'number'),
    await make('Renewal', 'date'),
    await make('Signed', 'boolean'),
    await make('Plan', 'choice', ['Free', 'Team', 'Scale']),
    await make('Remark', 'text'),
  ]
  const [seats = '', renewal = '', signed = '', plan = '', remark = ''] = made.map(({ id }) => id)
  return { seats, renewal, signed, plan, remark }
}

/** Contacts with whatever a file cannot carry easily: signs, quotes, formulas, other scripts, numbers that look like others. */
async function fill(own: Awaited<ReturnType<typeof ownFields>>): Promise<void> {
  const { workspaceId } = desk.place
  await database.db.$executeRaw`
    INSERT INTO contact (workspace_id, email, email_key, phone, linkedin_slug, external_id, name_key, first_name, middle_name, last_name,
                         job_title, seniority, department, decision_maker, company_name, company_domain, location, city, region, country,
                         tags, notes, profile, custom, sources)
    SELECT ${workspaceId}::uuid, 'p' || n || '@firm' || n % 900 || '.com', 'p' || n || '@firm' || n % 900 || '.com',
           CASE WHEN n % 3 = 0 THEN '+4930901820' || lpad((n % 100)::text, 2, '0') END,
           CASE WHEN n % 4 = 0 THEN 'person-' || n END, CASE WHEN n % 5 = 0 THEN '=CRM-' || n END,
           CASE WHEN n % 7 <> 0 THEN 'last' || n || '|first' || n || '|firm' || n % 900 || '.com' END,
           (ARRAY['Mary Ann', 'JEAN-LUC', 'o''Neil', '李', 'de la', 'Dr'])[1 + n % 6], CASE WHEN n % 9 = 0 THEN 'von' END,
           (ARRAY['McDonald', 'van der Berg', 'O''Connor, Jr.', 'Ünsal', 'SMITH', 'x'])[1 + n % 6] || n,
           (ARRAY['Chief "Fun" Officer', 'VP, Sales', '=HYPERLINK("x")', '@handle', 'Engineer'])[1 + n % 5],
           CASE WHEN n % 2 = 0 THEN 'director' END, CASE WHEN n % 8 = 0 THEN 'Sales & Ops' END, n % 2 = 0,
           (ARRAY['Acme, Inc.', '''quoted''', '-5 Ltd', 'GmbH & Co. KG'])[1 + n % 4], CASE WHEN n % 6 <> 0 THEN 'firm' || n % 900 || '.com' END,
           'Straße 1; 2. Stock', 'Köln', CASE WHEN n % 2 = 0 THEN 'Île-de-France' END, (ARRAY['DE', 'Atlantis', 'FR'])[1 + n % 3],
           CASE n % 3 WHEN 0 THEN '{}'::text[] WHEN 1 THEN ARRAY['vip', 'Spring, Summer'] ELSE ARRAY['=cmd', 'a b'] END,
           CASE WHEN n % 4 = 0 THEN E'first line\n\n"second"\n+third' END,
           CASE WHEN n % 5 = 0 THEN '{"suffix":"PhD","nickname":"Bo","phoneType":"mobile","phoneIntentScore":"0.870"}'::jsonb ELSE '{}' END,
           jsonb_strip_nulls(jsonb_build_object(
             ${own.seats}::text, (ARRAY[1.234, 0.001, -12.5, 1000000, 7])[1 + n % 5], ${own.renewal}::text, '2026-0' || 1 + n % 9 || '-11',
             ${own.signed}::text, CASE WHEN n % 3 = 0 THEN n % 2 = 0 END, ${own.plan}::text, (ARRAY['Free', 'Team'])[1 + n % 2],
             ${own.remark}::text, CASE WHEN n % 10 = 0 THEN '007' END)),
           '{"jobTitle":{"source":"directory","others":[{"source":"file","value":"x"}]},"companyName":{"source":"provider","by":"Apollo","others":[]}}'
      FROM generate_series(1, ${CONTACTS}) AS n`
  await database.db.$executeRaw`ANALYZE contact`
}

async function readExported(): Promise<string[][]> {
  const { bytes } = await exportContacts(database.db, desk.place, { filter: {} })
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  const text = Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data
}
