import { z } from 'zod'
import { isAskable, type PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import { ApolloPerson, readApolloPerson } from './apollo-person.ts'
import { askProvider, type Line, type Reply } from './ask-provider.ts'
import type { EnrichmentProvider, ProviderAnswer } from './enrichment-provider.ts'
import { ProviderPaused } from './provider-paused.ts'
import type { KeyedAddress } from './provider-setup.ts'
import { answerAll, answerUnread } from './read-reply.ts'
import { testByReply } from './test-by-reply.ts'

/** `matches` stand in the order of the questions, null where nobody was found. */
const Bulk = z.object({ matches: z.array(z.unknown()) })
const Single = z.object({ person: z.unknown() })
const Refusal = z.object({ error: z.string().catch(''), error_message: z.string().catch('') })

const LIMITS = { headersMs: 30_000, totalMs: 45_000 }

/**
 * Apollo's people match: one person a request, or up to ten. A credit is taken for each person that is found.
 *
 * @see https://docs.apollo.io/reference/people-enrichment, https://docs.apollo.io/reference/bulk-people-enrichment
 */
export function apollo(line: Line, { baseUrl, key }: KeyedAddress): EnrichmentProvider {
  const secret = { host: new URL(baseUrl).host, headers: { 'x-api-key': key } }
  const post = (path: string, body: unknown, signal?: AbortSignal) =>
    askProvider(line, {
      method: 'POST',
      url: new URL(path, baseUrl).href,
      body: JSON.stringify(body),
      secret,
      limits: LIMITS,
      signal,
    })
  return {
    kind: 'apollo',
    batchSize: 10,
    accepts: isAskable,
    async lookUp(people, signal) {
      const details = people.map(detailsOf)
      const [first] = details
      if (details.length === 1) return [readSingle(line, await post('/api/v1/people/match', first, signal))]
      return readBulk(line, await post('/api/v1/people/bulk_match', { details }, signal), details.length)
    },
    test: (signal) =>
      testByReply(line, {
        request: { method: 'GET', url: new URL('/api/v1/auth/health', baseUrl).href, secret, limits: LIMITS, signal },
        isGood: ({ body }) => z.object({ is_logged_in: z.literal(true) }).safeParse(body).success,
      }),
  }
}

const detailsOf = (question: PersonQuestion): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      first_name: question.firstName,
      last_name: question.lastName,
      email: question.email,
      linkedin_url: question.linkedinUrl,
      organization_name: question.companyName,
      domain: question.companyDomain,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )

function readSingle(line: Line, reply: Reply): ProviderAnswer {
  const read = reply.kind === 'reply' && reply.status === 200 ? Single.safeParse(reply.body) : null
  if (!read?.success) return answerUnread(line.name, checkCredits(line, reply))
  return readPerson(read.data.person)
}

function readBulk(line: Line, reply: Reply, count: number): ProviderAnswer[] {
  const read = reply.kind === 'reply' && reply.status === 200 ? Bulk.safeParse(reply.body) : null
  if (!read?.success || read.data.matches.length !== count) {
    return answerAll(count, answerUnread(line.name, checkCredits(line, reply)))
  }
  return read.data.matches.map(readPerson)
}

function readPerson(person: unknown): ProviderAnswer {
  if (person === null || person === undefined) return { kind: 'none', billed: false }
  const read = ApolloPerson.safeParse(person)
  if (!read.success) return { kind: 'lost', reason: 'The answer could not be read.' }
  return { kind: 'found', person: readApolloPerson(read.data), billed: true }
}

/** Apollo tells that credits are gone with 422 and a sentence. */
function checkCredits({ name }: Line, reply: Reply): Reply {
  if (reply.kind !== 'reply' || reply.status !== 422) return reply
  const { error, error_message } = Refusal.safeParse(reply.body).data ?? { error: '', error_message: '' }
  if (/credit/i.test(`${error} ${error_message}`)) throw new ProviderPaused(`${name} says the credits are used up.`)
  return reply
}
