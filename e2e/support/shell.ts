import { expect, type Page } from '@playwright/test'

/** The side of the page with workspace, navigation and account: on a phone it stands behind a button. */
export async function openSide(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: 'Open navigation' })
  await expect(opener.or(page.getByRole('navigation', { name: 'Main' })).first()).toBeVisible()
  if (await opener.isVisible()) await opener.click()
}

/** Waits until the side says so, and closes it again on a phone. */
export async function sideShows(page: Page, button: string | RegExp): Promise<void> {
  await openSide(page)
  await expect(page.getByRole('button', { name: button })).toBeVisible()
  if ((page.viewportSize()?.width ?? 0) < 768) await page.keyboard.press('Escape')
}
