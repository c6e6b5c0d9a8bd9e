import { type Browser, expect, type Page, test } from '@playwright/test'
import { call, onDatabase } from './support/api.ts'
import { signIn } from './support/people.ts'
import { sideShows } from './support/shell.ts'
import { keep } from './support/wizard.ts'

const PASSWORD = 'a password of mine'

test('an invitation makes an account, its role counts at once, and removing ends sessions and tokens', async ({
  browser,
  page,
}) => {
  const email = `nina.${Date.now()}@newcomers.example`
  await signIn(page, 'admin')
  await page.goto('/settings/members')
  await page.getByLabel('Invite by email').fill('not an address')
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText('Write whole addresses')).toBeVisible()
  await page.getByLabel('Invite by email').fill(email)
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('Viewer')
  await page.getByRole('button', { name: 'Invite' }).click()
  const waiting = page
    .getByRole('region', { name: 'Not answered yet' })
    .getByRole('listitem')
    .filter({ hasText: email })
  await expect(waiting.getByText('Sent', { exact: true })).toBeVisible()
  await keep(page, '60-members')

  const newcomer = await openInvitation(browser, page, email)
  await expect(newcomer.getByRole('heading', { name: 'Join Demo' })).toBeVisible()
  await newcomer.getByLabel('Your name').fill('Nina Newcomer')
  await newcomer.getByLabel('Password').fill(PASSWORD)
  await keep(newcomer, '61-invitation')
  await newcomer.getByRole('button', { name: 'Make the account and join' }).click()
  await expect(newcomer.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible()
  expect((await newcomer.request.post('/api/campaigns', { data: { name: 'Mine' } })).status()).toBe(403)

  await page.reload()
  const member = page.getByRole('list', { name: 'Members' }).getByRole('listitem').filter({ hasText: email })
  await member.getByRole('combobox', { name: 'Role of Nina Newcomer' }).selectOption('Editor')
  await expect(page.getByText('Nina Newcomer is an editor now')).toBeVisible()
  const made = await newcomer.request.post('/api/campaigns', { data: { name: `Of Nina ${Date.now()}` } })
  expect(made.status()).toBe(201)

  const token = await tokenOf(email)
  expect((await call(token, '/api/campaigns')).status).toBe(200)
  await page.reload()
  await member.getByRole('button', { name: 'Remove Nina Newcomer' }).click()
  await expect(page.getByRole('dialog').getByText('One API token stops working')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(page.getByText('Nina Newcomer is no member any more')).toBeVisible()
  expect((await newcomer.request.get('/api/campaigns')).status()).toBe(401)
  expect((await call(token, '/api/campaigns')).status).toBe(401)

  await page.goto('/settings/audit')
  const log = page.getByRole('list', { name: 'Decisions' })
  await expect(log.getByRole('listitem').first()).toContainText('Ada Admin removed the member Nina Newcomer')
  await page.getByRole('combobox', { name: 'About' }).selectOption('Campaigns')
  await expect(page).toHaveURL(/subject=campaign/)
  await expect(log.getByRole('listitem').first()).toContainText('Nina Newcomer created the campaign Of Nina')
  await page.getByRole('combobox', { name: 'About' }).selectOption('Members')
  await log.getByText('role', { exact: true }).nth(1).click()
  await expect(log.getByText('viewer').first()).toBeVisible()
  await keep(page, '62-audit')
  await newcomer.context().close()
})

test('an invitation is for whom it names, and leads nowhere once it is revoked', async ({ browser, page }) => {
  const email = `olga.${Date.now()}@newcomers.example`
  await signIn(page, 'admin')
  await page.goto('/settings/members')
  await page.getByLabel('Invite by email').fill(email)
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText(`${email} invited`)).toBeVisible()
  const link = await linkOf(page, email)
  const stranger = await (await browser.newContext()).newPage()
  await signIn(stranger, 'harbour')
  await stranger.goto(link)
  await expect(stranger.getByText(`The invitation is for ${email}`)).toBeVisible()
  const token = new URL(link, 'http://x').searchParams.get('token')
  const path = `/api${new URL(link, 'http://x').pathname}/accept`
  expect((await stranger.request.post(path, { data: { token } })).status()).toBe(403)
  expect((await stranger.request.post(path, { data: { token: 'made-up' } })).status()).toBe(404)

  await page.goto('/settings/members')
  await page.getByRole('button', { name: `Revoke the invitation of ${email}` }).click()
  await expect(page.getByText(`${email} is not invited any more`)).toBeVisible()
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { name: 'This invitation is not open' })).toBeVisible()
  await stranger.context().close()
})

test('the last admin stays', async ({ page }) => {
  await signIn(page, 'harbour')
  await page.goto('/settings/members')
  await page.getByRole('combobox', { name: 'Role of Hanna Harbour' }).selectOption('Viewer')
  await expect(page.getByText('This is the last admin. Make somebody else an admin first.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Role of Hanna Harbour' })).toHaveValue('admin')
})

test('the library’s own ways to change a workspace are closed', async ({ page }) => {
  await signIn(page, 'admin')
  for (const path of ['delete', 'update', 'create', 'remove-member', 'update-member-role', 'invite-member', 'leave']) {
    const answer = await page.request.post(`/api/auth/organization/${path}`, { data: {} })
    expect(answer.status(), path).toBe(404)
  }
  expect((await page.request.post('/api/auth/sign-up/email', { data: {} })).status()).toBe(404)
})

test('a forgotten password is set anew by mail, and changed under You', async ({ browser, page }) => {
  const email = `pia.${Date.now()}@newcomers.example`
  await signIn(page, 'admin')
  await page.goto('/settings/members')
  await page.getByLabel('Invite by email').fill(email)
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText(`${email} invited`)).toBeVisible()
  const newcomer = await openInvitation(browser, page, email)
  await newcomer.getByLabel('Your name').fill('Pia')
  await newcomer.getByLabel('Password').fill(PASSWORD)
  await newcomer.getByRole('button', { name: 'Make the account and join' }).click()
  await expect(newcomer.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible()

  await newcomer.goto('/settings/account')
  await newcomer.getByLabel('Password now').fill('wrong one')
  await newcomer.getByLabel('New password').fill('another of mine')
  await newcomer.getByRole('button', { name: 'Change password' }).click()
  await expect(newcomer.getByText('This is not your password.')).toBeVisible()
  await newcomer.getByLabel('Password now').fill(PASSWORD)
  await newcomer.getByRole('button', { name: 'Change password' }).click()
  await expect(newcomer.getByText('Password changed')).toBeVisible()
  await newcomer.getByRole('textbox', { name: 'Name' }).fill('Pia Petersen')
  await newcomer.getByRole('button', { name: 'Save name' }).click()
  await sideShows(newcomer, 'Account of Pia Petersen')

  const forgetful = await (await browser.newContext()).newPage()
  await forgetful.goto('/sign-in')
  await forgetful.getByRole('link', { name: 'Forgotten your password?' }).click()
  await expect(forgetful.getByRole('heading', { name: 'Forgotten your password?' })).toBeVisible()
  await forgetful.getByLabel('Email').fill(email)
  await forgetful.getByRole('button', { name: 'Send the link' }).click()
  await expect(forgetful.getByText('a mail is on its way')).toBeVisible()
  await forgetful.goto(`/reset?token=${await resetTokenOf(email)}`)
  await forgetful.getByLabel('New password').fill('a third one of mine')
  await forgetful.getByRole('button', { name: 'Set the password' }).click()
  await expect(forgetful.getByText('You are signed out everywhere')).toBeVisible()
  expect((await newcomer.request.get('/api/campaigns')).status()).toBe(401)
  await forgetful.getByRole('link', { name: 'Sign in' }).click()
  await forgetful.getByLabel('Email').fill(email)
  await forgetful.getByLabel('Password').fill('a third one of mine')
  await forgetful.getByRole('button', { name: 'Sign in' }).click()
  await expect(forgetful.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible()
  await newcomer.context().close()
  await forgetful.context().close()
})

/** The path in the mail, which waits in the outbox of an installation without a mail server. */
async function linkOf(page: Page, email: string): Promise<string> {
  await expect
    .poll(async () => {
      await page.goto('/settings/outbox')
      return page.getByText(`To ${email}`).first().isVisible()
    })
    .toBe(true)
  const message = page.getByRole('list', { name: 'Messages' }).getByRole('listitem').filter({ hasText: email }).first()
  await message.getByText(/invites you to/).click()
  const text = (await message.locator('pre').textContent()) ?? ''
  const { pathname, search } = new URL(/https?:\S+/.exec(text)?.[0] ?? '')
  return pathname + search
}

async function openInvitation(browser: Browser, admin: Page, email: string): Promise<Page> {
  const link = await linkOf(admin, email)
  await admin.goto('/settings/members')
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  return page
}

async function tokenOf(email: string): Promise<string> {
  const { createHash, randomBytes } = await import('node:crypto')
  const token = `rc_${randomBytes(32).toString('base64url')}`
  await onDatabase(
    `INSERT INTO api_token (workspace_id, user_id, name, role, token_hash, last_four)
     SELECT m.workspace_id, m.user_id, 'Hers', 'viewer', $2, 'last' FROM workspace_member m
       JOIN app_user u ON u.id = m.user_id WHERE u.email = $1`,
    [email, createHash('sha256').update(token).digest()],
  )
  return token
}

/** What the mail's link holds: the mail itself is for its reader alone and stands in no outbox. */
async function resetTokenOf(email: string): Promise<string> {
  const [row] = await onDatabase(
    `SELECT replace(v.identifier, 'reset-password:', '') AS token FROM verification v
       JOIN app_user u ON u.id::text = v.value WHERE u.email = $1 AND v.identifier LIKE 'reset-password:%'`,
    [email],
  )
  return String(row?.token)
}
