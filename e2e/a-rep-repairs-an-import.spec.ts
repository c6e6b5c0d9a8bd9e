import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, keep, ledger, openNewCampaign, review } from './support/wizard.ts'

test('three hundred phones without a country are made right at once, and run again in the same import', async ({
  page,
}) => {
  const phones = Array.from(
    { length: 300 },
    (_, at) => `Ana Repair${at},06 12 34 ${String(1000 + at).slice(0, 2)} ${String(at % 100).padStart(2, '0')}`,
  )
  const lines = ['Zoe Right,+33 6 98 76 54 32', ...new Set(phones), 'Bad Number,12']
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Repaired')
  await dropFile(page, csvFile('phones.csv', `Name,Mobile ${process.pid}\n${lines.join('\n')}\n`))
  await page.getByText('Options', { exact: true }).click()
  await page.getByLabel('How people are recognised').selectOption('phone')
  await review(page)
  await importAll(page)
  const before = await ledger(page)
  expect(before['In error']).toBeGreaterThan(200)

  const repair = page.getByRole('region', { name: 'Repair' })
  await expect(repair).toContainText('Invalid phone format')
  await keep(page, '90-repair')
  await repair.getByRole('button', { name: /^Take \+33 for/ }).click()
  await expect.poll(async () => (await ledger(page))['In error'], { timeout: 60_000 }).toBeLessThan(5)
  await expect(page.getByRole('heading', { name: 'Complete' })).toBeVisible({ timeout: 60_000 })
  const after = await ledger(page)
  expect(Object.values(after).reduce((sum, count) => sum + count, 0)).toBe(lines.length)

  await repair.getByRole('button', { name: 'Fix by hand' }).first().click()
  const grid = page.getByRole('grid', { name: 'Rows in error' })
  await expect(grid).toBeVisible()
  await grid.getByRole('gridcell', { name: /^12\b/ }).dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('+33 6 55 44 33 22')
  await page.keyboard.press('Enter')
  await keep(page, '91-repair-by-hand')
  await page.getByRole('button', { name: 'Run 1 row again' }).click()
  await expect.poll(async () => (await ledger(page))['In error'], { timeout: 60_000 }).toBe(0)
})
