import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import Papa from 'papaparse'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, openNewCampaign, review } from './support/wizard.ts'

const LIST = `Name,Home mail,Note
Ada Lovelace,ada@home-files.com,"=1+1"
Bob Ray,bob@,"a ""quoted"" word, and a
second line"
Cleo Poe,cleo@home-files.com,-5
`

test('the error file, the results and the original are what they say, and go in again as they were', async ({
  page,
}) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Taken home')
  await dropFile(page, csvFile('home.csv', LIST))
  await page.getByText('Options', { exact: true }).click()
  await page.getByLabel('How people are recognised').selectOption('email')
  await review(page)
  await importAll(page)

  expect(await download(page, 'Original file')).toEqual({ name: 'home.csv', text: LIST })

  const errors = await download(page, 'Error file')
  const header = ['Name', 'Home mail', 'Note']
  expect(table(errors.text)).toEqual([
    [...header, 'Error'],
    ['Bob Ray', 'bob@', 'a "quoted" word, and a\nsecond line', 'Invalid email format'],
  ])

  const results = await download(page, 'Results file')
  const [names = [], ...rows] = table(results.text)
  const at = (name: string) => names.indexOf(name)
  expect(names.slice(0, 4)).toEqual([...header, 'Import Status'])
  expect(rows.map((row) => [row[0], row[at('Import Status')], row[at('Errors')]])).toEqual([
    ['Ada Lovelace', 'imported', ''],
    ['Bob Ray', 'errored', 'Invalid email format'],
    ['Cleo Poe', 'imported', ''],
  ])
  // A spreadsheet would carry such a cell out; here it is text.
  expect(rows[0]?.[2]).toBe("'=1+1")
  expect(rows[0]?.[at('Contact ID')]).toMatch(/^[0-9a-f-]{36}$/)

  await page.getByRole('button', { name: 'Import another file' }).click()
  await dropFile(page, csvFile('again.csv', results.text))
  await expect(page.getByRole('button', { name: /^Review 3 rows/ })).toBeVisible()
})

async function download(page: Page, label: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: label }).click()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

const table = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace('\uFEFF', ''), { skipEmptyLines: true }).data
