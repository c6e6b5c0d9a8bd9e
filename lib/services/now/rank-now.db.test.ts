import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { addEngagement } from '#lib/services/engagement/add-engagement.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { rankNow } from './rank-now.ts'
import { readNow } from './read-now.ts'

let database: TestDatabase
let desk: SampleDesk
const NOW = new Date()
const LIST = `Name,Email,Title
Ada Chief,ada@now.com,Chief Executive Officer
Bob Clerk,bob@now.com,Clerk
Cy Clerk,cy@now.com,Clerk
`
beforeAll(async () => {
  database = await createTestDatabase()
  desk = await SampleDesk.open(database.db)
  await imported()
})
afterAll(async () => {
  await desk.close()
  await database.drop()
})

async function imported() {
  const ref = await desk.upload(LIST)
  const { plan } = await desk.map(ref)
  await startImport(desk.db, ref, { released: plan.brakes.map(({ code }) => code) })
  await desk.run(ref)
}

const event = (eventId: string, kind: 'replied' | 'bounced' | 'opened', email: string) => ({
  eventId,
  kind,
  email,
  at: NOW.toISOString(),
})
const tell = (...events: ReturnType<typeof event>[]) =>
  addEngagement(desk.db, desk.place.workspaceId, { events, now: NOW })
const scoreOf = async (email: string) => {
  const [row] = await desk.db.$queryRaw<{ score: number; parts: { label: string }[] }[]>`
    SELECT lead_score::int AS score, score_parts AS parts FROM contact
     WHERE workspace_id = ${desk.place.workspaceId}::uuid AND email = ${email}`
  return row ?? { score: 0, parts: [] }
}

test('what people do raises their score once, and it explains itself', async () => {
  const before = await scoreOf('bob@now.com')
  expect(await tell(event('1', 'replied', 'BOB@now.com'), event('2', 'opened', 'nobody@now.com'))).toEqual({
    counted: 1,
    repeated: 0,
    unknown: ['2'],
  })
  const after = await scoreOf('bob@now.com')
  expect(after.score).toBeGreaterThan(before.score)
  expect(after.parts.map(({ label }) => label)).toContain('Engagement')
  expect(await tell(event('1', 'replied', 'bob@now.com'))).toEqual({ counted: 0, repeated: 1, unknown: [] })
  expect((await scoreOf('bob@now.com')).score).toBe(after.score)

  await imported()
  expect((await scoreOf('bob@now.com')).score).toBe(after.score)
})

test('the list of the day puts whoever answered above their like, leaves out whom mail does not reach, and says why', async () => {
  await tell(event('3', 'bounced', 'cy@now.com'))
  await rankNow(desk.db, desk.place.workspaceId, NOW)
  const { leads } = await readNow(desk.db, desk.place.workspaceId, NOW)
  expect(leads.map(({ name }) => name).sort()).toEqual(['Ada Chief', 'Bob Clerk'])
  expect(leads.find(({ name }) => name === 'Bob Clerk')?.reasons[0]).toBe('Replied today')
  expect(leads[0]?.campaign?.campaignId).toBe(desk.place.campaignId)
})

test('engagement fades with the days', async () => {
  const fresh = (await scoreOf('bob@now.com')).score
  await rankNow(desk.db, desk.place.workspaceId, new Date(NOW.getTime() + 90 * 86_400_000))
  expect((await scoreOf('bob@now.com')).score).toBeLessThan(fresh)
})

test('another workspace ranks none of them, and its events reach nobody', async () => {
  const other = await SampleDesk.open(database.db)
  expect((await readNow(other.db, other.place.workspaceId, NOW)).leads).toEqual([])
  const answer = await addEngagement(other.db, other.place.workspaceId, {
    events: [event('9', 'replied', 'ada@now.com')],
    now: NOW,
  })
  expect(answer.unknown).toEqual(['9'])
  await other.close()
})
