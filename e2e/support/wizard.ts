import { expect, type Locator, type Page } from '@playwright/test'
import type { NamedFile } from './files.ts'

/** Makes a campaign and stands at its drop zone. */
export async function openNewCampaign(page: Page, name: string): Promise<void> {
  await page.goto('/campaigns/new')
  await page.getByLabel('What is the campaign called?').fill(name)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: /CSV Upload/ }).click()
  await expect(page.getByRole('button', { name: /Drop a CSV here/ })).toBeVisible()
}

/** Gives a file to the drop zone; mapping, or what comes after it, opens by itself. */
export async function dropFile(page: Page, file: string | NamedFile): Promise<void> {
  await page.getByLabel('CSV file').setInputFiles(file)
}

/** From the mapping to the review. */
export async function review(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Review [\d,]+ rows?/ }).click()
  await expect(importButton(page)).toBeVisible()
}

export const importButton = (page: Page): Locator => page.getByRole('button', { name: /^Import [\d,]+ rows?/ })

/** Says yes to whatever the plan wants a yes for. */
export async function sayYes(page: Page): Promise<void> {
  const brakes = page.getByRole('region', { name: 'Before you import' }).getByRole('checkbox')
  for (const brake of await brakes.all()) await brake.check()
}

/** Confirms the plan, brakes and all, and waits for the ledger to close. */
export async function importAll(page: Page): Promise<void> {
  await sayYes(page)
  await importButton(page).click()
  await expect(page.getByText(/queued$/).last()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Complete' })).toBeVisible({ timeout: 90_000 })
}

/** A figure of the review or the report by its name. */
export async function figure(page: Page, label: string): Promise<number> {
  const value = page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd')
    .first()
  return numberIn((await value.textContent()) ?? '')
}

/** What the ledger says of one outcome. */
export async function ledger(page: Page): Promise<Record<string, number>> {
  const text = (await page.getByRole('img', { name: /^Outcomes/ }).getAttribute('aria-label')) ?? ''
  const parts = [...text.matchAll(/(Imported|Updated|Skipped|Suppressed|In error) ([\d,]+)/g)]
  return Object.fromEntries(parts.map(([, label = '', count = '0']) => [label, numberIn(count)]))
}

export const numberIn = (text: string): number => Number(text.replaceAll(',', ''))

export const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0)

/** Keeps a picture of the page for whoever looks afterwards. */
export async function keep(page: Page, name: string): Promise<void> {
  const isPhone = (page.viewportSize()?.width ?? 0) < 500
  await page.screenshot({ path: `screenshots/${name}${isPhone ? '-phone' : ''}.png`, fullPage: true })
}
