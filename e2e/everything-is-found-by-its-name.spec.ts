import { expect, test } from '@playwright/test'
import { onDatabase } from './support/api.ts'
import { signIn } from './support/people.ts'
import { keep } from './support/wizard.ts'

test('people, pages and actions are found from anywhere, by keyboard alone', async ({ page }) => {
  const name = `Quist${Date.now()}`
  for (const [slug, first] of [
    ['demo', 'Zelda'],
    ['harbour', 'Foreign'],
  ])
    await onDatabase(
      `INSERT INTO contact (workspace_id, first_name, last_name, email, email_key, job_title)
       SELECT id, $2, $3, $4, $4, 'Head of Sales' FROM workspace WHERE slug = $1`,
      [slug, first, name, `${first}@${name}.com`.toLowerCase()],
    )
  await signIn(page, 'editor')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find and do' })
  await page.keyboard.type(name)
  await expect(palette.getByRole('option', { name: `Zelda ${name}` })).toBeVisible()
  await expect(palette.getByText('Foreign')).toHaveCount(0)
  await keep(page, '71-palette')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/contacts\/[0-9a-f-]{36}$/)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('who changed')
  await expect(palette.getByText('Nothing is called “who changed”.')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('new imp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/imports\/new$/)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveClass(/dark/)
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/\/tasks$/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Find and do anything')
  await keep(page, '72-shortcuts')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a viewer is offered nothing that changes anything', async ({ page }) => {
  await signIn(page, 'viewer')
  await page.getByRole('button', { name: 'Find and do' }).click()
  const palette = page.getByRole('dialog', { name: 'Find and do' })
  await page.keyboard.type('new')
  await expect(palette.getByText('Nothing is called “new”.').or(palette.getByText('In this workspace'))).toBeVisible()
  await expect(palette.getByRole('option', { name: 'New import' })).toHaveCount(0)
})

test('on a phone it opens from the top of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'editor')
  await page.getByRole('button', { name: 'Find and do' }).click()
  await page.getByPlaceholder('Find people, imports, pages, things to do').fill('imports')
  await page.getByRole('option', { name: 'Imports' }).click()
  await expect(page.getByRole('heading', { name: 'Imports', level: 1 })).toBeVisible()
  await keep(page, '73-phone')
})
