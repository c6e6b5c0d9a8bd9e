import { expect, type Page, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, figure, importAll, importButton, keep, ledger, openNewCampaign, review } from './support/wizard.ts'

const people = Array.from({ length: 60 }, (_, at) => `Person Number${at},person${at}@repairs.com,Clerk`)
const FILE = [
  'Name,Repair mail,Job title',
  ...people,
  'Ada Lovelace,n/a,Countess',
  ',n/a,Clerk',
  ',,Nobody at all',
  ',bob@,Clerk',
  '',
].join('\n')

test('wrong rows are fixed where they stand, by keyboard, and fixes can be taken back', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Repairs')
  await dropFile(page, csvFile('repairs.csv', FILE))
  await review(page)
  expect(await figure(page, 'In error')).toBe(3)
  const grid = page.getByRole('grid', { name: 'Rows of the file' })
  await page.getByRole('button', { name: 'Only errors' }).click()
  await expect(page).toHaveURL(/action=error/)
  await expect(grid.getByRole('row')).toHaveCount(4)

  await grid.getByRole('gridcell', { name: 'n/a', exact: false }).first().click()
  await keep(page, '50-grid')
  await page.keyboard.type('eve@repairs.com')
  await page.keyboard.press('Enter')
  await figureIs(page, 'In error', 2)
  await expect(page.getByText('1 fixed by hand')).toBeVisible()

  await page.getByRole('button', { name: 'All rows' }).click()
  await page.keyboard.press('Tab')
  await grid.getByRole('gridcell', { name: 'Person Number0' }).click()
  await page.keyboard.press('F8')
  await expect(page.locator(':focus')).toHaveAttribute('aria-colindex', /\d/)
  await keep(page, '51-next-error')

  await page.keyboard.press('Control+z')
  await figureIs(page, 'In error', 3)
  await page.getByRole('button', { name: 'Redo' }).click()
  await figureIs(page, 'In error', 2)
  await page.reload()
  await expect(page.getByText('1 fixed by hand')).toBeVisible()
  await importAll(page)
  const counts = await ledger(page)
  expect(counts['In error']).toBe(2)
  expect(counts.Imported).toBe(62)
})

test('what would be overwritten wants a yes, and the same file twice too', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Brakes')
  const list = (title: string) => csvFile('brakes.csv', `Name,Brake mail,Job title\nAda Moss,ada@brakes.com,${title}\n`)
  await dropFile(page, list('Clerk'))
  await review(page)
  await importAll(page)
  await page.getByRole('button', { name: 'Import another file' }).click()
  await dropFile(page, list('Countess'))
  const brakes = page.getByRole('region', { name: 'Before you import' })
  await expect(brakes.getByText(/Job title/)).toBeVisible()
  await expect(importButton(page)).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText('Say yes above to what would happen first.')).toBeVisible()
  await keep(page, '52-brakes')
  await brakes.getByRole('checkbox', { name: 'Yes, replace these values' }).check()
  await importAll(page)
  expect((await ledger(page)).Updated).toBe(1)
  await page.getByRole('button', { name: 'Import another file' }).click()
  await dropFile(page, list('Countess'))
  await expect(brakes.getByRole('checkbox', { name: 'Yes, import this file again' })).toBeVisible()
})

const figureIs = (page: Page, label: string, value: number) => expect.poll(() => figure(page, label)).toBe(value)
