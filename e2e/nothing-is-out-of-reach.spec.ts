import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addContact, uniqueWord } from './support/contacts.ts'
import { csvFile } from './support/files.ts'
import { signIn } from './support/people.ts'
import { dropFile, importAll, keep, openNewCampaign, review } from './support/wizard.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong on any page, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    const complaints = noisy(page)
    await page.goto('/sign-in')
    await clean(page, 'sign-in')
    await page.goto('/docs/api')
    await expect(page.getByRole('heading', { name: 'Start an import' })).toBeVisible()
    await clean(page, 'API')
    await signIn(page, 'editor')
    await clean(page, 'campaigns')
    await page.goto('/now')
    await expect(
      page.getByRole('list', { name: 'Leads for today' }).or(page.getByText('Nobody to turn to yet')),
    ).toBeVisible()
    await clean(page, 'now')
    await page.goto('/campaigns/new')
    await clean(page, 'new campaign')
    await openNewCampaign(page, `Within reach ${colorScheme}`)
    await clean(page, 'drop zone')
    await dropFile(
      page,
      csvFile(
        'reach.csv',
        `Name,Work mail ${colorScheme},Odd\nAda Lovelace,ada@within-reach.com,x\nBob Ray,bob@within-reach.com,\n,,\n,,z\n`,
      ),
    )
    await expect(page.getByRole('button', { name: /^Review/ })).toBeVisible()
    await clean(page, 'mapping')
    await review(page)
    await expect(page.getByRole('grid')).toBeVisible()
    await clean(page, 'review')
    await importAll(page)
    await expect(page.getByText('Matches by tier').first()).toBeVisible()
    await clean(page, 'report')
    await page.getByRole('link', { name: 'Show the leads' }).click()
    await expect(page.getByText('Ada Lovelace')).toBeVisible()
    await clean(page, 'leads')
    await page.getByText('Ada Lovelace').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await clean(page, 'lead')
    await page.goto('/imports')
    await expect(page.getByRole('link', { name: 'reach.csv' }).first()).toBeVisible()
    await clean(page, 'imports')
    expect(complaints).toEqual([])
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`webhooks are within reach, on a phone too, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const complaints = noisy(page)
    await signIn(page, 'admin')
    const name = `Within reach ${colorScheme} ${process.pid}`
    const origin = new URL(page.url()).origin
    const ask = async (path: string, data: unknown) =>
      (await page.request.post(`/api/webhooks/${path}`, { data, headers: { origin } })).json()
    const { source } = await ask('sources', { name, options: {} })
    const { endpoint } = await ask('endpoints', {
      url: `https://hooks.example.com/${colorScheme}/${process.pid}/a/rather/long/address`,
      events: ['import.failed'],
    })
    await ask(`endpoints/${endpoint.endpointId}/test`, {})
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/settings/webhooks/incoming?source=${source.sourceId}`)
      await expect(page.getByText('Nothing has come yet.')).toBeVisible()
      await page.getByRole('region', { name }).getByText('How to send').click()
      await clean(page, `incoming ${width}`)
      await keep(page, `65-incoming-${colorScheme}-${width}`)
      await noSideways(page, 'incoming')
      await page.goto(`/settings/webhooks/outgoing?endpoint=${endpoint.endpointId}`)
      await expect(page.getByText('webhook.test').first()).toBeVisible()
      await page.getByText('What it gets').click()
      await clean(page, `outgoing ${width}`)
      await keep(page, `66-outgoing-${colorScheme}-${width}`)
      await noSideways(page, 'outgoing')
      await page.getByRole('button', { name: 'New endpoint' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await clean(page, `endpoint form ${width}`)
    }
    for (const [path, id] of [
      ['sources', source.sourceId],
      ['endpoints', endpoint.endpointId],
    ])
      await page.request.delete(`/api/webhooks/${path}/${id}`, { headers: { origin } })
    expect(complaints).toEqual([])
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`contacts and segments are within reach, on a phone too, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    const complaints = noisy(page)
    await signIn(page, 'editor')
    const word = uniqueWord()
    const values = {
      firstName: 'Ada',
      lastName: word,
      email: `ada@${word}.com`,
      jobTitle: 'Director',
      companyName: word,
    }
    const contactId = await addContact(page, values, ['vip', 'summit'])
    const { accountId } = await (await page.request.get(`/api/contacts/${contactId}`)).json()
    const rules = [{ conditions: [{ field: 'lastName', op: 'is', value: word }] }]
    const segment = await page.request.post('/api/segments', { data: { name: `Reach ${word}`, rules } })
    const { segmentId } = await segment.json()
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const path of ['/contacts/create', '/contacts/new', '/contacts/update', '/segments', '/segments/new']) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await clean(page, `${path} ${width}`)
        await noSideways(page, path)
      }
      await page.goto(`/contacts/${contactId}`)
      await expect(page.getByRole('region', { name: 'History' }).getByText('created the contact by hand')).toBeVisible()
      await clean(page, `contact ${width}`)
      await noSideways(page, 'contact')
      await keep(page, `70-contact-${colorScheme}-${width}`)
      for (const path of [`/contacts?search=${word}`, `/accounts/${accountId}`, `/segments/${segmentId}`]) {
        await page.goto(path)
        await page.getByLabel(`Choose Ada ${word}`).check()
        await expect(page.getByRole('region', { name: 'Chosen contacts' })).toBeVisible()
        await clean(page, `${path} ${width}`)
        await noSideways(page, path)
      }
      await keep(page, `71-segment-${colorScheme}-${width}`)
    }
    expect(complaints).toEqual([])
  })
}

test('the wizard works without a mouse', async ({ page }) => {
  await signIn(page, 'editor')
  await openNewCampaign(page, 'By keyboard')
  await dropFile(page, csvFile('keys.csv', 'Name,Key mail\nAda Lovelace,ada@by-keyboard.com\n'))
  await tabTo(page, /^Review 1 row/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Import 1 row/ })).toBeVisible()
  await tabTo(page, /^Import 1 row/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Complete' })).toBeVisible({ timeout: 60_000 })
})

test('on a phone nothing sticks out sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'editor')
  for (const path of ['/campaigns', '/imports', '/campaigns/new', '/imports/new', '/docs/api', '/settings/api']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await noSideways(page, path)
  }
})

async function noSideways(page: Page, where: string): Promise<void> {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: window.innerWidth,
  }))
  expect(scroll, where).toBeLessThanOrEqual(width)
}

async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
}

/** What the page complains of while it is used. */
function noisy(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}

/** Presses Tab until the focus is on the button; a page where that takes forever is out of reach. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  for (let presses = 0; presses < 60; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${name}`)
}
