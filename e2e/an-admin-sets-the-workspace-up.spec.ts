import { expect, test } from '@playwright/test'
import { onDatabase } from './support/api.ts'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { openSide, sideShows } from './support/shell.ts'
import { dropFile, importAll, keep, openNewCampaign, review } from './support/wizard.ts'

test('name, country and workflow are set, taken back, and stand in the log', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: 'General' })).toBeVisible()
  const nameBox = page.getByLabel('Name of the workspace')
  const before = await nameBox.inputValue()
  const after = `Demo & Daughters ${Date.now()}`
  await nameBox.fill(after)
  await page.getByRole('button', { name: /^Default country/ }).click()
  await page.getByPlaceholder('Search').fill('Iceland')
  await page.getByRole('option', { name: 'Iceland' }).click()
  await keep(page, '67-general')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  await undo.click()
  await expect(nameBox).toHaveValue(before)
  await sideShows(page, new RegExp(`^Workspace ${before}$`))
  await page.goto('/settings/audit?subject=workspace&action=changed')
  const line = page.getByRole('list', { name: 'Decisions' }).getByRole('listitem').first()
  await line.getByText(/^name/).first().click()
  await expect(line.getByText(after)).toBeVisible()
})

test('fields are made, renamed, removed and brought back', async ({ page }) => {
  const name = `Badge ${Date.now()}`
  await signIn(page, 'admin')
  await page.goto('/settings/fields')
  await page.getByRole('button', { name: 'New field' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Name').fill('Email')
  await sheet.getByLabel('Kind').selectOption('Single choice')
  await sheet.getByLabel('Choices').fill('Gold\nSilver')
  await sheet.getByRole('button', { name: 'Make the field' }).click()
  await expect(sheet.getByText('There is a field “Email” already')).toBeVisible()
  await sheet.getByLabel('Name').fill(name)
  await sheet.getByRole('button', { name: 'Make the field' }).click()
  const row = page.getByRole('list', { name: 'Custom fields' }).getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText('Single choice: Gold, Silver')
  await expect(row).toContainText('0 contacts')
  await row.getByRole('button', { name: `Change ${name}` }).click()
  await sheet.getByLabel('Choices').fill('Gold\nSilver\nBronze')
  await keep(page, '68-field')
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(row).toContainText('Gold, Silver, Bronze')
  await row.getByRole('button', { name: `Remove ${name}` }).click()
  await expect(page.getByText(`“${name}” is gone`)).toBeVisible()
  await expect(row).toHaveCount(0)
  await page
    .getByRole('listitem')
    .filter({ hasText: `“${name}” is gone` })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(row).toBeVisible()
})

test('a saved mapping is seen, named, removed and brought back', async ({ page }) => {
  const mail = `Mapped mail ${Date.now()}`
  await signIn(page, 'admin')
  await openNewCampaign(page, mail)
  await dropFile(page, csvFile('mapped.csv', `Name,${mail}\nAda Lovelace,ada@mapped-${Date.now()}.com\n`))
  await review(page)
  await importAll(page)
  await page.goto('/settings/mappings')
  const list = page.getByRole('list', { name: 'Saved mappings' })
  await list.getByText(`Name, ${mail}`).click()
  await expect(list.getByRole('list', { name: `Columns of Name, ${mail}` })).toContainText('Full name')
  await list.getByRole('textbox', { name: 'Name of the mapping' }).first().fill('Fair lists')
  await list.getByRole('button', { name: 'Save' }).first().click()
  await expect(list.getByText('Fair lists').first()).toBeVisible()
  await keep(page, '69-mappings')
  await page.getByRole('button', { name: 'Remove the mapping Fair lists' }).first().click()
  await expect(page.getByText('Mapping removed')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(list.getByText('Fair lists').first()).toBeVisible()
})

test('an agency opens a workspace for a client, sees whom it holds, and the client lets go', async ({ page }) => {
  const name = `Northwind ${Date.now()}`
  const email = `held.${Date.now()}@northwind.example`
  await signIn(page, 'harbour')
  await page.goto('/settings/agency')
  await page.getByLabel('New client').fill(name)
  await page.getByRole('button', { name: 'Add client' }).click()
  const client = page.getByRole('list', { name: 'Clients' }).getByRole('listitem').filter({ hasText: name })
  await expect(client).toContainText('1 member, holds 0 people')
  await onDatabase(
    `INSERT INTO client_assignment (email_key, workspace_id, expires_at)
     SELECT $1, id, now() + interval '90 days' FROM workspace WHERE name = $2`,
    [email, name],
  )
  await page.reload()
  const assignment = page.getByRole('list', { name: 'Assignments' }).getByRole('listitem').filter({ hasText: email })
  await expect(assignment).toContainText(`held by ${name}`)
  await expect(assignment.getByRole('button')).toHaveCount(0)
  await keep(page, '70-agency')
  await page.getByRole('button', { name: `Open ${name}` }).click()
  await expect(page).toHaveURL(/\/campaigns$/)
  await sideShows(page, `Workspace ${name}`)
  await page.goto('/settings/agency')
  await expect(page.getByText('This workspace is a client of Harbour & Co.')).toBeVisible()
  await page.getByRole('button', { name: `Release ${email}` }).click()
  await expect(page.getByText(`${email} is free`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(assignment).toBeVisible()
  await openSide(page)
  await page.getByRole('button', { name: `Workspace ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Harbour & Co' }).click()
  await expect(page).toHaveURL(/\/campaigns$/)
  await sideShows(page, 'Workspace Harbour & Co')
})
