import { z } from 'zod'
import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'
import { askProvider, type Line, type Reply } from './ask-provider.ts'
import { composePerson } from './compose-person.ts'
import type { EnrichmentProvider, ProviderAnswer } from './enrichment-provider.ts'
import { list, text, wholeNumber } from './hostile.ts'
import type { KeyedAddress } from './provider-setup.ts'
import { answerUnread } from './read-reply.ts'
import { testByReply } from './test-by-reply.ts'

const Person = z.object({
  id: text(60),
  name: z.object({ givenName: text(100), familyName: text(100) }).catch({ givenName: '', familyName: '' }),
  email: text(320),
  phone: text(40),
  location: text(200),
  geo: z.object({ countryCode: text(10) }).catch({ countryCode: '' }),
  employment: z.object({ name: text(), domain: text(), title: text() }).catch({ name: '', domain: '', title: '' }),
  linkedin: z.object({ handle: text(200) }).catch({ handle: '' }),
})

const Company = z.object({
  name: text(),
  domain: text(),
  category: z.object({ industry: text() }).catch({ industry: '' }),
  metrics: z.object({ employees: wholeNumber }).catch({ employees: null }),
  geo: z.object({ countryCode: text(10) }).catch({ countryCode: '' }),
  tech: list(text(60), 100),
})

/** `person` is null where only the company is known. */
const Combined = z.object({ person: z.unknown(), company: z.unknown().optional() })

/** The streaming host keeps a question open while it looks. */
const LIMITS = { headersMs: 65_000, totalMs: 75_000 }

/**
 * A combined lookup of person and company by email, as Clearbit gave it and others still do. One person a request. A lookup that
 * finds nobody costs nothing.
 *
 * @see https://clearbit.com/docs#enrichment-api-combined-api
 */
export function clearbit(line: Line, { baseUrl, key }: KeyedAddress): EnrichmentProvider {
  const secret = { host: new URL(baseUrl).host, headers: { authorization: `Bearer ${key}` } }
  const requestFor = (email: string, signal?: AbortSignal) => {
    const url = new URL('/v2/combined/find', baseUrl)
    url.searchParams.set('email', email)
    return { method: 'GET' as const, url: url.href, secret, limits: LIMITS, signal }
  }
  return {
    kind: 'clearbit',
    batchSize: 1,
    accepts: ({ email }) => email !== null,
    lookUp: (people, signal) =>
      Promise.all(
        people.map(async ({ email }): Promise<ProviderAnswer> => {
          if (email === null) return { kind: 'none', billed: false }
          return readReply(line, await askProvider(line, requestFor(email, signal)))
        }),
      ),
    // A name that is reserved for never existing: whether the key is good shows in how it is refused.
    test: (signal) =>
      testByReply(line, {
        request: requestFor('nobody@rollcall.invalid', signal),
        isGood: ({ status }) => [200, 202, 404, 422].includes(status),
      }),
  }
}

function readReply(line: Line, reply: Reply): ProviderAnswer {
  if (reply.kind !== 'reply') return reply
  if (reply.status === 404) return { kind: 'none', billed: false }
  if (reply.status === 202) return { kind: 'failed', reason: `${line.name} is still looking this person up.` }
  const read = reply.status === 200 ? Combined.safeParse(reply.body) : null
  if (!read?.success) return answerUnread(line.name, reply)
  if (read.data.person === null || read.data.person === undefined) return { kind: 'none', billed: true }
  const person = Person.safeParse(read.data.person)
  if (!person.success) return { kind: 'lost', reason: 'The answer could not be read.' }
  return {
    kind: 'found',
    person: compose(person.data, Company.safeParse(read.data.company).data ?? null),
    billed: true,
  }
}

function compose(person: z.infer<typeof Person>, company: z.infer<typeof Company> | null): ProvidedPerson {
  const { employment } = person
  const isEmployer = company !== null && (employment.domain === '' || employment.domain === company.domain)
  const employer = isEmployer ? company : null
  return composePerson('clearbit', {
    id: person.id,
    firstName: person.name.givenName,
    lastName: person.name.familyName,
    linkedin: person.linkedin.handle,
    emails: [{ address: person.email, status: 'found' }],
    phones: [person.phone],
    title: employment.title,
    companyName: employment.name || (employer?.name ?? ''),
    companyDomain: employment.domain || (employer?.domain ?? ''),
    industry: employer?.category.industry ?? '',
    employeeCount: employer?.metrics.employees ?? null,
    techStack: employer?.tech ?? [],
    companyCountry: employer?.geo.countryCode ?? '',
    location: person.location,
    country: person.geo.countryCode,
  })
}
