import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import Papa from 'papaparse'
import { addContact, openContacts, uniqueWord } from './support/contacts.ts'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, figure, importAll, importButton, ledger } from './support/wizard.ts'

test('a rep exports contacts, edits them in a spreadsheet and updates just what was edited', async ({ page }) => {
  const word = uniqueWord()
  await signIn(page, 'editor')
  const people = ['Ada', 'Bea', 'Cho'].map((firstName) => ({
    firstName,
    lastName: `Ray ${word}`,
    email: `${firstName.toLowerCase()}@${word}.com`,
    jobTitle: '=Buyer "first class"',
  }))
  for (const person of people) await addContact(page, person, ['vip'])
  await openContacts(page, word)
  const rows = await exported(page)
  const [header = [], ...body] = rows
  expect(body).toHaveLength(3)
  expect(body.map((cells) => cells[header.indexOf('Job title')])).toEqual(Array(3).fill('\'=Buyer "first class"'))
  const bea = body.find((cells) => cells.includes('Bea')) ?? []
  bea[header.indexOf('City')] = 'Bergen'

  await page.goto('/contacts')
  await page.getByRole('button', { name: 'Add new' }).click()
  await page.getByRole('menuitem', { name: 'Update with CSV' }).click()
  await expect(page.getByText('Up to 20 MB and 200,000 rows')).toBeVisible()
  await dropFile(page, csvFile('edited.csv', Papa.unparse(rows)))
  await expect(page.getByRole('button', { name: /^(Review|Import) 3 rows/ })).toBeVisible()
  if (await page.getByRole('button', { name: /^Review 3 rows/ }).isVisible())
    await page.getByRole('button', { name: /^Review 3 rows/ }).click()
  await expect(importButton(page)).toBeVisible()
  expect(await figure(page, 'Updated')).toBe(1)
  await importAll(page)
  expect(await ledger(page)).toMatchObject({ Updated: 1, Skipped: 2 })

  await openContacts(page, word)
  const after = await exported(page)
  expect(after).toEqual(rows)
  await page.getByText(`Bea Ray ${word}`).click()
  const history = page.getByRole('region', { name: 'History' })
  await expect(history.getByText('imported edited.csv')).toBeVisible()
  await expect(history.getByText('Bergen')).toBeVisible()
})

test('a file without a contact ID is not taken for an update, and says what is missing', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/contacts/update')
  await dropFile(page, csvFile('no-ids.csv', `Email,Badge ${uniqueWord()}\nada@no-ids.com,x\n`))
  await expect(page.getByText(/recognised by contact ID, but no column feeds it/)).toBeVisible()
})

async function exported(page: Page): Promise<string[][]> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Export/ }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^contacts \d{4}-\d\d-\d\d\.csv$/)
  const text = (await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '')
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data
}
