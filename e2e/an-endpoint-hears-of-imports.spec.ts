import { createServer, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { Webhook } from 'standardwebhooks'
import { finished, makeToken, post, preview } from './support/api.ts'
import { signIn } from './support/people.ts'
import { keep } from './support/wizard.ts'

/** Where the server under test may find a receiver on this machine: beside the provider, unless it is named. */
const port = Number(process.env.E2E_RECEIVER_PORT ?? Number(process.env.E2E_PROVIDER_PORT ?? -1) + 1)
const unique = `${process.pid}-${Date.now()}`

test.skip(port === 0, 'the server under test was started without a receiver to call')

type Heard = { headers: Record<string, string>; body: string; at: number }
let server: Server
let heard: Heard[] = []
let answers: number[] = []

test.beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = String(await buffer(request))
    heard.push({ headers: request.headers as Record<string, string>, body, at: Date.now() })
    response.writeHead(answers.shift() ?? 200).end('heard')
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
})
test.afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('an endpoint is added, an import ends, the receiver hears of it, again after a 500, and can be told once more', async ({
  page,
}) => {
  const url = `http://127.0.0.1:${port}/hooks/${unique}`
  await signIn(page, 'admin')
  await page.goto('/settings/webhooks/outgoing')
  await page.getByRole('button', { name: 'New endpoint' }).click()
  const form = page.getByRole('dialog', { name: 'New endpoint' })
  await form.getByLabel('Address').fill('https://169.254.169.254/latest')
  await form.getByRole('button', { name: 'Add the endpoint' }).click()
  await expect(form.getByText('Use a name, not an address in digits.')).toBeVisible()
  await form.getByLabel('Address').fill(url)
  await keep(page, '63-endpoint-form')
  await form.getByRole('button', { name: 'Add the endpoint' }).click()
  const shown = page.getByRole('dialog', { name: 'Secret of the endpoint' })
  const secret = (await shown.getByText(/^whsec_[\w+/=]{44}$/).textContent()) ?? ''
  await shown.getByRole('button', { name: 'I have copied it' }).click()
  const card = page.getByRole('region', { name: url })

  await card.getByRole('button', { name: 'Send test' }).click()
  await expect(page.getByText('The test arrived')).toBeVisible()
  expect(verified(secret, heard[0])).toMatchObject({ type: 'webhook.test' })

  heard = []
  answers = [500]
  const token = await makeToken('demo', 'editor')
  const { body: file } = await preview(token, `Email\nada@told-${unique}.com\nnonsense\n`)
  const { body: started } = await post(token, '/leads/import/start', {
    file_id: file.file_id,
    primary_identifier: { column: 'Email', kind: 'email' },
  })
  const { body: job } = await finished(token, started.job_id)
  await expect.poll(() => heard.length, { timeout: 60_000 }).toBe(2)
  const [first, second] = heard
  expect(verified(secret, first)).toEqual(verified(secret, second))
  expect(verified(secret, second)).toMatchObject({
    type: 'import.completed',
    data: { job_id: job.job_id, status: 'completed', total_rows: 2, created_count: 1, failed_count: 1, reason: null },
  })
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(3_000)
  expect(first?.body).not.toContain('ada@')

  const messages = page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
  await expect(messages.first()).toContainText('import.completed')
  await expect(messages.first()).toContainText('Delivered')
  await expect(messages.first()).toContainText('2 tries')
  await keep(page, '64-messages')

  heard = []
  answers = [410]
  await messages.first().getByRole('button', { name: 'Replay' }).click()
  await expect.poll(() => heard.length, { timeout: 30_000 }).toBe(1)
  expect(heard[0]?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
  await page.reload()
  await expect(card).toContainText('It answered 410: it is gone.')
  await card.getByRole('button', { name: 'Turn on' }).click()
  await expect(card.getByText('On', { exact: true })).toBeVisible()
  await card.getByRole('button', { name: 'Remove the endpoint' }).click()
  await card.getByRole('button', { name: 'Remove the endpoint' }).click()
  await expect(card).toHaveCount(0)
})

test('editors and viewers see neither sources nor endpoints', async ({ page }) => {
  for (const role of ['editor', 'viewer'] as const) {
    await signIn(page, role)
    for (const part of ['incoming', 'outgoing']) {
      await page.goto(`/settings/webhooks/${part}`)
      await expect(page.getByText('Your role does not allow this')).toBeVisible()
    }
    for (const path of ['sources', 'endpoints'])
      expect((await page.request.get(`/api/webhooks/${path}`)).status()).toBe(403)
    await page.context().clearCookies()
  }
})

test('a program’s token, an admin’s too, makes no secret that outlives it', async () => {
  const token = await makeToken('demo', 'admin')
  const source = await post(token, '/api/webhooks/sources', { name: `By token ${unique}`, options: {} })
  const endpoint = await post(token, '/api/webhooks/endpoints', {
    url: 'https://example.com/',
    events: ['import.failed'],
  })
  for (const answer of [source, endpoint])
    expect(answer).toMatchObject({
      status: 403,
      body: { detail: 'This is for people: sign in and do it under Settings.' },
    })
})

/** What the standard's own library takes for genuine. */
function verified(secret: string, one: Heard | undefined) {
  if (!one) throw new Error('nothing was heard')
  return new Webhook(secret).verify(one.body, one.headers)
}
