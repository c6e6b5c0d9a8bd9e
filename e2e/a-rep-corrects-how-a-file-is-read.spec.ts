import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, keep, ledger, openNewCampaign, review } from './support/wizard.ts'

/** Russian in Windows-1251, semicolons, and a title above the header: much to get wrong. */
const LINES = [
  'Отчёт о встрече;;',
  'Имя и фамилия;Эл. почта;Город',
  'Анна Смирнова;anna@read-again.ru;Москва',
  'Пётр Орлов;petr@read-again.ru;Тверь',
]
const FILE = Buffer.concat(LINES.map((line) => Buffer.concat([cyrillic(line), Buffer.from('\r\n')])))

test('what was guessed about a file is told, and can be decided otherwise', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Read again')
  await dropFile(page, csvFile('visitors.csv', FILE))
  const panel = page.locator('details').filter({ hasText: 'How the file was read' })
  await expect(panel).toBeVisible()
  if (!(await panel.getByRole('button', { name: 'Change how it is read' }).isVisible()))
    await panel.locator('summary').click()
  await expect(panel.getByText(/Semicolons separate the columns/)).toBeVisible()
  await panel.getByRole('button', { name: 'Change how it is read' }).click()
  await panel.getByLabel('Encoding').selectOption('koi8-r')
  await expect(panel.getByText('Анна Смирнова')).toHaveCount(0)
  await panel.getByLabel('Encoding').selectOption('windows-1251')
  await expect(panel.getByText('Анна Смирнова')).toBeVisible()
  await panel.getByLabel('Columns are separated by').selectOption(',')
  await expect(panel.getByText(/Анна Смирнова;anna/)).toBeVisible()
  await panel.getByLabel('Columns are separated by').selectOption(';')
  await panel.getByRole('radio', { name: 'Record 1 is the header' }).check()
  await expect(panel.getByRole('radio', { name: 'Record 1 is the header' })).toBeChecked()
  await panel.getByRole('radio', { name: 'Record 2 is the header' }).check()
  await keep(page, '60-reading')
  await panel.getByRole('button', { name: 'Use this reading' }).click()
  await expect(page.getByLabel('Field for Эл. почта')).toHaveValue('field:email')
  await expect(panel.getByText('chosen').first()).toBeVisible()
  await page.getByLabel('Field for Имя и фамилия').selectOption('Full name')
  await keep(page, '61-read-again')
  await review(page)
  await importAll(page)
  expect((await ledger(page)).Imported).toBe(2)
  await page.getByRole('link', { name: 'Show the leads' }).click()
  await expect(page.getByText('Анна Смирнова')).toBeVisible()
})

test('a list without a header loses no row to it', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'No header')
  const lines = ['Vera Roth,vera@no-header.ch,Rothwerk', 'Paul Amsel,paul@no-header.ch,Amsel & Co']
  await dropFile(page, csvFile('plain.csv', Buffer.from(lines.join('\n'))))
  await expect(page.getByLabel('Field for Column 2')).toHaveValue('field:email')
  const panel = page.locator('details').filter({ hasText: 'How the file was read' })
  if (!(await panel.getByRole('button', { name: 'Change how it is read' }).isVisible()))
    await panel.locator('summary').click()
  await expect(panel.getByText(/The file has no header/)).toBeVisible()
  await panel.getByRole('button', { name: 'Change how it is read' }).click()
  await expect(panel.getByRole('radio', { name: 'There is none: every record is a row' })).toBeChecked()
  await keep(page, '62-no-header')
  await panel.getByRole('button', { name: 'Leave it as it is' }).click()
  await page.getByLabel('Field for Column 1').selectOption('Full name')
  await page.getByLabel('Field for Column 3').selectOption('Company name')
  await review(page)
  await importAll(page)
  expect((await ledger(page)).Imported).toBe(2)
  await page.getByRole('link', { name: 'Show the leads' }).click()
  await expect(page.getByText('Vera Roth')).toBeVisible()
})

/** Windows-1251 for the letters that are used here. */
function cyrillic(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0)
      if (code < 0x80) return code
      if (letter === 'ё') return 0xb8
      return code - 0x0410 + 0xc0
    }),
  )
}
