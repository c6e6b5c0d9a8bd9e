import { expect, test } from '@playwright/test'
import { sampleRoster } from '#scripts/demo/sample-roster.ts'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importButton, keep, ledger, openNewCampaign, review, sayYes, sum } from './support/wizard.ts'

const ROWS = 5_000

test('an import goes on when its page is closed and its worker is killed, and no row is lost', async ({
  page,
  context,
}) => {
  test.slow()
  await signIn(page, 'editor')
  await openNewCampaign(page, 'Killed in the middle')
  await dropFile(page, csvFile('roster.csv', [...sampleRoster(ROWS, 'closing the page')].join('')))
  const reviewButton = page.getByRole('button', { name: /^Review [\d,]+ rows?/ })
  await expect(reviewButton.or(importButton(page))).toBeVisible()
  if (await reviewButton.isVisible()) await review(page)
  await sayYes(page)
  await importButton(page).click()
  await expect(page.getByText(/queued$/).last()).toBeVisible()
  const address = page.url()
  await page.close()

  const worker = Number(process.env.E2E_WORKER_PID)
  if (worker > 0) process.kill(worker, 'SIGKILL')

  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByRole('list', { name: 'Stages' })).toBeVisible()
  await keep(again, '20-reopened')
  await expect(again.getByRole('heading', { name: 'Complete' })).toBeVisible({ timeout: 180_000 })
  const counts = await ledger(again)
  expect(sum(counts)).toBe(ROWS)
  expect(counts.Imported).toBeGreaterThan(ROWS / 2)
  await keep(again, '21-complete')
})
