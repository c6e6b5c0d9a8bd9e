import { expect, test } from '@playwright/test'
import { addContact, found, openContacts, undo, uniqueWord } from './support/contacts.ts'
import { signIn } from './support/people.ts'
import { keep } from './support/wizard.ts'

test('a rep makes a segment by rules: who meets them is in at once, and do not touch stays out of its workflow', async ({
  page,
}) => {
  const word = uniqueWord()
  await signIn(page, 'editor')
  await addContact(page, { firstName: 'Ada', lastName: `Ray ${word}`, jobTitle: 'Director' })
  const untouched = await addContact(page, { firstName: 'Bea', lastName: `Ray ${word}`, jobTitle: 'Director' })
  await page.request.patch(`/api/contacts/${untouched}`, { data: { doNotTouch: true } })
  const workflow = await page.request.post('/api/workflows', {
    data: { name: `Calls ${word}`, steps: [{ text: 'Call', days: 1 }] },
  })
  expect(workflow.status()).toBe(201)

  await page.goto('/segments')
  await page.getByRole('link', { name: 'New segment' }).first().click()
  await page.getByLabel('Name', { exact: true }).fill(`Directors ${word}`)
  await page.getByLabel('Value, group 1, condition 1').fill('director')
  await page.getByRole('button', { name: 'And', exact: true }).click()
  await page.getByRole('button', { name: 'Field, group 1, condition 2: Job title' }).click()
  await page.getByRole('combobox', { name: 'Field, group 1, condition 2' }).fill('last name')
  await page.getByRole('option', { name: 'Last name' }).click()
  await page.getByLabel('Value, group 1, condition 2').fill(word)
  await expect(page.getByRole('status').filter({ hasText: '2 contacts now' })).toBeVisible()
  await keep(page, 'segment-new')
  await page.getByRole('button', { name: 'Create segment' }).click()
  await expect(page.getByRole('heading', { name: `Directors ${word}`, level: 1 })).toBeVisible()
  await expect(found(page, '2 contacts')).toBeVisible()

  await addContact(page, { firstName: 'Cho', lastName: `Ray ${word}`, jobTitle: 'Art Director' })
  await page.reload()
  await expect(found(page, '3 contacts')).toBeVisible()
  await page.getByRole('button', { name: 'Enrol', exact: true }).click()
  await page.getByRole('option', { name: `Calls ${word}` }).click()
  await expect(page.getByText(`2 contacts enrolled in Calls ${word}`)).toBeVisible()
})

test('a rep fills a segment by hand, filters by it and takes somebody out again, on a phone too', async ({ page }) => {
  const word = uniqueWord()
  await signIn(page, 'editor')
  for (const firstName of ['Ada', 'Bea']) await addContact(page, { firstName, lastName: `Hand ${word}` })
  await page.goto('/segments/new')
  await page.getByLabel('Name', { exact: true }).fill(`By hand ${word}`)
  await page.getByLabel('By hand', { exact: false }).check()
  await page.getByRole('button', { name: 'Create segment' }).click()
  await expect(page.getByText('Filled by hand: choose people under')).toBeVisible()

  await openContacts(page, word)
  await page.getByLabel('Choose all that are loaded').check()
  const chosen = page.getByRole('region', { name: 'Chosen contacts' })
  await chosen.getByRole('button', { name: 'Segment' }).click()
  await page.getByRole('option', { name: `By hand ${word}` }).click()
  await expect(page.getByText(`2 contacts added to By hand ${word}`)).toBeVisible()

  await page.goto('/contacts')
  await page.getByRole('button', { name: 'Segment', exact: true }).click()
  await page.getByRole('combobox', { name: 'Segment' }).fill(word)
  await page.getByRole('option', { name: `By hand ${word}` }).click()
  await page.keyboard.press('Escape')
  await expect(found(page, '2 contacts fit')).toBeVisible()
  await page.getByLabel(`Choose Ada Hand ${word}`).check()
  await chosen.getByRole('button', { name: `Take out of By hand ${word}` }).click()
  await expect(found(page, '1 contact fits')).toBeVisible()
  await undo(page, 'taken out of')
  await expect(found(page, '2 contacts fit')).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/segments')
  await page.getByRole('link', { name: `By hand ${word}` }).click()
  await expect(page.getByText(`Ada Hand ${word}`)).toBeVisible()
  const { scroll, inner } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    inner: window.innerWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(inner)
})
