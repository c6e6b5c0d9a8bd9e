import { expect, test } from '@playwright/test'
import { signIn } from './support/people.ts'

test('a viewer sees no way to bring people in, and the server refuses', async ({ page }) => {
  await signIn(page, 'viewer')
  await expect(page.getByRole('link', { name: 'New campaign' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Spring summit follow-up' }).click()
  await page.getByRole('link', { name: 'Actions' }).click()
  await expect(page.getByText('Your role does not allow this')).toBeVisible()
  await expect(page.getByLabel('CSV file')).toHaveCount(0)
  await page.goto('/imports')
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'New import' })).toHaveCount(0)

  await page.goto('/contacts')
  await expect(page.getByRole('heading', { name: 'Contacts', level: 1 })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add new' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^Export/ })).toHaveCount(0)
  for (const path of ['/contacts/new', '/contacts/update', '/contacts/create', '/segments/new']) {
    await page.goto(path)
    await expect(page.getByText('Your role does not allow this'), path).toBeVisible()
  }
  await page.goto('/segments')
  await expect(page.getByRole('link', { name: 'New segment' })).toHaveCount(0)

  const campaigns = await (await page.request.get('/api/campaigns')).json()
  const campaignId = campaigns.campaigns.find(
    ({ name }: { name: string }) => name === 'Spring summit follow-up',
  ).campaignId
  const refused = [
    await page.request.post(`/api/uploads?entryPoint=campaign&campaignId=${campaignId}&fileName=a.csv`, {
      data: 'Email\na@b.com\n',
      headers: { 'content-type': 'text/csv' },
    }),
    await page.request.post('/api/campaigns', { data: { name: 'Mine' } }),
    await page.request.patch(`/api/campaigns/${campaignId}`, { data: { status: 'archived' } }),
    await page.request.post(`/api/campaigns/${campaignId}/people`, { data: { personIds: ['x'] } }),
    await page.request.get('/api/people'),
    await page.request.get('/api/contacts/export'),
    await page.request.post('/api/contacts', { data: { values: { email: 'a@viewers.com' } } }),
    await page.request.post('/api/contacts/actions', {
      data: { action: { kind: 'delete' }, selection: { filter: {} } },
    }),
    await page.request.post('/api/segments', { data: { name: 'Mine', rules: null } }),
    await page.request.post('/api/uploads?entryPoint=contacts-update&fileName=a.csv', {
      data: 'Contact ID\nx\n',
      headers: { 'content-type': 'text/csv' },
    }),
  ]
  for (const answer of refused) {
    expect(answer.status(), answer.url()).toBe(403)
    expect(answer.headers()['content-type']).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ type: '/problems/not-allowed', status: 403 })
  }
  const after = await (await page.request.get('/api/campaigns')).json()
  expect(after).toEqual(campaigns)
})
