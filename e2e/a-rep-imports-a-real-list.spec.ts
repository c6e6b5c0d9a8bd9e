import { expect, test } from '@playwright/test'
import { hasLegislators, LEGISLATORS } from './support/files.ts'
import { signIn } from './support/people.ts'
import {
  dropFile,
  figure,
  importAll,
  importButton,
  keep,
  ledger,
  openNewCampaign,
  review,
  sum,
} from './support/wizard.ts'

test.skip(!hasLegislators, 'the public list is not beside the project')

test('a public list maps by suggestion, is imported, and adds nobody the second time', async ({ page }) => {
  await signIn(page, 'editor')
  await keep(page, '01-campaigns')
  await page.getByRole('link', { name: 'Capitol outreach' }).click()
  await page.getByRole('link', { name: 'Actions' }).click()
  await expect(page.getByRole('heading', { name: 'Data Sources' })).toBeVisible()
  await keep(page, '02-drop-zone')

  await dropFile(page, LEGISLATORS)
  await expect(page.getByLabel('Field for last_name')).toHaveValue('field:lastName')
  await expect(page.getByLabel('Field for first_name')).toHaveValue('field:firstName')
  await expect(page.getByLabel('Field for full_name')).toHaveValue('field:fullName')
  await expect(page.getByLabel('Field for phone', { exact: true })).toHaveValue('field:phone')
  await expect(page.getByLabel('Field for state')).toHaveValue('field:region')
  await keep(page, '03-mapping')

  await review(page)
  const figures = await Promise.all(
    ['Added', 'Updated', 'Unchanged', 'Skipped', 'Suppressed', 'In error'].map((label) => figure(page, label)),
  )
  expect(figures.reduce((all, one) => all + one, 0)).toBe(537)
  await keep(page, '04-review')

  await importAll(page)
  await keep(page, '05-report')
  const first = await ledger(page)
  expect(sum(first)).toBe(537)
  expect(first.Imported).toBeGreaterThan(500)

  await page.getByRole('link', { name: 'Show the leads' }).click()
  await expect(
    page
      .getByRole('row', { name: /Cantwell|Klobuchar|Sanders|Pelosi/ })
      .first()
      .or(page.getByText(/\d+ leads/))
      .first(),
  ).toBeVisible()
  await keep(page, '06-leads')

  await page.getByRole('link', { name: 'Actions' }).click()
  await dropFile(page, LEGISLATORS)
  // The same header was mapped before, so the review opens by itself.
  await expect(importButton(page)).toBeVisible()
  await expect(page.getByText('The mapping of your last file with these columns was used.')).toBeVisible()
  // It was imported here before, so somebody has to say yes.
  await page.getByRole('checkbox', { name: 'Yes, import this file again' }).check()
  await importAll(page)
  const second = await ledger(page)
  expect(second.Imported).toBe(0)
  expect(sum(second)).toBe(537)
})

test('previous uploads are there to be used again', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Used again')
  await dropFile(page, {
    name: 'two.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Email\nAda Lovelace,ada@two-people.com\nBob Ray,bob@two-people.com\n'),
  })
  await expect(page.getByRole('button', { name: /^Review 2 rows/ })).toBeVisible()
  await page.goto(page.url().replace(/&?import=[^&]*/, ''))
  await page.getByText('Previous Uploads').click()
  await page.getByRole('button', { name: 'Use two.csv again' }).click()
  await expect(page.getByRole('button', { name: /^Review 2 rows/ })).toBeVisible()
})
