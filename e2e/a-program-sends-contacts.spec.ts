import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, type Page, test } from '@playwright/test'
import { call, finished, makeToken, onDatabase } from './support/api.ts'
import { signIn } from './support/people.ts'
import { sendSigned } from './support/signed.ts'
import { keep, openNewCampaign } from './support/wizard.ts'

const run = promisify(execFile)
const unique = `${process.pid}-${Date.now()}`
const BATCH = JSON.stringify({
  contacts: [
    { email: `ada@hook-${unique}.com`, first_name: 'Ada', last_name: 'Hooked', Stand: 'Hall 4' },
    { 'E-Mail': `bob@hook-${unique}.com`, Vorname: 'Bob', Nachname: 'Hooked', mobile_no: '+442079460958' },
    { email: 'no-mail', first_name: 'Nobody' },
  ],
})

let address: string
let secret: string

test.describe.configure({ mode: 'serial' })

test('an admin makes a source; a program sends to it; the leads are there', async ({ page }) => {
  await signIn(page, 'admin')
  const campaign = `Hooked ${unique}`
  await openNewCampaign(page, campaign)
  await page.goto('/settings/webhooks')
  await page.getByRole('button', { name: 'New source' }).click()
  const form = page.getByRole('dialog', { name: 'New source' })
  await form.getByRole('button', { name: 'Make the source' }).click()
  await expect(form.getByText('Give it a name.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(`CRM ${unique}`)
  await form.getByLabel('Campaign').selectOption({ label: campaign })
  await form.getByLabel('Tags for everybody').fill('from-crm, november')
  await form.getByRole('button', { name: 'Add a name' }).click()
  await form.getByLabel('Name 1', { exact: true }).fill('mobile no')
  await form.getByLabel('Field for name 1').selectOption({ label: 'Phone' })
  await keep(page, '60-source-form')
  await form.getByRole('button', { name: 'Make the source' }).click()
  const shown = page.getByRole('dialog', { name: `Secret of CRM ${unique}` })
  secret = (await shown.getByText(/^whsec_[\w+/=]{44}$/).textContent()) ?? ''
  address = (await shown.getByText(/^http.*\/api\/webhooks\/intake\/[\w-]{36}$/).textContent()) ?? ''
  await keep(page, '61-secret')
  await shown.getByRole('button', { name: 'I have copied it' }).click()
  await page.reload()
  await expect(source(page)).toBeVisible()
  expect(await page.content()).not.toContain(secret.slice(6))

  const answer = await sendSigned(new URL(address).pathname, secret, BATCH)
  expect(answer.status).toBe(202)
  expect(answer.body).toMatchObject({ status: 'queued', total_rows: 3, ignored_fields: ['Stand'] })
  const token = await makeToken('demo', 'viewer')
  expect((await call(token, new URL(answer.body.status_url).pathname)).body.job_id).toBe(answer.body.job_id)
  const { body: job } = await finished(token, answer.body.job_id)
  expect(job).toMatchObject({
    status: 'completed',
    outcomes: { imported: 2, errored: 1 },
    errors: [{ row: 3, error: 'Invalid email format', value: 'no-mail' }],
  })

  await source(page).getByRole('button', { name: 'Show the deliveries' }).click()
  const delivery = page.getByRole('list', { name: 'Deliveries' }).getByRole('listitem')
  await expect(delivery).toHaveCount(1)
  await expect(delivery).toContainText('Taken')
  await expect(delivery).toContainText('3 contacts')
  await keep(page, '62-deliveries')
  await delivery.getByRole('link', { name: 'Import' }).click()
  await expect(page.getByRole('heading', { name: 'Complete' })).toBeVisible()
  await expect(page.getByText(`CRM ${unique}, 3 contacts.csv`).first()).toBeVisible()
  await page.goto('/campaigns')
  await page.getByRole('link', { name: campaign }).first().click()
  await page.getByRole('link', { name: /^Leads/ }).click()
  await expect(page.getByText('Ada Hooked')).toBeVisible()
  await expect(page.getByText('Bob Hooked')).toBeVisible()
})

test('a replayed message does nothing twice; a delivery replayed by hand is an import of its own', async ({ page }) => {
  const id = `msg_${unique}`
  const body = JSON.stringify({ contacts: [{ email: `eve@hook-${unique}.com` }] })
  const path = new URL(address).pathname
  const answers = await Promise.all(Array.from({ length: 100 }, () => sendSigned(path, secret, body, { id })))
  for (const answer of answers) expect(answer).toMatchObject({ status: 202, body: answers[0]?.body })
  expect((await sendSigned(`/v1${path.replace('/api', '')}`, secret, body, { id })).body).toEqual(answers[0]?.body)
  const [made] = await onDatabase(`SELECT count(*)::int AS imports FROM import WHERE file_name = $1`, [
    `CRM ${unique}, 1 contact.csv`,
  ])
  expect(made?.imports).toBe(1)

  await signIn(page, 'admin')
  await page.goto('/settings/webhooks/incoming')
  await source(page).getByRole('button', { name: 'Show the deliveries' }).click()
  const deliveries = page.getByRole('list', { name: 'Deliveries' }).getByRole('listitem')
  await expect(deliveries.first()).toContainText('came 101 times')
  await deliveries.first().getByRole('button', { name: 'Replay' }).click()
  await expect(page.getByText('1 contact is queued.')).toBeVisible()
  await expect(deliveries.first()).toContainText('Replayed by hand')
  await expect(deliveries).toHaveCount(3)
})

test('the example on the page works as it stands', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/settings/webhooks/incoming')
  await source(page).getByText('How to send').click()
  const lines = (await source(page).getByText('SECRET=').textContent()) ?? ''
  // Its person must not be met by other stories.
  const ours = lines.replace('whsec_…', secret).replace(/ada@lovelace.example|Lovelace/g, `shell@hook-${unique}.com`)
  const { stdout } = await run('bash', ['-c', ours])
  expect(JSON.parse(stdout)).toMatchObject({ status: 'queued', total_rows: 1 })
})

test('both secrets are good for a day after a change, and none once the source is removed', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/settings/webhooks/incoming')
  await source(page).getByRole('button', { name: 'New secret' }).click()
  const shown = page.getByRole('dialog', { name: `Secret of CRM ${unique}` })
  const newer = (await shown.getByText(/^whsec_[\w+/=]{44}$/).textContent()) ?? ''
  await shown.getByRole('button', { name: 'I have copied it' }).click()
  await expect(source(page)).toContainText('Two secrets are good until')
  const path = new URL(address).pathname
  const body = JSON.stringify({ contacts: [{ email: `two@hook-${unique}.com` }] })
  for (const key of [secret, newer]) expect((await sendSigned(path, key, body)).status).toBe(202)
  await source(page)
    .getByRole('button', { name: `Remove CRM ${unique}` })
    .click()
  await source(page)
    .getByRole('button', { name: `Remove CRM ${unique}` })
    .click()
  await expect(source(page)).toHaveCount(0)
  expect((await sendSigned(path, newer, body)).status).toBe(401)
})

const source = (page: Page) => page.getByRole('region', { name: `CRM ${unique}` })
