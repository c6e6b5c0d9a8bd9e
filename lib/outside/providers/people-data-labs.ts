import { z } from 'zod'
import { isAskable, type PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import { askProvider, type Line, type Reply } from './ask-provider.ts'
import type { EnrichmentProvider, ProviderAnswer } from './enrichment-provider.ts'
import { PeopleDataLabsPerson, readPeopleDataLabsPerson } from './people-data-labs-person.ts'
import { ProviderPaused } from './provider-paused.ts'
import type { KeyedAddress } from './provider-setup.ts'
import { answerAll, answerUnread } from './read-reply.ts'
import { testByReply } from './test-by-reply.ts'

/** An answer for one person; in bulk each has a status of its own, 404 where nobody was found. */
const Answer = z.object({ status: z.number(), data: z.unknown().optional() })

/** How sure the provider has to be (1 to 10) that it is the person who was asked for; its own advice for precision. */
const LIKELIHOOD_MIN = 6
const LIMITS = { headersMs: 30_000, totalMs: 60_000 }

/**
 * People Data Labs' person enrichment: one person a request, or up to a hundred. A credit is taken for each person that is found.
 *
 * @see https://docs.peopledatalabs.com/docs/person-enrichment-api, https://docs.peopledatalabs.com/docs/bulk-enrichment-api
 */
export function peopleDataLabs(line: Line, { baseUrl, key }: KeyedAddress): EnrichmentProvider {
  const secret = { host: new URL(baseUrl).host, headers: { 'x-api-key': key } }
  const base = { secret, limits: LIMITS }
  return {
    kind: 'people-data-labs',
    batchSize: 100,
    accepts: isAskable,
    async lookUp(people, signal) {
      const [only] = people
      if (people.length === 1 && only) {
        const url = new URL('/v5/person/enrich', baseUrl)
        for (const [name, value] of Object.entries(paramsOf(only))) url.searchParams.set(name, String(value))
        return [readSingle(line, await askProvider(line, { ...base, method: 'GET', url: url.href, signal }))]
      }
      const body = JSON.stringify({ requests: people.map((one) => ({ params: paramsOf(one) })) })
      const url = new URL('/v5/person/bulk', baseUrl).href
      return readBulk(line, await askProvider(line, { ...base, method: 'POST', url, body, signal }), people.length)
    },
    test: (signal) => {
      const url = new URL('/v5/autocomplete?field=title&text=engineer&size=1', baseUrl).href
      return testByReply(line, {
        request: { ...base, method: 'GET', url, signal },
        isGood: ({ status, body }) =>
          status === 200 && z.object({ data: z.array(z.unknown()) }).safeParse(body).success,
      })
    },
  }
}

const paramsOf = (question: PersonQuestion): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries({
      email: question.email,
      profile: question.linkedinUrl,
      first_name: question.firstName,
      last_name: question.lastName,
      company: question.companyName || question.companyDomain,
      country: question.country,
      min_likelihood: LIKELIHOOD_MIN,
    }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )

function readSingle(line: Line, reply: Reply): ProviderAnswer {
  if (reply.kind !== 'reply') return reply
  if (reply.status === 404) return { kind: 'none', billed: false }
  const read = Answer.safeParse(reply.body)
  return reply.status === 200 && read.success ? readAnswer(line, read.data) : answerUnread(line.name, reply)
}

function readBulk(line: Line, reply: Reply, count: number): ProviderAnswer[] {
  const read = reply.kind === 'reply' && reply.status === 200 ? z.array(z.unknown()).safeParse(reply.body) : null
  if (!read?.success || read.data.length !== count) return answerAll(count, answerUnread(line.name, reply))
  const answers = read.data.map((one): ProviderAnswer => {
    const answer = Answer.safeParse(one)
    return answer.success ? readAnswer(line, answer.data) : { kind: 'lost', reason: 'The answer could not be read.' }
  })
  return pausedByQuota(line, read.data, answers)
}

function readAnswer({ name }: Line, { status, data }: z.infer<typeof Answer>): ProviderAnswer {
  if (status === 404) return { kind: 'none', billed: false }
  if (status !== 200) {
    return { kind: 'failed', reason: `${name} did not accept the question (status ${status}).`, isWrongQuestion: true }
  }
  const person = PeopleDataLabsPerson.safeParse(data)
  if (!person.success) return { kind: 'lost', reason: 'The answer could not be read.' }
  return { kind: 'found', person: readPeopleDataLabsPerson(person.data), billed: true }
}

/** Credits may run out inside a batch: what was answered stays, and when nothing was, there is nothing more to ask. */
function pausedByQuota({ name }: Line, raw: readonly unknown[], answers: ProviderAnswer[]): ProviderAnswer[] {
  const noneAnswered = answers.every(({ kind }) => kind === 'failed')
  const isSpent = raw.some((one) => Answer.safeParse(one).data?.status === 402)
  if (noneAnswered && isSpent) throw new ProviderPaused(`${name} says the credits are used up.`)
  return answers
}
