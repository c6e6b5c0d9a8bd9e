import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, importButton, keep, openNewCampaign, review } from './support/wizard.ts'

const first = csvFile(
  'march.csv',
  'Gast,Recipe mail,Mobile,Firma\nAda Lovelace,ada@recipes.com,+44 20 7946 0958,Engines\nBob Ray,bob@recipes.com,+44 20 7946 0959,Harbour\n',
)
const second = csvFile(
  'april.csv',
  'Gast,Recipe mail,Cell,Firma\nEve Moss,eve@recipes.com,+44 20 7946 0960,Mill\nDan Orr,dan@recipes.com,+44 20 7946 0961,Mill\n',
)

test('the next file of the same kind is mapped by itself, and a different one says how it differs', async ({
  page,
}) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Recipes')
  await dropFile(page, first)
  await page.getByLabel('Field for Gast').selectOption('Full name')
  await page.getByLabel('Field for Mobile').selectOption('Phone')
  await review(page)
  await importAll(page)

  await page.getByRole('button', { name: 'Import another file' }).click()
  await dropFile(page, csvFile('march-again.csv', `${first.buffer.toString()}Fay Low,fay@recipes.com,,\n`))
  await expect(importButton(page)).toBeVisible()
  await expect(page.getByText('The mapping of your last file with these columns was used.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to mapping' }).click()
  await expect(page.getByLabel('Field for Gast')).toHaveValue('field:fullName')

  await openNewCampaign(page, 'Recipes, a month later')
  await dropFile(page, second)
  const note = page.getByRole('region', { name: 'Your earlier mapping' })
  await expect(note).toBeVisible()
  await expect(note.getByText(/Mobile/)).toBeVisible()
  await expect(page.getByLabel('Field for Gast')).toHaveValue('field:fullName')
  await keep(page, '70-recipe')
  await page.getByLabel('Field for Cell').selectOption('Phone')
  await review(page)
  await importAll(page)
})
