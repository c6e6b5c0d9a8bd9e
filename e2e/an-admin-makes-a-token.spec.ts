import { expect, test } from '@playwright/test'
import { call, onDatabase, preview } from './support/api.ts'
import { signIn } from './support/people.ts'
import { keep } from './support/wizard.ts'

test('a token is made, shown once, used, lowered and revoked, each from the next call on', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const name = `Nightly sync ${process.pid}`
  await signIn(page, 'admin')
  await page.goto('/settings/api')
  await page.getByRole('button', { name: 'New token' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Role', { exact: true }).selectOption('editor')
  await page.getByLabel('Ends', { exact: true }).selectOption('30')
  await keep(page, '70-token-form')
  await page.getByRole('button', { name: 'Make token' }).click()
  const shown = page.getByRole('region', { name: `Token ${name}` })
  await shown.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(shown.getByRole('button', { name: 'Copied' })).toBeVisible()
  await keep(page, '71-token-shown')
  const token = await page.evaluate(() => navigator.clipboard.readText())
  expect(token).toBe(await shown.locator('code').textContent())
  await shown.getByRole('button', { name: 'Done' }).click()
  await page.reload()
  const row = page.getByRole('listitem', { name })
  await expect(row).toContainText(token.slice(-4))
  await expect(row).toContainText('Never used')
  await expect(page.locator('body')).not.toContainText(token)
  const dump = await onDatabase(`SELECT to_jsonb(t)::text AS text FROM api_token t WHERE name = $1`, [name])
  expect(String(dump[0]?.text)).not.toContain(token.slice(3))

  expect((await preview(token, 'Email\nada@token-story.com\n')).status).toBe(200)
  await page.reload()
  await expect(row).toContainText('Used just now')
  await row.getByLabel(`Role of ${name}`).selectOption('viewer')
  await expect.poll(async () => (await preview(token, 'Email\nada@token-story.com\n')).status).toBe(403)
  expect((await call(token, '/v1/leads/import/jobs')).status).toBe(200)

  await row.getByRole('button', { name: `Revoke ${name}` }).click()
  await keep(page, '72-token-revoke')
  await row.getByRole('button', { name: `Revoke ${name}` }).click()
  await expect(page.getByText(`${name} is revoked`)).toBeVisible()
  await expect(row).toHaveCount(0)
  expect((await call(token, '/v1/leads/import/jobs')).status).toBe(401)
})

test('tokens are the admins’ business, in person', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/settings/api')
  await expect(page.getByText('Your role does not allow this')).toBeVisible()
  for (const [method, path] of [
    ['get', '/api/tokens'],
    ['post', '/api/tokens'],
    ['delete', `/api/tokens/${crypto.randomUUID()}`],
  ] as const)
    expect((await page.request[method](path)).status(), `${method} ${path}`).toBe(403)
})
