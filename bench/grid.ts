import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { COUNTED_MAX, type ContactFilter, type ContactSort } from '#lib/contract/contacts.ts'
import { connect, type Db } from '#lib/db/database.ts'
import { createApiToken } from '#lib/services/auth/api-token.ts'
import { actOnContacts } from '#lib/services/contacts/act-on-contacts.ts'
import { writeCursor } from '#lib/services/contacts/contact-cursor.ts'
import { undoEdit } from '#lib/services/contacts/undo-edit.ts'
import { freePort } from '#scripts/postgres/free-port.ts'
import { runInstallation } from '#scripts/supervise/run-installation.ts'
import { fillContacts } from './fill-contacts.ts'
import { scrollGrid } from './scroll-grid.ts'

const ROUNDS = 15
const PAGE = 200

/**
 * How soon the Contacts page answers among many contacts, and how smoothly it scrolls: a whole installation, asked over HTTP, then
 * scrolled in Chromium.
 *
 * Options: `--contacts 500000`.
 */
export async function benchGrid(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { contacts: { type: 'string', default: '500000' } } })
  const count = Number(values.contacts)
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-bench-grid-'))
  await chmod(folder, 0o755)
  process.env.ROLLCALL_DATA = join(folder, 'data')
  process.env.ROLLCALL_DEMO = '1'
  delete process.env.DATABASE_URL
  const installation = await runInstallation(await freePort())
  const db = connect(installation.env.DATABASE_URL ?? '')
  try {
    const workspace = await db.workspace.findFirstOrThrow({ where: { slug: 'demo' } })
    const startedAt = performance.now()
    await fillContacts(db, workspace.id, count)
    console.log(`${count} contacts made in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
    const ask = await asker(db, workspace.id, installation.url)
    await measurePages(db, workspace.id, { ask, count })
    await scrollGrid(installation.url)
    await measureActions(db, workspace.id)
  } finally {
    await db.$disconnect()
    await db.pool.end()
    await installation.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** One thing done to everybody, and taken back. */
async function measureActions(db: Db, workspaceId: string): Promise<void> {
  const { userId } = await db.member.findFirstOrThrow({ where: { workspaceId, role: 'admin' } })
  const by = { workspaceId, userId }
  const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1)
  const startedAt = performance.now()
  const action = { kind: 'add-tag', tag: 'everybody' } as const
  const { editId, changed } = await actOnContacts(db, by, { action, selection: { filter: {} } })
  const tagged = seconds(startedAt)
  const undoneAt = performance.now()
  await undoEdit(db, { ...by, editId: editId ?? '' })
  console.log(`\n${changed} contacts tagged in ${tagged} s, and without the tag again after ${seconds(undoneAt)} s`)
}

type Ask = (asked: Record<string, string>) => Promise<{ total: number; isExact: boolean }>

async function asker(db: Db, workspaceId: string, url: string): Promise<Ask> {
  const member = await db.member.findFirstOrThrow({ where: { workspaceId, role: 'admin' } })
  const who = { workspaceId, userId: member.userId, name: 'bench', role: 'viewer' as const, expiresAt: null }
  const { secret } = await createApiToken(db, who)
  return async (asked) => {
    const response = await fetch(`${url}/api/contacts?${new URLSearchParams(asked)}`, {
      headers: { authorization: `Bearer ${secret}` },
    })
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return await response.json()
  }
}

const SORTS: readonly ContactSort[] = ['newest', '-newest', 'name', '-name', 'company', 'score']
const FILTERS: Record<string, ContactFilter> = {
  'grade A': { grade: ['A'] },
  'a tag of 100': { tag: ['rare'] },
  'a tag of a third': { tag: ['newsletter'] },
  'no email': { hasEmail: 'no' },
  'do not touch': { doNotTouch: 'yes' },
  'search: a name': { search: 'ada' },
  'search: one address': { search: 'p77777@firm' },
  'search: two words': { search: 'gül vp sales' },
  'search: nobody': { search: 'zzzzzz' },
  'rules: title and country': {
    rules: [
      {
        conditions: [
          { field: 'jobTitle', op: 'contains', value: 'sales' },
          { field: 'country', op: 'one-of', value: ['DE', 'SE'] },
        ],
      },
    ],
  },
  'rules: employees of the company': {
    rules: [{ conditions: [{ field: 'employeeCount', op: 'at-least', value: 4_900 }] }],
  },
}

async function measurePages(db: Db, workspaceId: string, { ask, count }: { ask: Ask; count: number }): Promise<void> {
  console.log('| what is asked for | contacts | half within | 95 % within |\n| --- | ---: | ---: | ---: |')
  const measure = async (name: string, asked: Record<string, string>) => {
    await ask(asked)
    const times: number[] = []
    let found = { total: 0, isExact: true }
    for (let round = 0; round < ROUNDS; round++) {
      const at = performance.now()
      found = await ask(asked)
      times.push(performance.now() - at)
    }
    const sorted = times.toSorted((one, other) => one - other)
    const ms = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`
    console.log(
      `| ${name} | ${found.isExact ? '' : found.total > COUNTED_MAX ? 'about ' : 'more than '}${found.total} | ${ms(0.5)} | ${ms(0.95)} |`,
    )
  }
  for (const sort of SORTS) {
    await measure(`${sort}, first page`, { sort, limit: String(PAGE) })
    for (const [where, share] of [
      ['middle', 0.5],
      ['deep', 0.99],
    ] as const) {
      const after = await cursorAt(db, workspaceId, { sort, offset: Math.floor(count * share) })
      await measure(`${sort}, ${where} page`, { sort, limit: String(PAGE), after })
    }
  }
  for (const [name, { rules, ...filter }] of Object.entries(FILTERS)) {
    const asked = Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, String(value)]))
    await measure(name, { ...asked, ...(rules ? { rules: JSON.stringify(rules) } : {}), limit: String(PAGE) })
  }
}

/** Where the page before would have ended. */
async function cursorAt(
  db: Db,
  workspaceId: string,
  { sort, offset }: { sort: ContactSort; offset: number },
): Promise<string> {
  const value = {
    newest: 'id::text',
    name: 'contact_sort_name(first_name, last_name, email)',
    company: 'contact_sort_company(company_name)',
    score: 'coalesce(lead_score, -1)',
  }[sort.replace('-', '') as 'newest' | 'name' | 'company' | 'score']
  const isDown = sort === 'newest' || sort === 'score' || sort === '-name'
  const way = isDown ? 'DESC' : 'ASC'
  const order = sort.endsWith('newest') ? `id ${way}` : `${value} ${way}, id ${way}`
  const [row] = await db.$queryRawUnsafe<{ value: string | number; id: string }[]>(
    `SELECT ${value} AS value, id::text FROM contact WHERE workspace_id = $1::uuid ORDER BY ${order} OFFSET ${offset} LIMIT 1`,
    workspaceId,
  )
  if (!row) throw new Error('there are fewer contacts')
  return writeCursor({ value: row.value, contactId: row.id, total: offset, isExact: false })
}
