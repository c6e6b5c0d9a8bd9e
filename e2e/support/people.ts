import { expect, type Page } from '@playwright/test'

/** The demo's accounts; `prisma/demo.ts` makes them. */
const EMAILS = {
  admin: 'admin@demo.example',
  editor: 'editor@demo.example',
  viewer: 'viewer@demo.example',
  harbour: 'admin@harbour.example',
} as const

type Cookies = Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>
const kept = new Map<string, Cookies>()

/**
 * Signs in through the form, as everybody does, the first time; afterwards with the session it got then, since the server
 * takes only a few tries in ten seconds.
 */
export async function signIn(page: Page, who: keyof typeof EMAILS): Promise<void> {
  const cookies = kept.get(who)
  if (cookies) await page.context().addCookies(cookies)
  await page.goto(cookies ? '/campaigns' : '/sign-in')
  if (!cookies) await fillSignIn(page, who)
  await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible()
  kept.set(who, await page.context().cookies())
}

/** From the sign-in page to wherever it leads. */
export async function fillSignIn(page: Page, who: keyof typeof EMAILS): Promise<void> {
  await page.getByLabel('Email').fill(EMAILS[who])
  await page.getByLabel('Password').fill('rollcall-demo')
  await page.getByRole('button', { name: 'Sign in' }).click()
}
