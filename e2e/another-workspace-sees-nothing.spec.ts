import { expect, test } from '@playwright/test'
import { addContact, uniqueWord } from './support/contacts.ts'
import { csvFile } from './support/files.ts'
import { fillSignIn, signIn } from './support/people.ts'
import { dropFile, openNewCampaign } from './support/wizard.ts'

test('what belongs to another workspace looks like what does not exist', async ({ browser, page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Ours alone')
  await dropFile(page, csvFile('ours.csv', 'Name,Email\nAda Lovelace,ada@ours-alone.com\n'))
  await expect(page.getByRole('button', { name: /^(Review|Import) 1 row/ })).toBeVisible()
  const importId = new URL(page.url()).searchParams.get('import') ?? ''
  const campaignId = /campaigns\/([^/]+)/.exec(page.url())?.[1] ?? ''

  const contactId = await addContact(page, {
    firstName: 'Ada',
    lastName: uniqueWord(),
    email: `ada@${uniqueWord()}.com`,
  })
  const { accountId } = await (await page.request.get(`/api/contacts/${contactId}`)).json()
  const made = await page.request.post('/api/segments', { data: { name: `Ours ${uniqueWord()}`, rules: null } })
  const { segmentId } = await made.json()

  const stranger = await browser.newPage()
  await signIn(stranger, 'harbour')
  await expect(stranger.getByText('No campaigns yet')).toBeVisible()
  for (const path of [
    `/campaigns/${campaignId}/leads`,
    `/campaigns/${campaignId}/actions`,
    `/imports/${importId}`,
    `/contacts/${contactId}`,
    `/accounts/${accountId}`,
    `/segments/${segmentId}`,
  ]) {
    expect((await stranger.goto(path))?.status(), path).toBe(404)
  }
  const routes = [
    ['get', `/api/campaigns/${campaignId}`],
    ['get', `/api/campaigns/${campaignId}/leads`],
    ['get', `/api/campaigns/${campaignId}/leads/counts`],
    ['get', `/api/campaigns/${campaignId}/uploads`],
    ['get', `/api/imports/${importId}`],
    ['get', `/api/imports/${importId}/rows`],
    ['get', `/api/imports/${importId}/files/original`],
    ['post', `/api/imports/${importId}/start`],
    ['post', `/api/imports/${importId}/cancel`],
    ['post', `/api/imports/${importId}/reopen`],
    ['get', '/api/imports/not-an-id'],
    ['get', `/api/contacts/${contactId}`],
    ['get', `/api/contacts/${contactId}/history`],
    ['get', `/api/contacts?segmentId=${segmentId}`],
    ['get', `/api/contacts/export?segmentId=${segmentId}`],
    ['get', `/api/segments/${segmentId}`],
  ] as const
  for (const [method, path] of routes) {
    const answer = await stranger.request[method](path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.json()).toMatchObject({ type: '/problems/not-found' })
  }
  const theirs = { action: { kind: 'delete' }, selection: { contactIds: [contactId] } }
  const acted = await stranger.request.post('/api/contacts/actions', { data: theirs })
  expect(await acted.json()).toEqual({ editId: null, changed: 0 })
  expect((await (await stranger.request.get(`/api/contacts?importId=${importId}`)).json()).total).toBe(0)
  expect((await page.request.get(`/api/contacts/${contactId}`)).status()).toBe(200)
  await stranger.close()
})

test('who is not signed in is asked to, and comes back to the page they wanted', async ({ page }) => {
  expect((await page.request.get('/api/campaigns')).status()).toBe(401)
  await page.goto('/imports')
  await expect(page.getByRole('heading', { name: /Sign in/ })).toBeVisible()
  await fillSignIn(page, 'admin')
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible()
})
