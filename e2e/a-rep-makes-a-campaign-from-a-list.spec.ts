import { expect, test } from '@playwright/test'
import { eventList } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, figure, importAll, keep, ledger, openNewCampaign, review, sum } from './support/wizard.ts'

test('a badge scanner’s list becomes leads, each with who it was matched to and why', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/campaigns/new')
  await keep(page, '10-name')
  await openNewCampaign(page, 'Hall C visitors')
  await keep(page, '11-csv-upload')
  await dropFile(page, eventList())
  await expect(page.getByText(/had a quote in the wrong place/)).toBeVisible()
  await expect(page.getByLabel('Field for Attendee')).toHaveValue('field:fullName')
  await expect(page.getByLabel('Field for E-Mail Addr.')).toHaveValue('field:email')
  await keep(page, '12-mapping')

  await review(page)
  for (const label of ['Skipped', 'Suppressed', 'In error']) expect(await figure(page, label)).toBeGreaterThan(0)
  // Another test may have brought the same people in before.
  expect((await figure(page, 'Added')) + (await figure(page, 'Updated'))).toBeGreaterThan(400)
  await page.getByRole('button', { name: 'Only errors' }).click()
  await expect(page.getByRole('row', { name: /Missing required identifier/ }).first()).toBeVisible()
  await keep(page, '13-review-errors')
  await importAll(page)
  expect(sum(await ledger(page))).toBe(500)
  await keep(page, '14-report')

  const [results] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Results file' }).click(),
  ])
  expect(results.suggestedFilename()).toBe('event-list results.csv')

  await page.getByRole('link', { name: 'Show the leads' }).click()
  await expect(page.getByText(/^T1 · high$/).first()).toBeVisible()
  await keep(page, '15-leads')
})

test('filters and an open lead stand in the address, and survive a reload', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Filtered')
  await dropFile(page, eventList())
  await review(page)
  await importAll(page)
  await page.getByRole('link', { name: 'Show the leads' }).click()
  await page.getByRole('button', { name: 'Confidence' }).click()
  await page.getByRole('menuitemcheckbox', { name: /high/i }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/confidence=high/)
  await expect(page.getByText(/· low$/)).toHaveCount(0)
  await page
    .getByRole('row', { name: /T1 · high/ })
    .first()
    .getByRole('button')
    .click()
  const lead = page.getByRole('dialog')
  await expect(lead.getByRole('heading', { name: 'Match' })).toBeVisible()
  await expect(page).toHaveURL(/lead=/)
  await keep(page, '16-lead')
  await page.reload()
  await expect(lead.getByRole('heading', { name: 'Match' })).toBeVisible()
  await expect(page).toHaveURL(/confidence=high/)
})

test('people of the Leads Database are added through the same pipeline', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/campaigns/new')
  await page.getByLabel('What is the campaign called?').fill('From the database')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: /Leads Database/ }).click()
  await page.getByRole('searchbox').fill('director')
  const people = page.getByRole('checkbox', { name: /^Choose (?!all)/ })
  await people.nth(0).check()
  await people.nth(1).check()
  await keep(page, '17-leads-database')
  await page.getByRole('button', { name: /^Add 2 people/ }).click()
  await expect(page.getByText(/^T1 · high$/).first()).toBeVisible({ timeout: 60_000 })
  await keep(page, '18-leads-from-database')
})
