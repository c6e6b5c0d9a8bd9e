import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, openNewCampaign, review } from './support/wizard.ts'

const XSS = '<img src=x onerror=alert(1)>'
const HEADER = ['Name', 'Hostile mail', XSS, '__proto__', 'constructor', 'javascript:alert(2)', '\u202Eevil', '=cmd()']
const ROW = [`${XSS} Moss`, 'eve@hostile.com', XSS, 'polluted', 'x', '"><script>alert(3)</script>', '\u0000nul', '=1+1']
const csv = [HEADER, ROW].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

test('scripts in headers and cells never run, and no column is lost', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await signIn(page, 'editor')
  await openNewCampaign(page, `Hostile ${XSS}`)
  await dropFile(page, csvFile(`${XSS}.csv`, `${csv}\n`))
  await expect(page.getByLabel('Field for __proto__')).toBeVisible()
  await expect(page.getByLabel('Field for constructor')).toBeVisible()
  await page.getByRole('button', { name: 'Keep them as custom data' }).click()
  await review(page)
  await expect(page.getByRole('gridcell', { name: 'polluted' })).toBeVisible()
  await importAll(page)
  await page.getByRole('link', { name: 'Show the leads' }).click()
  await page.getByText('Moss').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(dialogs).toEqual([])
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(await page.locator('img[src="x"], script:text("alert(3)")').count()).toBe(0)
})
