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

test('what somebody has changed since stays, and is listed', async ({ page }) => {
  const file = (title: string) =>
    csvFile(
      `${title}.csv`,
      `Name,Kept mail,Job title\nAda Kept,ada@undo-kept.com,${title}\nBob Kept,bob@undo-kept.com,Clerk\n`,
    )
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Changed since')
  await dropFile(page, file('Clerk'))
  await review(page)
  await importAll(page)
  for (const title of ['Countess', 'Duchess']) {
    await page.getByRole('button', { name: 'Import another file' }).click()
    await dropFile(page, file(title))
    await expect(importButton(page)).toBeVisible()
    await importAll(page)
  }
  const { imports } = await (await page.request.get('/api/imports')).json()
  const { importId } = imports.find(({ fileName }: { fileName: string }) => fileName === 'Countess.csv')
  await page.goto(`/imports/${importId}`)
  const undo = page.getByRole('region', { name: 'Undo' })
  await undo.getByRole('button', { name: 'Undo import' }).click()
  await undo.getByRole('button', { name: 'Yes, undo it' }).click()
  await expect(undo.getByText('Undone', { exact: true })).toBeVisible({ timeout: 60_000 })
  await undo.getByText('1 left, since somebody has changed them').click()
  await expect(undo.getByRole('listitem')).toContainText('Ada Kept')
  await expect(undo.getByRole('listitem')).toContainText('kept: Job title')
  await keep(page, '42-undo-kept')
})
