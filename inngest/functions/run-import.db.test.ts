import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_LEASE_MS, until } from '#inngest/conformance/harness.ts'
import { migrateQueue } from '#inngest/engine/migrate-queue.ts'
import type { SampleRow } from '#lib/core/settlement/settlement-samples.ts'
import { closeDirectory, openDirectory } from '#lib/db/directory/directory.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'

const ROWS = 7_000
const PEOPLE = 3_000

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await migrateQueue(database.url)
  await loadPeople(database.url)
})
afterAll(() => database.drop())

// Wherever the process dies, a chunk is whole or untouched: the end of the run must not tell that it died.
test('a worker killed again and again in the middle of an import ends with the same ledger, contacts and leads', async () => {
  const [calm, stormy] = [await begin(), await begin()]
  await confirm(calm.ref)
  await untilCompleted(calm.ref, startWorker())

  await confirm(stormy.ref)
  for (const rows of [1, 1_000, 3_000]) {
    const victim = startWorker()
    await until(
      () => settledRows(stormy.ref),
      (count) => count >= rows,
    )
    await sleep(Math.random() * 150)
    await kill(victim)
  }
  expect(await settledRows(stormy.ref)).toBeLessThan(ROWS)
  await untilCompleted(stormy.ref, startWorker())

  expect(await ledgerOf(stormy.ref)).toEqual(await ledgerOf(calm.ref))
  expect(await contactsOf(stormy.place)).toEqual(await contactsOf(calm.place))
  expect(await changesOf(stormy.ref)).toEqual(await changesOf(calm.ref))
  expect(await ledgerOf(calm.ref)).toHaveLength(ROWS)

  const again = await sampleImport(database.db, stormy.place, somePeople())
  await confirm(again)
  const before = await contactsOf(stormy.place)
  await untilCompleted(again, startWorker())
  expect(await contactsOf(stormy.place)).toEqual(before)
  expect((await ledgerOf(again)).filter(({ outcome }) => outcome === 'imported')).toEqual([])
}, 180_000)

/** Half of the rows are people of the directory, some under two rows; some are known to the workspace already; some are left out. */
function somePeople(): SampleRow[] {
  return Array.from({ length: ROWS }, (_, index) => {
    const person = index % PEOPLE
    const values = {
      firstName: `Given${person % 97}x`,
      lastName: `Family${person}`,
      companyDomain: `firm${person % 300}.com`,
    }
    if (index % 11 === 0) return { values, plan: { action: 'error', reason: 'missing-identifier' } }
    if (index % 3 === 0)
      return { values: { ...values, email: `p${person}@firm${person % 300}.com`, jobTitle: 'Head of Sales' } }
    if (index % 3 === 1) return { values }
    return { values: { email: `stranger${index % 4_000}@elsewhere.example`, city: 'Rome' } }
  })
}

async function begin(): Promise<{ place: SampleWorkspace; ref: ImportRef }> {
  const { db } = database
  const place = await sampleWorkspace(db)
  await db.$executeRaw`
    INSERT INTO contact (workspace_id, email, email_key, city, tags)
    SELECT ${place.workspaceId}::uuid, email, email, 'Oslo', '{old}'
      FROM (SELECT 'stranger' || n || '@elsewhere.example' AS email FROM generate_series(0, 900) AS n) AS known`
  return { place, ref: await sampleImport(db, place, somePeople()) }
}

const confirm = ({ importId, workspaceId }: ImportRef) =>
  database.db.$transaction((tx) => putOutbox(tx, [{ name: 'import/confirmed', data: { importId, workspaceId } }]))

function startWorker(): ChildProcess {
  const args = ['inngest/functions/import-worker.ts', database.url, String(TEST_LEASE_MS)]
  return spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: database.url } })
}

async function kill(worker: ChildProcess): Promise<void> {
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}

async function untilCompleted({ importId }: ImportRef, worker: ChildProcess): Promise<void> {
  const read = () => database.db.import.findUniqueOrThrow({ where: { id: importId } })
  try {
    await until(read, ({ status }) => status === 'completed', 60_000)
  } finally {
    await kill(worker)
  }
}

async function settledRows({ importId }: ImportRef): Promise<number> {
  const [row] = await database.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM import_outcome WHERE import_id = ${importId}::uuid`
  return row?.count ?? 0
}

type Line = { row_number: number; outcome: string; reason: string | null; person: string | null }
const ledgerOf = ({ importId }: ImportRef) =>
  database.db.$queryRaw<Line[]>`
    SELECT row_number, outcome, reason, detail, coalesce(c.email_key, c.linkedin_slug) AS person
      FROM import_outcome o LEFT JOIN contact c ON c.id = o.contact_id
     WHERE o.import_id = ${importId}::uuid ORDER BY row_number`

/** What is written, without ids and times, which may differ. */
const contactsOf = ({ workspaceId, campaignId }: SampleWorkspace) =>
  database.db.$queryRaw<{ contact: unknown }[]>`
    SELECT to_jsonb(c) - '{id,workspace_id,account_id,created_by_import,created_at,updated_at}'::text[]
           || jsonb_build_object('domain', a.domain, 'isLead', EXISTS
                (SELECT FROM lead l WHERE l.contact_id = c.id AND l.campaign_id = ${campaignId}::uuid)) AS contact
      FROM contact c LEFT JOIN account a ON a.id = c.account_id
     WHERE c.workspace_id = ${workspaceId}::uuid ORDER BY c.email_key, c.linkedin_slug, c.name_key`

const changesOf = ({ importId }: ImportRef) =>
  database.db.$queryRaw<{ changes: unknown }[]>`
    SELECT row_number, changes FROM contact_change WHERE import_id = ${importId}::uuid ORDER BY row_number`

async function loadPeople(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-people-'))
  const companies = Array.from({ length: 300 }, (_, n) => `c${n},Firm ${n},firm${n}.com,,Software,${n + 5},,US`)
  const people = Array.from({ length: PEOPLE }, (_, n) => {
    const [given, family, firm] = [`Given${n % 97}x`, `Family${n}`, n % 300]
    const slug = `https://www.linkedin.com/in/family-${n}`
    return `p${n},${slug},,${given} ${family},${given},,${family},,p${n}@firm${firm}.com,,Director of Sales,director,sales,c${firm},Firm ${firm},firm${firm}.com,Boston,US,2020-01-01`
  })
  const header = 'company_id,name,domains,aliases,industry,employee_count,tech_stack,country'
  const columns =
    'person_id,linkedin_url,linkedin_urn,full_name,first_name,middle_name,last_name,suffix,emails,phones,title,seniority,department,company_id,company_name,company_domain,location,country,started_at'
  await writeFile(join(folder, 'companies.csv'), [header, ...companies, ''].join('\n'))
  await writeFile(join(folder, 'people.csv'), [columns, ...people, ''].join('\n'))
  const directory = openDirectory(url)
  await loadDirectory(directory, folder, () => undefined)
  await closeDirectory(directory)
  await rm(folder, { recursive: true })
}
