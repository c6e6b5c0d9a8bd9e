import { expect, type Page } from '@playwright/test'

let made = 0

/** A word that no other test, and no earlier run, has in its contacts. */
export const uniqueWord = (): string => `q${Date.now().toString(36)}${(++made).toString(36)}`

type Person = Partial<Record<'firstName' | 'lastName' | 'email' | 'jobTitle' | 'companyName' | 'phone', string>>

/** Adds a contact as the form does, without the form. */
export async function addContact(page: Page, values: Person, tags: string[] = []): Promise<string> {
  const answer = await page.request.post('/api/contacts', { data: { values, custom: {}, tags } })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).contactId
}

/** The Contacts page with everybody who has the word in a name, an address, a title or a company. */
export async function openContacts(page: Page, word: string): Promise<void> {
  await page.goto(`/contacts?search=${word}`)
  await expect(page.getByRole('table', { name: 'Contacts' })).toBeVisible()
}

/** How many contacts the list says fit. */
export const found = (page: Page, text: RegExp | string) =>
  page.getByRole('region', { name: 'Contacts found' }).getByRole('status').filter({ hasText: text })

/** Presses the button of the message that tells what was done. */
export async function undo(page: Page, told: RegExp | string): Promise<void> {
  const message = page.locator('[data-sonner-toast]').filter({ hasText: told }).first()
  await message.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Undone for/).first()).toBeVisible()
}
