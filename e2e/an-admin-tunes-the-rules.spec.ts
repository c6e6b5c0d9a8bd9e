import { expect, test } from '@playwright/test'
import { csvFile, eventList } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, figure, importAll, keep, openNewCampaign, review } from './support/wizard.ts'

test('ICP rules and scoring are tried on the leads there are, saved, and taken back', async ({ page }) => {
  await signIn(page, 'admin')
  await openNewCampaign(page, 'To be judged')
  await dropFile(page, eventList())
  await review(page)
  await importAll(page)

  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'ICP tiers' }).click()
  const change = page.getByRole('region', { name: 'What would change' })
  await expect(change.getByText(/^Nothing of your newest/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save rules' })).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'Add a rule' }).click()
  await expect(page.getByText('A condition is not finished.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Field, rule 4, condition 1' }).selectOption('Job title')
  await page.getByRole('combobox', { name: 'Comparison, rule 4, condition 1' }).selectOption('contains')
  await page.getByRole('textbox', { name: 'Value, rule 4, condition 1' }).fill('engineer')
  await expect(change.getByText(/^\d+ of your newest/)).toBeVisible()
  await page.getByRole('button', { name: 'Move rule 4 up' }).click()
  await keep(page, '30-icp')
  await page.getByRole('button', { name: 'Save rules' }).click()
  await expect(page.getByText('Rules saved')).toBeVisible()
  await expect
    .poll(
      async () => {
        await page.reload()
        await expect(change).toBeVisible()
        return change.getByText(/of your newest/).textContent()
      },
      { timeout: 60_000, intervals: [2_000] },
    )
    .toMatch(/^Nothing/)
  await page.getByRole('button', { name: 'Remove rule 3' }).click()
  await page.getByRole('button', { name: 'Save rules' }).click()
  await expect(page.getByText('Rules saved')).toBeVisible()

  await page.getByRole('link', { name: 'Scoring' }).click()
  await expect(page.getByRole('region', { name: 'Scores now and then' })).toBeVisible()
  await page.getByLabel('Fit', { exact: false }).first().fill('70')
  await expect(page.getByText('The weights must add up to 1, and fit needs a share.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the usual figures' }).click()
  await page.getByLabel('A', { exact: true }).fill('65')
  await keep(page, '31-scoring')
})

test('people on the suppression list are kept out, and taking them off can be undone', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/settings/suppression')
  await page.getByLabel('Never write to').fill('ada@shut-out.com\n*.closed-door.com\nnot an address')
  await page.getByRole('combobox', { name: 'Reason' }).selectOption('Unsubscribed')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('2 added', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/3 are neither address nor domain/)).toBeVisible()
  await page
    .getByLabel('CSV of addresses or domains')
    .setInputFiles(csvFile('list.csv', 'Name;Website;Mail\nBob;fine.com;bob@shut-out.com\n'))
  await expect(page.getByText('1 added', { exact: true }).first()).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search the list' }).fill('shut-out')
  await expect(page).toHaveURL(/q=shut-out/)
  await keep(page, '32-suppression')
  await page.getByRole('button', { name: 'Take bob@shut-out.com off the list' }).click()
  await expect(page.getByText('bob@shut-out.com may be written to again')).toBeVisible()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'may be written to again' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(page.getByRole('button', { name: 'Take bob@shut-out.com off the list' })).toBeVisible()

  await openNewCampaign(page, 'Kept out')
  await dropFile(
    page,
    csvFile(
      'kept-out.csv',
      'Name,Kept mail\nAda,ada@shut-out.com\nEve,eve@mail.closed-door.com\nDan,dan@open-door.com\n',
    ),
  )
  await review(page)
  expect(await figure(page, 'Suppressed')).toBe(2)
})

test('an editor adds to the list but takes nobody off, and does not change the rules', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/settings/suppression')
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Take .* off the list$/ })).toHaveCount(0)
  await page.goto('/settings/icp')
  await expect(page.getByText('Only admins change the rules.')).toBeVisible()
  const refused = await page.request.put('/api/rules/icp', { data: [] })
  expect(refused.status()).toBe(403)
})
