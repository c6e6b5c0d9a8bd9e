import { expect, test } from '@playwright/test'
import { addContact, found, openContacts, undo, uniqueWord } from './support/contacts.ts'
import { signIn } from './support/people.ts'
import { keep } from './support/wizard.ts'

for (const { device, width } of [
  { device: 'desk', width: 1440 },
  { device: 'phone', width: 390 },
]) {
  test(`a rep writes somebody down, is told who it may be, mends a value and takes it back, ${device}`, async ({
    page,
  }) => {
    const word = uniqueWord()
    await page.setViewportSize({ width, height: 900 })
    await signIn(page, 'editor')
    await page.goto('/contacts')
    await page.getByRole('button', { name: 'Add new' }).click()
    await page.getByRole('menuitem', { name: 'Create manually' }).click()
    await page.getByLabel('First name', { exact: true }).fill('Ada')
    await page.getByLabel('Last name', { exact: true }).fill(`Love ${word}`)
    await page.getByLabel('Email', { exact: true }).fill('nonsense')
    await page.getByRole('button', { name: 'Create contact' }).click()
    await expect(page.getByText('This is no email address, such as ada@lovelace.com.')).toBeVisible()
    await page.getByLabel('Email', { exact: true }).fill(`Ada@${word}.COM`)
    await page.getByLabel('Job title').fill('VP Engineering')
    await page.getByRole('button', { name: 'Create contact' }).click()

    await expect(page.getByRole('heading', { name: `Ada Love ${word}`, level: 1 })).toBeVisible()
    const values = page.getByRole('region', { name: 'Values', exact: true })
    await expect(values.getByText(`ada@${word}.com`, { exact: true })).toBeVisible()
    await expect(values.getByText('Entered by Eddie Editor').first()).toBeVisible()
    await keep(page, `contact-${device}`)

    await values.getByRole('button', { name: /Edit Job title/ }).click()
    await values.getByLabel('Job title').fill('Head of Research')
    await page.keyboard.press('Enter')
    await expect(values.getByText('Head of Research')).toBeVisible()
    const history = page.getByRole('region', { name: 'History' })
    await expect(history.getByText('VP Engineering').first()).toBeVisible()
    await undo(page, 'Job title saved')
    await expect(values.getByText('VP Engineering')).toBeVisible()
    await expect(history.getByText('undone')).toBeVisible()

    await page.goto('/contacts/create')
    await page.getByLabel('Email', { exact: true }).fill(`ada@${word}.com`)
    await page.getByLabel('Phone', { exact: true }).focus()
    const known = page.getByRole('status', { name: 'Known already' })
    await expect(known.getByText('has this email already')).toBeVisible()
    await known.getByRole('link').click()
    await expect(page.getByRole('heading', { name: `Ada Love ${word}`, level: 1 })).toBeVisible()

    await page.getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('heading', { name: 'Contacts', level: 1 })).toBeVisible()
    await undo(page, 'deleted')
    await openContacts(page, word)
    await expect(found(page, '1 contact fits')).toBeVisible()
  })
}

test('a rep filters, sends the address to a colleague, tags all that fit and takes it back', async ({
  page,
  browser,
}) => {
  const word = uniqueWord()
  await signIn(page, 'editor')
  for (const [firstName, jobTitle] of [
    ['Bea', 'Director of Sales'],
    ['Cho', 'Director of Design'],
    ['Dot', 'Buyer'],
  ] as const)
    await addContact(page, { firstName, lastName: `Ray ${word}`, jobTitle })
  await openContacts(page, word)
  await page.getByRole('button', { name: 'Any field' }).click()
  await page.getByLabel('Value, group 1, condition 1').fill('director')
  await page.getByRole('button', { name: 'Show contacts' }).click()
  await expect(found(page, '2 contacts fit')).toBeVisible()
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(page).toHaveURL(/rules=.*sort=name|sort=name.*rules=/)

  const colleague = await browser.newPage()
  await signIn(colleague, 'viewer')
  await colleague.goto(page.url())
  await expect(found(colleague, '2 contacts fit')).toBeVisible()
  await expect(colleague.getByText(`Dot Ray ${word}`)).toHaveCount(0)
  await colleague.close()

  await page.getByLabel(`Choose Bea Ray ${word}`).check()
  await page.getByRole('button', { name: /^Choose all/ }).click()
  const chosen = page.getByRole('region', { name: 'Chosen contacts' })
  await expect(chosen.getByText('2 contacts chosen')).toBeVisible()
  await chosen.getByRole('button', { name: 'Add tag' }).click()
  await page.getByRole('combobox', { name: 'Tag to add' }).fill(`tag ${word}`)
  await page.getByRole('option', { name: /Add “tag/ }).click()
  await expect(page.getByText(`2 contacts tagged “tag ${word}”`)).toBeVisible()
  await keep(page, 'contacts-chosen')

  await page.goto('/contacts')
  await page.getByRole('button', { name: 'Tags', exact: true }).click()
  await page.getByRole('combobox', { name: 'Tags' }).fill(`tag ${word}`)
  await page.getByRole('option', { name: `tag ${word}` }).click()
  await page.keyboard.press('Escape')
  await expect(found(page, '2 contacts fit')).toBeVisible()
  await page.getByLabel('Choose all that are loaded').check()
  await chosen.getByRole('button', { name: 'Remove tag' }).click()
  await page.getByRole('combobox', { name: 'Tag to remove' }).fill(`tag ${word}`)
  await page.getByRole('option', { name: `tag ${word}` }).click()
  await expect(page.getByText('No contact fits these filters')).toBeVisible()
  await undo(page, 'without the tag')
  await expect(found(page, '2 contacts fit')).toBeVisible()
})

test('whoever comes back from a contact finds the list where they left it', async ({ page }) => {
  const word = uniqueWord()
  await signIn(page, 'editor')
  for (let at = 0; at < 40; at++)
    await addContact(page, { firstName: `Person ${at}`, lastName: word, email: `person${at}@${word}.com` })
  await openContacts(page, word)
  const place = () =>
    page.getByRole('table', { name: 'Contacts' }).evaluate((table) => table.parentElement?.scrollTop ?? 0)
  await page.getByRole('table', { name: 'Contacts' }).hover()
  await page.mouse.wheel(0, 900)
  await expect.poll(place).toBeGreaterThan(600)
  const left = await place()
  await page
    .getByRole('row', { name: new RegExp(`Person 15 ${word}`, 'i') })
    .getByText('Person 15')
    .click()
  await expect(page.getByRole('region', { name: 'History' })).toBeVisible()
  await page.goBack()
  await expect.poll(place).toBe(left)
})

test('who is marked do not touch shows it, and many are deleted and brought back', async ({ page }) => {
  const word = uniqueWord()
  await signIn(page, 'editor')
  const contactId = await addContact(page, { firstName: 'Eve', lastName: `Untouched ${word}` })
  await addContact(page, { firstName: 'Finn', lastName: `Other ${word}` })
  await page.goto(`/contacts/${contactId}`)
  await page.getByLabel('Do not touch').click()
  await expect(page.locator('header').getByText('Do not touch')).toBeVisible()
  await openContacts(page, word)
  await expect(page.getByRole('img', { name: 'do not touch' })).toHaveCount(1)
  await page.getByLabel('Choose all that are loaded').check()
  await page.getByRole('region', { name: 'Chosen contacts' }).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('No contact fits these filters')).toBeVisible()
  await undo(page, '2 contacts deleted')
  await expect(found(page, '2 contacts fit')).toBeVisible()
  await expect(page.getByRole('img', { name: 'do not touch' })).toHaveCount(1)
})
