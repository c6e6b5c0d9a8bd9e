import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, keep, openNewCampaign, review } from './support/wizard.ts'

test('the history is narrowed in the address, tells who and how, and keeps the files', async ({ page }) => {
  const name = `history-${Date.now()}`
  await signIn(page, 'editor')
  await openNewCampaign(page, name)
  await dropFile(page, csvFile(`${name}.csv`, `Name,Mail of ${name}\nAda Lovelace,ada@${name}.com\n`))
  await review(page)
  await importAll(page)

  await page.goto('/imports')
  await page.getByRole('searchbox', { name: 'Search file names' }).fill(name)
  await expect(page).toHaveURL(new RegExp(`search=${name}`))
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: /^Status/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Failed' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('No import is like this')).toBeVisible()
  await page.reload()
  await expect(page.getByText('No import is like this')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByRole('link', { name: `${name}.csv` })).toBeVisible()
  await page.getByRole('combobox', { name: 'By' }).selectOption('Eddie Editor')
  await page.getByRole('combobox', { name: 'Campaign' }).selectOption(name)
  await expect(page.getByRole('row')).toHaveCount(2)
  await keep(page, '65-imports')

  await page.goto('/settings/data-import')
  const entry = page
    .getByRole('list', { name: 'History' })
    .getByRole('listitem')
    .filter({ hasText: `${name}.csv` })
  await expect(entry).toContainText('Eddie Editor')
  await entry.getByText('Options: Add & update').click()
  await expect(entry.getByText('Recognised by: automatic')).toBeVisible()
  const download = page.waitForEvent('download')
  await entry.getByRole('link', { name: `Original of ${name}.csv` }).click()
  expect((await download).suggestedFilename()).toBe(`${name}.csv`)
  await expect(entry.getByText('go in 7 days')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Previous uploads' })).toHaveCount(0)
  await keep(page, '66-data-import')

  await signIn(page, 'admin')
  await page.goto('/settings/data-import')
  const uploads = page.getByRole('list', { name: 'Previous uploads' })
  await uploads.getByText(name, { exact: true }).click()
  await expect(uploads.getByText(`${name}.csv`)).toBeVisible()
})
