import { expect, test } from '@playwright/test'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, keep, openNewCampaign, review } from './support/wizard.ts'

test('a workflow is written down, an import puts its people there, and steps are ticked off', async ({ page }) => {
  const name = `Visitors ${process.pid}`
  await signIn(page, 'editor')
  await page.goto('/settings/workflows')
  await page.getByRole('button', { name: 'New workflow' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Step 1: what is to be done').fill('Write a first message')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await page.getByLabel('Step 2: what is to be done').fill('Call them')
  await keep(page, '97-workflow')
  await page.getByRole('button', { name: 'Save workflow' }).click()
  await expect(page.getByRole('region', { name })).toContainText('0 in it')

  await openNewCampaign(page, 'Worked on')
  await dropFile(page, csvFile('flow.csv', `Name,Flow mail ${process.pid}\nFlora Flow,flora@flow-${process.pid}.com\n`))
  await page.getByText('Options', { exact: true }).click()
  await page.getByLabel('Workflow', { exact: true }).selectOption({ label: name })
  await review(page)
  await importAll(page)

  await page.goto('/settings/workflows')
  const workflow = page.getByRole('region', { name })
  await expect(workflow).toContainText('1 in it')
  await workflow.getByRole('button', { name: 'Show the people' }).click()
  await expect(workflow).toContainText('1. Write a first message')
  await keep(page, '98-workflow-people')
  await workflow.getByRole('button', { name: 'Done' }).click()
  await expect(workflow).toContainText('2. Call them')
  await workflow.getByRole('button', { name: 'Done' }).click()
  await expect(workflow).toContainText('0 in it, 1 through')
})
