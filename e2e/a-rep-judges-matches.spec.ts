import { expect, test } from '@playwright/test'
import { eventList } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, keep, openNewCampaign, review } from './support/wizard.ts'

test('a wrong match is rejected, what it had filled in goes, and the rejection can be undone', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Judged')
  await dropFile(page, eventList())
  await review(page)
  await importAll(page)
  await page.getByRole('link', { name: 'Show the leads' }).click()
  await page.getByRole('button', { name: 'Match', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: /^T3/ }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/tier=3/)

  await page.getByRole('row', { name: /T3/ }).first().getByRole('button').click()
  const lead = page.getByRole('dialog')
  await expect(lead.getByRole('button', { name: 'Accept' })).toBeVisible()
  const filled = await lead.getByText('Person directory').count()
  expect(filled).toBeGreaterThan(0)
  await keep(page, '80-judge')
  await page.keyboard.press('r')
  await expect(page.getByText('1 match rejected')).toBeVisible()
  await expect(lead.getByText('Person directory')).toHaveCount(0)
  await expect(lead.getByText('Rejected').first()).toBeVisible()
  await page.getByRole('listitem').filter({ hasText: '1 match rejected' }).getByRole('button', { name: 'Undo' }).click()
  await expect(lead.getByText('Person directory')).toHaveCount(filled)
  await page.keyboard.press('a')
  await expect(page.getByText('1 match accepted')).toBeVisible()
  await page.keyboard.press('Escape')

  const bar = page.getByRole('region', { name: 'Judge matches' })
  await expect(bar).toBeVisible()
  await keep(page, '81-judge-many')
  await bar.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText(/^\d+ matches accepted$/)).toBeVisible()
  await page.getByRole('button', { name: 'Verdict' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'To be checked' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('No lead fits these filters')).toBeVisible()
})

test('a viewer looks at matches and judges none', async ({ page }) => {
  await signIn(page, 'viewer')
  const { campaigns } = await (await page.request.get('/api/campaigns')).json()
  const path = `/api/campaigns/${campaigns[0].campaignId}/leads/verdicts`
  expect((await page.request.post(path, { data: { verdict: 'rejected', filter: {} } })).status()).toBe(403)
  await page.goto(`/campaigns/${campaigns[0].campaignId}/leads?confidence=high`)
  await expect(page.getByRole('searchbox', { name: 'Search leads' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Judge matches' })).toHaveCount(0)
})
