import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, keep, openNewCampaign, review } from './support/wizard.ts'

const ROWS = 3_000

test('an import tells on every page that it runs, then by bell and mail that it ended, and what it left out', async ({
  page,
}) => {
  const file = `heard-${Date.now()}.csv`
  const people = Array.from({ length: ROWS }, (_, at) => `Ada Lovelace${at},ada${at}@${file.replace('.csv', '.com')}`)
  await signIn(page, 'editor')
  await page.getByRole('button', { name: /^Notifications/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Notifications' })
  if (await sheet.getByRole('button', { name: 'Mark all as read' }).isVisible())
    await sheet.getByRole('button', { name: 'Mark all as read' }).click()
  await page.keyboard.press('Escape')
  await openNewCampaign(page, 'To hear of')
  await dropFile(page, csvFile(file, `Name,Email ${file}\n${people.join('\n')}\n,bob@\n,none either\n`))
  await review(page)
  await page.goto('/tasks')
  const waiting = page.getByRole('list', { name: 'Waiting for a decision' })
  await waiting
    .getByRole('listitem')
    .filter({ hasText: `${file} waits to be imported` })
    .getByRole('link', { name: 'Review' })
    .click()
  await page.getByRole('button', { name: /^Import [\d,]+ rows/ }).click()
  await page.goto('/now')
  const banner = page.getByRole('complementary', { name: 'Import at work' })
  await expect(
    banner.getByRole('link', { name: file }).or(page.getByRole('button', { name: /1 unread/ })),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Notifications, 1 unread' })).toBeVisible({ timeout: 60_000 })
  await expect(banner).toBeHidden()

  await page.getByRole('button', { name: 'Notifications, 1 unread' }).click()
  const notice = sheet.getByRole('link', { name: new RegExp(file) })
  await expect(notice).toContainText('3,000 added, 2 in error.')
  await keep(page, '63-notifications')
  await notice.click()
  await expect(page).toHaveURL(/\/imports\//)
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()

  await page.goto('/tasks')
  const entry = page.getByRole('region', { name: file, exact: true })
  await expect(entry.getByRole('listitem').filter({ hasText: 'Invalid email format' })).toContainText('2')
  await expect(waiting.getByText(`2 rows of ${file} in error`)).toBeVisible()
  await keep(page, '64-tasks')
  const download = page.waitForEvent('download')
  await entry.getByRole('link', { name: 'Download the rows in error' }).click()
  expect((await download).suggestedFilename()).toBe(`${file.replace('.csv', '')} errors.csv`)

  await signIn(page, 'admin')
  await page.goto('/settings/outbox')
  const mail = page.getByRole('list', { name: 'Messages' }).getByRole('listitem').filter({ hasText: file })
  await expect(mail).toHaveCount(1)
  await expect(mail).toContainText('To editor@demo.example')
})

test('who wants no mails says so', async ({ page }) => {
  await signIn(page, 'viewer')
  await page.goto('/settings/account')
  const choice = page.getByLabel('An import of yours is complete')
  await expect(choice).toBeChecked()
  await choice.uncheck()
  await page.waitForResponse((response) => response.url().endsWith('/api/me/mail'))
  await page.reload()
  await expect(choice).not.toBeChecked()
  await choice.check()
})
