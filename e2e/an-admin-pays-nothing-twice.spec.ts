import { expect, test } from '@playwright/test'
import { FAKE_KEY, type FakeProvider, startFakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, importButton, keep, ledger, openNewCampaign, review } from './support/wizard.ts'

/** Where the server under test may find a service on this machine. */
const port = Number(process.env.E2E_PROVIDER_PORT ?? 0)
const domain = `quota-${process.pid}.com`
const PEOPLE = Array.from({ length: 30 }, (_, index) => ({
  email: `paid${index}@${domain}`,
  firstName: 'Quentin',
  lastName: 'Quota',
  title: 'Head of Spending',
  company: 'Quota',
  domain,
}))

test.skip(port === 0, 'the server under test was started without a service to call')

let fake: FakeProvider
test.beforeAll(async () => {
  fake = await startFakeProvider(PEOPLE, port)
})
test.afterAll(() => fake.close())

test('a provider is added and tried; a spent quota pauses the import, and resuming pays nothing twice', async ({
  page,
}) => {
  await signIn(page, 'admin')
  await page.goto('/settings/providers')
  await expect(page.getByText('No provider yet')).toBeVisible()
  await page.getByRole('button', { name: 'Add a provider' }).click()
  await page.getByLabel('API key').fill(FAKE_KEY)
  await page.getByLabel('Price for a person found').fill('0.03')
  await page.getByText('Name and address').click()
  await page.getByLabel('Address').fill('https://169.254.169.254/')
  await page.getByRole('button', { name: 'Test and add' }).click()
  await expect(page.getByText('Use a name, not an address in digits.')).toBeVisible()
  await page.getByLabel('Address').fill(fake.baseUrl)
  await page.getByRole('button', { name: 'Test and add' }).click()
  await expect(page.getByText('Apollo accepts the key')).toBeVisible()
  await keep(page, '40-providers')
  expect(await page.content()).not.toContain(FAKE_KEY)

  const lines = PEOPLE.map(({ email }) => `Quentin Quota,${email}`)
  await openNewCampaign(page, 'Spent')
  const list = csvFile('spent.csv', `Name,Spent mail ${process.pid}\n${lines.join('\n')}\n`)
  await dropFile(page, list)
  await review(page)
  await expect(page.getByRole('region', { name: 'Paid lookups' })).toContainText('at most $0.90')
  await keep(page, '42-quote')
  fake.always = ({ path }) =>
    path.includes('match') && fake.charged.size >= 10
      ? { kind: 'status', status: 429, headers: { 'retry-after': '80000' } }
      : null
  await importButton(page).click()
  await expect(page.getByText(/Apollo says the quota is used up until tomorrow/)).toBeVisible({ timeout: 60_000 })
  await keep(page, '41-paused')
  fake.always = null
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('heading', { name: 'Complete' })).toBeVisible({ timeout: 60_000 })
  expect(await ledger(page)).toMatchObject({ Imported: 30 })
  expect([...fake.charged.values()]).toEqual(Array(30).fill(1))
  const receipt = page.getByRole('region', { name: 'Receipt' })
  await expect(receipt).toContainText('30 lookups billed, $0.90')
  await keep(page, '43-receipt')
  const reportUrl = page.url()

  await page.getByRole('link', { name: 'Show the leads' }).click()
  await page.getByText('Quentin Quota').first().click()
  await expect(page.getByRole('dialog').getByText('Apollo').first()).toBeVisible()

  // The same people again, at today's price: the limit stops exactly where it says.
  await page.goto(reportUrl)
  await page.getByRole('button', { name: 'Import another file' }).click()
  await dropFile(page, list)
  await expect(importButton(page)).toBeVisible()
  const paid = page.getByRole('region', { name: 'Paid lookups' })
  await expect(paid).toContainText('nothing to pay')
  await paid.getByLabel('Ask again although').check()
  await expect(paid).toContainText('at most $0.90')
  await paid.getByLabel('Stop at').fill('0.30')
  await paid.getByLabel('Stop at').press('Enter')
  await expect(paid).toContainText('Lookups stop exactly there')
  await importAll(page)
  await expect(receipt).toContainText('10 lookups billed, $0.30')
  await expect(receipt.getByRole('columnheader', { name: 'Held back by the limit' })).toBeVisible()
  expect(fake.charged.size).toBe(30)
  expect([...fake.charged.values()].reduce((sum, times) => sum + times, 0)).toBe(40)

  await page.goto('/settings/providers')
  await page.getByRole('button', { name: 'Delete Apollo' }).click()
  await page.getByRole('button', { name: 'Delete Apollo' }).click()
  await expect(page.getByText('No provider yet')).toBeVisible()
})

test('editors and viewers see neither providers nor keys', async ({ page }) => {
  for (const role of ['editor', 'viewer'] as const) {
    await signIn(page, role)
    await page.goto('/settings/providers')
    await expect(page.getByText('Your role does not allow this')).toBeVisible()
    const answer = await page.request.get('/api/providers')
    expect(answer.status()).toBe(403)
    await page.context().clearCookies()
  }
})
