import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { onDatabase } from './support/api.ts'
import { pagesOfTheHouse, routesOfTheHouse } from './support/house.ts'
import { OPEN_PAGES, PAGE_RIGHTS, ROLES, type Role } from './support/page-rights.ts'
import { signIn } from './support/people.ts'
import { OPEN_ROUTES, ROUTE_RIGHTS } from './support/route-rights.ts'

const NO_ID = '00000000-0000-4000-8000-000000000000'
const FORBIDDEN = 'Your role does not allow this'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Ids = Record<string, string>
let ids: Ids = {}
test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage()
  await signIn(page, 'editor')
  ids = await somethingToSee(page)
  await page.close()
})

const addressOf = (pattern: string): string =>
  pattern.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => ids[name] ?? NO_ID)
const may = (role: Role, needs: Role = 'viewer') => ROLES.indexOf(role) >= ROLES.indexOf(needs)

test('the walk knows every page and every route there is', () => {
  expect(pagesOfTheHouse()).toEqual([...Object.keys(PAGE_RIGHTS), ...Object.keys(OPEN_PAGES)].sort())
  expect(routesOfTheHouse()).toEqual([...ROUTE_RIGHTS.keys(), ...OPEN_ROUTES].sort())
})

for (const role of ROLES) {
  test(`${role}: every page shows and offers what the role may, and no more`, async ({ page }) => {
    test.setTimeout(300_000)
    await signIn(page, role)
    for (const [pattern, { heading, needs, offers }] of Object.entries(PAGE_RIGHTS)) {
      await test.step(pattern, async () => {
        expect((await page.goto(addressOf(pattern)))?.status(), pattern).toBe(200)
        if (!may(role, needs)) {
          await expect(page.getByRole('heading', { name: FORBIDDEN }), pattern).toBeVisible()
          return
        }
        await expect(page.getByRole('heading', { name: heading, exact: true }).first(), pattern).toBeVisible()
        await expect(page.getByRole('heading', { name: FORBIDDEN }), pattern).toHaveCount(0)
        if (!offers) return
        await expect(page.getByRole('status', { name: /loading/ })).toHaveCount(0)
        const offered = page.getByRole(offers.role, { name: offers.name }).first()
        if (may(role, offers.from)) await expect(offered, pattern).toBeVisible()
        else await expect(offered, pattern).toHaveCount(0)
      })
    }
  })
}

test('a stranger is asked to sign in on every page, and sees nothing of another workspace', async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000)
  for (const pattern of Object.keys(PAGE_RIGHTS)) {
    await page.goto(addressOf(pattern))
    await expect(page, pattern).toHaveURL(/\/sign-in/)
  }
  for (const [pattern, heading] of Object.entries(OPEN_PAGES)) {
    await page.goto(addressOf(pattern))
    await expect(page.getByRole('heading', { name: heading }).first(), pattern).toBeVisible()
  }
  const foreign = await browser.newPage()
  await signIn(foreign, 'harbour')
  for (const pattern of Object.keys(PAGE_RIGHTS).filter((one) => one.includes('['))) {
    expect((await foreign.goto(addressOf(pattern)))?.status(), pattern).toBe(404)
  }
  await foreign.close()
})

test('every route refuses who is nobody, and whose role is too low', async ({ browser, request }) => {
  test.setTimeout(300_000)
  for (const route of ROUTE_RIGHTS.keys()) {
    const [method = '', pattern = ''] = route.split(' ')
    const answer = await request.fetch(addressOf(pattern), { method, ...bodyOf(method) })
    expect(answer.status(), route).toBe(401)
  }
  for (const role of ['viewer', 'editor'] as const) {
    const page = await browser.newPage()
    await signIn(page, role)
    for (const [route, needs] of ROUTE_RIGHTS) {
      const [method = '', pattern = ''] = route.split(' ')
      if (may(role, needs) && method !== 'GET') continue
      const answer = await page.request.fetch(addressOf(pattern), { method, ...bodyOf(method) })
      if (may(role, needs)) expect([401, 403], `${role} ${route}`).not.toContain(answer.status())
      else expect(answer.status(), `${role} ${route}`).toBe(403)
    }
    await page.close()
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page is clean by axe, ${colorScheme}, and none sticks out on a phone`, async ({ browser }) => {
    test.setTimeout(600_000)
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await signIn(page, 'admin')
    const faults: string[] = []
    for (const pattern of [...Object.keys(PAGE_RIGHTS), ...Object.keys(OPEN_PAGES)]) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(addressOf(pattern))
      await expect(page.getByRole('heading').first(), pattern).toBeVisible()
      await expect(page.getByRole('status', { name: /loading/ })).toHaveCount(0)
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      faults.push(
        ...violations.map(
          ({ id, nodes }) => `${pattern}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
      )
      await page.setViewportSize({ width: 390, height: 844 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wide > 0) faults.push(`${pattern}: sticks out by ${wide} px at 390`)
    }
    expect(faults).toEqual([])
    await context.close()
  })
}

const bodyOf = (method: string) => (method === 'GET' || method === 'DELETE' ? {} : { data: {} })

/** One of each thing that has a page of its own, in the demo workspace. */
async function somethingToSee(page: Page): Promise<Ids> {
  const upload = await page.request.post('/api/uploads?entryPoint=imports&fileName=walk.csv', {
    data: `Walk ${Date.now()},Email\nAda,ada@walk.com\n`,
    headers: { 'content-type': 'text/csv' },
  })
  const [row] = await onDatabase(`
    WITH w AS (SELECT id FROM workspace WHERE slug = 'demo'),
    account AS (
      INSERT INTO account (workspace_id, domain, name) SELECT id, 'walked.example', 'Walked Ltd' FROM w
          ON CONFLICT (workspace_id, domain) DO UPDATE SET name = excluded.name RETURNING id),
    contact AS (
      INSERT INTO contact (workspace_id, first_name, last_name, phone) SELECT id, 'Walda', 'Walker', '+15550001111' FROM w RETURNING id),
    segment AS (
      INSERT INTO segment (workspace_id, name) SELECT id, 'Walkers' FROM w
          ON CONFLICT (workspace_id, lower(name)) WHERE archived_at IS NULL DO UPDATE SET name = excluded.name RETURNING id)
    SELECT (SELECT id FROM account) AS "accountId", (SELECT id FROM contact) AS "contactId", (SELECT id FROM segment) AS "segmentId",
           (SELECT c.id FROM campaign c JOIN w ON w.id = c.workspace_id WHERE c.name = 'Spring summit follow-up' LIMIT 1) AS "campaignId"`)
  const { importId } = await upload.json()
  return { ...(row as Ids), importId, fileName: 'original' }
}
