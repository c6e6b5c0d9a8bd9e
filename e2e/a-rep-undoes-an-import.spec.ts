import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, importButton, keep, openNewCampaign, review } from './support/wizard.ts'

const list = (people: readonly string[]) => `Name,Undo mail,Job title\n${people.join('\n')}\n`
const OTHERS = [
  'Bob Ray,bob@undo-story.com,Clerk',
  'Dan Orr,dan@undo-story.com,Clerk',
  'Fay Low,fay@undo-story.com,Clerk',
]
const FIRST = list(['Ada Lovelace,ada@undo-story.com,Clerk', ...OTHERS])
const SECOND = list(['Ada Lovelace,ada@undo-story.com,Countess', ...OTHERS, 'Eve Moss,eve@undo-story.com,Chair'])

test('a wrong import is taken back: whom it added goes, what it wrote over returns', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Taken back')
  await dropFile(page, csvFile('first.csv', FIRST))
  await review(page)
  await importAll(page)
  await page.getByRole('button', { name: 'Import another file' }).click()
  await dropFile(page, csvFile('second.csv', SECOND))
  await expect(importButton(page)).toBeVisible()
  await importAll(page)

  const undo = page.getByRole('region', { name: 'Undo' })
  await undo.getByRole('button', { name: 'Undo import' }).click()
  await expect(undo.getByText(/1 contacts that this import added go/)).toBeVisible()
  await undo.getByRole('button', { name: 'Keep it' }).click()
  await undo.getByRole('button', { name: 'Undo import' }).click()
  await undo.getByRole('button', { name: 'Yes, undo it' }).click()
  await expect(undo.getByText('Undone', { exact: true })).toBeVisible({ timeout: 60_000 })
  await keep(page, '40-undone')
  await page.getByRole('link', { name: 'Show the leads' }).click()
  await page.getByRole('button', { name: /^Clear/ }).click()
  await expect(page.getByText('Ada Lovelace')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Clerk' })).toHaveCount(4)
  await expect(page.getByText('Countess')).toHaveCount(0)
  await expect(page.getByText('Eve Moss')).toHaveCount(0)
})
