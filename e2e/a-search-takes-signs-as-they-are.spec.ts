import { expect, type Page, test } from '@playwright/test'
import { signIn } from './support/people.ts'

/** What has meant something else to a database, a library or a template before. */
const SIGNS = [
  '%',
  '_',
  '\\',
  "'",
  '"',
  '";--',
  "' OR '1'='1",
  "'; DROP TABLE contact; --",
  '$ne',
  '{"$gt":""}',
  '[object Object]',
  '$\u007b7*7}',
  '\\u0000',
  'a:*&!b|(c)',
  '<->',
  '*',
  '../../etc/passwd',
  'ı İ ß ﬀ',
  '🦄'.repeat(50),
  '%'.repeat(200),
  '('.repeat(200),
]
const LONG = 'x'.repeat(100_000)

type Told = { status: number; text: string; ms: number }

async function ask(page: Page, path: string, parameters: Record<string, string>): Promise<Told> {
  const asked = performance.now()
  const answer = await page.request.get(`${path}?${new URLSearchParams(parameters)}`)
  return { status: answer.status(), text: await answer.text(), ms: performance.now() - asked }
}

async function searches(page: Page): Promise<[path: string, parameter: string][]> {
  const { campaigns } = await (await page.request.get('/api/campaigns')).json()
  const leads = `/api/campaigns/${campaigns[0].campaignId}/leads`
  return [
    [leads, 'search'],
    [`${leads}/counts`, 'search'],
    ['/api/contacts', 'search'],
    ['/api/suppression', 'search'],
    ['/api/people', 'text'],
    ['/api/people', 'title'],
    ['/api/people', 'company'],
  ]
}

test('63: signs in a search stand for themselves: nothing breaks, nothing is told, nothing takes long', async ({
  page,
}) => {
  await signIn(page, 'editor')
  for (const [path, parameter] of await searches(page)) {
    const times: number[] = []
    for (const search of SIGNS) {
      const { status, text, ms } = await ask(page, path, { [parameter]: search })
      expect([200, 400], `${path} ${search}`).toContain(status)
      expect(text).not.toMatch(/prisma|syntax error|postgres|SQLSTATE|at \w+ \(/i)
      times.push(ms)
    }
    // One of them may have to wait for another's work on this machine; most may not.
    expect(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)], path).toBeLessThan(500)
    const { status } = await ask(page, path, { [parameter]: LONG })
    expect([400, 414, 431], `${path} with 100 KB`).toContain(status)
  }
})

test('63: objects in place of a text are no operators', async ({ page }) => {
  await signIn(page, 'editor')
  for (const [path, parameter] of await searches(page)) {
    const plain = await (await page.request.get(path)).json()
    const forged = await page.request.get(`${path}?${parameter}[$ne]=x&${parameter}[contains]=%25`)
    expect(forged.status(), path).toBe(200)
    expect(await forged.json()).toEqual(plain)
  }
})

test('64: an order, a filter or a page that does not exist is refused in words of ours', async ({ page }) => {
  await signIn(page, 'editor')
  const [[leads = ''] = []] = await searches(page)
  for (const [path, parameters] of [
    [leads, { sort: 'password' }],
    [leads, { sort: 'name; DROP TABLE lead' }],
    [leads, { tier: '9' }],
    [leads, { after: 'x' }],
    [leads, { importId: "1' OR 1=1" }],
    ['/api/contacts', { sort: 'createdBy' }],
    ['/api/contacts', { owner: 'x' }],
    ['/api/contacts', { after: '%' }],
    ['/api/audit', { action: 'x' }],
  ] as [string, Record<string, string>][]) {
    const { status, text } = await ask(page, path, parameters)
    expect([400, 403], `${path} ${JSON.stringify(parameters)}: ${text}`).toContain(status)
    expect(text).not.toMatch(/prisma|syntax error|postgres|SQLSTATE/i)
  }
})
