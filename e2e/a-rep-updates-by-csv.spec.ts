import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import Papa from 'papaparse'
import { addContact, found, openContacts, uniqueWord } from './support/contacts.ts'
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

  await page.getByLabel(`Choose Ada Ray ${word}`).check()
  const chosen = page.getByRole('region', { name: 'Chosen contacts' })
  const alone = await downloaded(page, () => chosen.getByRole('button', { name: 'Export' }).click())
  expect(alone).toEqual([header, body.find((cells) => cells.includes('Ada'))])

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

  await page.getByRole('link', { name: 'Show the contacts' }).click()
  await expect(page.getByText(`Bea Ray ${word}`)).toBeVisible()
  await openContacts(page, word)
  const after = await exported(page)
  expect(after).toEqual(rows)
  await page.getByText(`Bea Ray ${word}`).click()
  const history = page.getByRole('region', { name: 'History' })
  await expect(history.getByText('imported edited.csv')).toBeVisible()
  await expect(history.getByText('Bergen')).toBeVisible()
})

test('a rep creates contacts with CSV on the Contacts page and finds them there, on a phone too', async ({ page }) => {
  const word = uniqueWord()
  await signIn(page, 'editor')
  await page.goto('/contacts')
  await page.getByRole('button', { name: 'Add new' }).click()
  await page.getByRole('menuitem', { name: 'Create with CSV' }).click()
  const rows = [`Name,Email,Badge ${word}`, `Ada Ray,ada@${word}.com,1`, `Bea Ray,bea@${word}.com,2`, `Cho Ray,,3`]
  await dropFile(page, csvFile(`people ${word}.csv`, rows.join('\n')))
  await page.getByRole('button', { name: /^Review 3 rows/ }).click()
  await expect(importButton(page)).toBeVisible()
  expect(await figure(page, 'In error')).toBe(1)
  await importAll(page)
  await page.getByRole('link', { name: 'Show the contacts' }).click()
  await expect(found(page, '2 contacts fit')).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByText('Bea Ray').click()
  await expect(
    page.getByRole('region', { name: 'History' }).getByText(`created the contact with people ${word}.csv`),
  ).toBeVisible()
  await expect(page.getByText(`people ${word}.csv`).first()).toBeVisible()
})

test('a file without a contact ID is not taken for an update, and says what is missing', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/contacts/update')
  await dropFile(page, csvFile('no-ids.csv', `Email,Badge ${uniqueWord()}\nada@no-ids.com,x\n`))
  await expect(page.getByText(/recognised by contact ID, but no column feeds it/)).toBeVisible()
})

const exported = (page: Page) => downloaded(page, () => page.getByRole('link', { name: /^Export/ }).click())

async function downloaded(page: Page, begin: () => Promise<void>): Promise<string[][]> {
  const coming = page.waitForEvent('download')
  await begin()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^contacts \d{4}-\d\d-\d\d\.csv$/)
  const text = (await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '')
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data
}
