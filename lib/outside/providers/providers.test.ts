import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ProviderRecipe } from '#lib/contract/providers.ts'
import type { PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import type { Line } from './ask-provider.ts'
import { FAKE_KEY, type FakeProvider, startFakeProvider } from './fake-provider-server.ts'
import { openProvider, type ProviderSettings } from './open-provider.ts'
import { ProviderPaused } from './provider-paused.ts'
import { Traffic } from './traffic.ts'

const ANN = {
  email: 'ann@acme.com',
  firstName: 'Ann',
  lastName: 'Lee',
  title: 'Chief Technology Officer',
  company: 'Acme',
  domain: 'acme.com',
}

let fake: FakeProvider
beforeEach(async () => {
  fake = await startFakeProvider([ANN])
})
afterEach(() => fake.close())

describe.each(['apollo', 'people-data-labs', 'clearbit'] as const)('%s', (kind) => {
  test('finds one person and nobody, asked alone and together', async () => {
    const provider = open({ kind })
    const [ann] = await provider.lookUp([about('ann@acme.com')])
    expect(ann).toMatchObject({
      kind: 'found',
      billed: true,
      person: {
        emails: [{ address: 'ann@acme.com' }],
        facts: {
          firstName: 'Ann',
          lastName: 'Lee',
          title: 'Chief Technology Officer',
          seniority: 'c-suite',
          decisionMaker: true,
          companyName: 'Acme',
          companyDomain: 'acme.com',
          country: 'US',
        },
      },
    })
    expect(await provider.lookUp([about('nobody@acme.com')])).toEqual([{ kind: 'none', billed: false }])
    if (provider.batchSize === 1) return
    const many = await provider.lookUp([about('zed@acme.com'), about('ann@acme.com'), about('bob@acme.com')])
    expect(many.map((answer) => answer.kind)).toEqual(['none', 'found', 'none'])
    expect(fake.requests).toHaveLength(3)
  })

  test('a key is tested when it is entered, at no cost', async () => {
    expect(await open({ kind }).test()).toEqual({ ok: true })
    expect(await open({ kind, key: 'wrong' }).test()).toMatchObject({
      ok: false,
      reason: expect.stringContaining('accept the key'),
    })
    expect(fake.charged.size).toBe(0)
  })

  test('answers of the wrong shape are lost, not believed', async () => {
    const provider = open({ kind })
    for (const body of ['[]', '"text"', '{}', '{"person":5,"matches":"x","data":true}', 'null']) {
      fake.mishaps.push({ kind: 'status', status: 200, body })
      const [answer] = await provider.lookUp([about('ann@acme.com')])
      expect(['lost', 'none'], body).toContain(answer?.kind)
    }
  })
})

// Whatever a provider answers is data: it is read, or it is lost, and nothing of it throws.
test.each(['apollo', 'people-data-labs', 'clearbit'] as const)('%s may answer any JSON at all', async (kind) => {
  const person = fc.jsonValue({ maxDepth: 3 })
  const body = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record({ person }),
    fc.record({ person: fc.dictionary(fc.constantFrom(...APOLLO_KEYS), person) }),
    fc.record({ status: fc.constant(200), data: fc.dictionary(fc.constantFrom(...APOLLO_KEYS), person) }),
    fc.record({ person: fc.record({ name: person, employment: person, linkedin: person }), company: person }),
  )
  await fc.assert(
    fc.asyncProperty(body, async (answer) => {
      fake.mishaps.push({ kind: 'status', status: 200, body: JSON.stringify(answer) })
      const [read] = await open({ kind }).lookUp([about('ann@acme.com')])
      expect(['found', 'none', 'lost', 'failed']).toContain(read?.kind)
      expect(JSON.stringify(read)).not.toMatch(/\\u0000/)
    }),
    { numRuns: 150 },
  )
})

test('an Apollo address that is locked is none, and a bounced one is told', async () => {
  const provider = open({ kind: 'apollo' })
  const person = {
    first_name: 'Ann',
    last_name: 'Lee',
    email: 'email_not_unlocked@domain.com',
    email_status: 'unavailable',
  }
  fake.mishaps.push({ kind: 'status', status: 200, body: JSON.stringify({ person }) })
  expect(await provider.lookUp([about('ann@acme.com')])).toMatchObject([{ kind: 'found', person: { emails: [] } }])
  const bounced = { ...person, email: 'ann@acme.com', email_status: 'bounced' }
  fake.mishaps.push({ kind: 'status', status: 200, body: JSON.stringify({ person: bounced }) })
  expect(await provider.lookUp([about('ann@acme.com')])).toMatchObject([
    { person: { emails: [{ status: 'undeliverable' }] } },
  ])
})

test('a bulk answer with a person too few is lost for all: nobody gets another’s values', async () => {
  fake.mishaps.push({ kind: 'status', status: 200, body: '{"matches":[{"first_name":"Ann"}]}' })
  const answers = await open({ kind: 'apollo' }).lookUp([about('a@acme.com'), about('b@acme.com')])
  expect(answers.map(({ kind }) => kind)).toEqual(['lost', 'lost'])
})

test('hostile values are cut, cleaned, or not there', async () => {
  const person = {
    first_name: `Ann\u0000\u202e${'x'.repeat(5_000)}`,
    last_name: { toString: 'evil' },
    title: 'CTO\r\nBcc: all@acme.com',
    email: 'not an address',
    linkedin_url: 'https://evil.example/in/ann',
    personal_emails: ['ann@home.example.com', 7, null],
    phone_numbers: [{ sanitized_number: '9'.repeat(100_000) }],
    organization: {
      name: '=cmd()',
      primary_domain: 'javascript:alert(1)',
      estimated_num_employees: 1e300,
      technology_names: ['\u0000'],
    },
    employment_history: Array.from({ length: 10_000 }, () => ({ organization_name: 'X', current: false })),
    __proto__: { polluted: true },
  }
  fake.mishaps.push({ kind: 'status', status: 200, body: JSON.stringify({ person }) })
  const [answer] = await open({ kind: 'apollo' }).lookUp([about('ann@acme.com')])
  if (answer?.kind !== 'found') throw new Error('not found')
  const { facts, emails } = answer.person
  expect(facts.firstName.length).toBeLessThanOrEqual(100)
  expect(JSON.stringify(answer)).not.toMatch(/\\u0000|\u202e|\\r|\\n/)
  expect(facts).toMatchObject({
    lastName: '',
    linkedinUrl: '',
    companyDomain: null,
    employeeCount: null,
    phones: [],
    techStack: [],
  })
  expect(facts.experience.length).toBeLessThanOrEqual(30)
  expect(emails).toEqual([{ address: 'ann@home.example.com', status: 'found' }])
  expect({}).not.toHaveProperty('polluted')
})

describe('a service of the workspace’s own', () => {
  const recipe = (): ProviderRecipe => ({
    method: 'POST',
    urlTemplate: `${fake.baseUrl}/own/find?country={country}`,
    headers: [{ name: 'X-Token', value: 'Token {key}' }],
    bodyTemplate: '{"who":{"mail":"{email}","name":"{firstName} {lastName}"},"limit":1}',
    answerPaths: { email: 'hits[0].mails[0].at', emailStatus: 'hits[0].mails[0].state', jobTitle: 'hits[0].job.name' },
    verifiedWords: ['valid'],
    repeatable: false,
  })

  test('is asked and read as its recipe says', async () => {
    const provider = open({ kind: 'generic-json', recipe: recipe() })
    expect(await provider.lookUp([about('ann@acme.com')])).toMatchObject([
      {
        kind: 'found',
        person: {
          emails: [{ address: 'ann@acme.com', status: 'verified' }],
          facts: { title: 'Chief Technology Officer' },
        },
      },
    ])
    expect(await provider.lookUp([about('zed@acme.com')])).toEqual([{ kind: 'none', billed: false }])
    expect(fake.requests[0]?.headers['x-token']).toBe(`Token ${FAKE_KEY}`)
  })

  test('values of a file cannot change the shape of its body, nor its address', async () => {
    const provider = open({ kind: 'generic-json', recipe: recipe() })
    const question = { ...about('ann@acme.com'), firstName: 'A","x":{"y":"{key}"},"z":"', country: '/../../admin?x=' }
    await provider.lookUp([question])
    const [seen] = fake.requests
    expect(seen?.path).toBe('/own/find')
    expect(JSON.parse(seen?.body ?? '')).toEqual({
      who: { mail: 'ann@acme.com', name: 'A","x":{"y":"{key}"},"z":" Lee' },
      limit: 1,
    })
  })

  test('paths reach only what the answer itself holds', async () => {
    const paths = { firstName: 'constructor.name', jobTitle: '__proto__.x', email: 'hits[9].at' }
    const provider = open({ kind: 'generic-json', recipe: { ...recipe(), answerPaths: paths } })
    expect(await provider.lookUp([about('ann@acme.com')])).toEqual([{ kind: 'none', billed: false }])
  })
})

describe('when a provider has trouble', () => {
  test('a server’s refusal is tried again, a few times, and costs once', async () => {
    fake.mishaps.push({ kind: 'status', status: 500 }, { kind: 'status', status: 503 })
    expect(await open({ kind: 'apollo' }).lookUp([about('ann@acme.com')])).toMatchObject([{ kind: 'found' }])
    expect([fake.requests.length, fake.charged.get('ann@acme.com')]).toEqual([3, 1])
    fake.always = () => ({ kind: 'status', status: 500 })
    const [failed] = await open({ kind: 'apollo' }).lookUp([about('ann@acme.com')])
    expect(failed).toEqual({ kind: 'failed', reason: 'Apollo has trouble of its own (status 500).' })
    expect(fake.requests).toHaveLength(3 + 4)
  })

  test.each(['reset', 'truncated', 'html', 'huge', 'drip', 'hang'] as const)(
    '%s: perhaps charged, so not asked again',
    async (kind) => {
      fake.mishaps.push({ kind })
      const started = performance.now()
      const [answer] = await open({ kind: 'apollo' }, { limits: { headersMs: 300, totalMs: 600 } }).lookUp([
        about('ann@acme.com'),
      ])
      expect(answer?.kind).toBe('lost')
      expect(performance.now() - started).toBeLessThan(5_000)
      expect(fake.requests).toHaveLength(1)
    },
  )

  test('a lost answer is asked for again where that costs nothing', async () => {
    const recipe = {
      method: 'GET' as const,
      urlTemplate: `${fake.baseUrl}/v2/combined/find?email={email}`,
      headers: [{ name: 'authorization', value: 'Bearer {key}' }],
      bodyTemplate: null,
      answerPaths: { jobTitle: 'person.employment.title' as const },
      verifiedWords: [],
      repeatable: true,
    }
    fake.mishaps.push({ kind: 'reset' }, { kind: 'truncated' })
    expect(await open({ kind: 'generic-json', recipe }).lookUp([about('ann@acme.com')])).toMatchObject([
      { kind: 'found' },
    ])
    fake.always = () => ({ kind: 'reset' })
    expect(await open({ kind: 'generic-json', recipe }).lookUp([about('ann@acme.com')])).toMatchObject([
      { kind: 'lost' },
    ])
  })

  test.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 1_500).toUTCString()],
  ])('Retry-After in %s is waited for', async (_name, header) => {
    fake.mishaps.push({ kind: 'status', status: 429, headers: { 'retry-after': header() } })
    const started = performance.now()
    expect(await open({ kind: 'apollo' }).lookUp([about('ann@acme.com')])).toMatchObject([{ kind: 'found' }])
    expect(performance.now() - started).toBeGreaterThan(400)
    expect(fake.requests).toHaveLength(2)
  })

  test('while one provider is waited for, another is asked, and nobody asks the first', async () => {
    const traffic = new Traffic(1)
    fake.mishaps.push({ kind: 'status', status: 429, headers: { 'retry-after': '1' } })
    const slow = open({ kind: 'apollo' }, { traffic }).lookUp([about('ann@acme.com')])
    await expect.poll(() => fake.requests.length).toBe(1)
    const patient = open({ kind: 'apollo' }, { traffic }).lookUp([about('zed@acme.com')])
    const started = performance.now()
    await open({ kind: 'people-data-labs' }, { traffic, providerId: 'p2' }).lookUp([about('ann@acme.com')])
    expect(performance.now() - started).toBeLessThan(700)
    expect(fake.requests.map(({ path }) => path)).toEqual(['/api/v1/people/match', '/v5/person/enrich'])
    await Promise.all([slow, patient])
    expect(fake.requests).toHaveLength(4)
  })

  test('a workspace never has more calls open than it may', async () => {
    fake.onRequest = () => new Promise((resolve) => setTimeout(resolve, 20))
    const traffic = new Traffic(15)
    const provider = open({ kind: 'apollo' }, { traffic })
    await Promise.all(Array.from({ length: 60 }, (_, index) => provider.lookUp([about(`p${index}@acme.com`)])))
    expect(fake.openMax).toBe(15)
  })

  test.each([
    [401, {}, 'Apollo does not accept the key.'],
    [402, {}, 'Apollo says the credits are used up.'],
    [403, {}, 'Apollo refuses this key: its plan or its quota does not allow the question.'],
    [429, { 'retry-after': '72000' }, 'Apollo says the quota is used up until tomorrow.'],
    [429, { 'retry-after': '1800' }, 'Apollo says the quota is used up for 30 minutes.'],
    [
      503,
      { 'retry-after': '7200' },
      'Apollo has trouble of its own (status 503). It asks to be left alone for 2 hours.',
    ],
  ])('status %i with %o pauses in plain words', async (status, headers, words) => {
    fake.always = () => ({ kind: 'status', status, headers })
    const error = await open({ kind: 'apollo' })
      .lookUp([about('ann@acme.com')])
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ProviderPaused)
    expect(error).toMatchObject({ message: words })
    expect(fake.requests).toHaveLength(1)
  })

  test('a quota that stays used up pauses after a few tries', async () => {
    fake.always = () => ({ kind: 'status', status: 429 })
    await expect(open({ kind: 'apollo' }).lookUp([about('ann@acme.com')])).rejects.toThrow('used up for now')
    expect(fake.requests).toHaveLength(6)
  })

  test('Apollo’s way to say that credits are gone pauses too', async () => {
    fake.always = () => ({ kind: 'status', status: 422, body: '{"error":"Insufficient credits"}' })
    await expect(open({ kind: 'apollo' }).lookUp([about('ann@acme.com')])).rejects.toThrow('credits are used up')
  })

  test('no message holds the key, an address or a person', async () => {
    const said: string[] = []
    for (const status of [200, 400, 401, 402, 403, 404, 429, 500]) {
      fake.always = () => ({
        kind: 'status',
        status,
        body: `{"error":"${FAKE_KEY} ann@acme.com"}`,
        headers: { 'retry-after': '99999' },
      })
      for (const kind of ['apollo', 'people-data-labs', 'clearbit'] as const) {
        const told = await open({ kind })
          .lookUp([about('ann@acme.com')])
          .catch((error: Error) => `${error.message} ${error.stack}`)
        said.push(JSON.stringify(told), JSON.stringify(await open({ kind }).test()))
      }
    }
    expect(said.join('\n')).not.toContain(FAKE_KEY)
    expect(said.join('\n')).not.toContain('ann@acme.com')
  })
})

const APOLLO_KEYS = [
  'first_name',
  'last_name',
  'email',
  'emails',
  'title',
  'organization',
  'employment_history',
  'phone_numbers',
  'experience',
  'linkedin_url',
  'country',
  'job_title',
]

const about = (email: string): PersonQuestion => ({
  email,
  linkedinUrl: null,
  firstName: 'Ann',
  lastName: 'Lee',
  companyName: 'Acme',
  companyDomain: 'acme.com',
  country: null,
})

function open(
  { kind, key = FAKE_KEY, recipe = null }: Pick<ProviderSettings, 'kind'> & Partial<ProviderSettings>,
  more: Partial<Line> = {},
) {
  const line: Line = {
    providerId: 'p1',
    workspaceId: 'w1',
    name: kind === 'apollo' ? 'Apollo' : kind,
    rules: { allowedHosts: new Set([fake.host]) },
    traffic: new Traffic(),
    random: () => 0.5,
    patience: { attemptsMax: 4, limitedAttemptsMax: 6, firstPauseMs: 5, longestPauseMs: 20 },
    ...more,
  }
  return openProvider(line, { kind, baseUrl: fake.baseUrl, recipe, key })
}
