import type { ProviderRecipe, RecipeField } from '#lib/contract/providers.ts'
import { isAskable, type PersonQuestion } from '#lib/core/enrichment/person-question.ts'
import type { EmailStatus } from '#lib/core/enrichment/provided-facts.ts'
import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'
import type { GuardedRequest } from '#lib/outside/guarded-fetch/guarded-fetch.ts'
import { askProvider, type Line, type Reply } from './ask-provider.ts'
import { composePerson } from './compose-person.ts'
import type { EnrichmentProvider, ProviderAnswer } from './enrichment-provider.ts'
import { fillJson, fillTemplate, wordsOf } from './fill-template.ts'
import { text, wholeNumber } from './hostile.ts'
import { readPath } from './read-path.ts'
import { answerUnread } from './read-reply.ts'
import { testByReply } from './test-by-reply.ts'

const LIMITS = { headersMs: 30_000, totalMs: 45_000 }

/** Somebody who does not exist, for the test of a key. */
const NOBODY: PersonQuestion = {
  email: 'nobody@rollcall.invalid',
  linkedinUrl: null,
  firstName: 'No',
  lastName: 'Body',
  companyName: 'Rollcall Test',
  companyDomain: 'rollcall.invalid',
  country: null,
}

/** A service that the workspace describes by itself: one person a request; what has none of the mapped fields is nobody. */
export function genericJson(line: Line, { recipe, key }: { recipe: ProviderRecipe; key: string }): EnrichmentProvider {
  const ask = (question: PersonQuestion, signal?: AbortSignal) => requestFor(recipe, { question, key, signal })
  return {
    kind: 'generic-json',
    batchSize: 1,
    accepts: (question) => isAskable(question) && hasNeededWords(recipe, question),
    lookUp: (people, signal) =>
      Promise.all(
        people.map(async (question) =>
          readReply(line, recipe, await askProvider({ ...line, repeatable: recipe.repeatable }, ask(question, signal))),
        ),
      ),
    test: (signal) =>
      testByReply(line, {
        request: ask(NOBODY, signal),
        isGood: ({ status }) => (status >= 200 && status < 300) || status === 404 || status === 422,
      }),
  }
}

/** A key stands in a header, in the body or in the query; it leaves for the template's own host only. */
function requestFor(
  { method, urlTemplate, headers, bodyTemplate }: ProviderRecipe,
  { question, key, signal }: { question: PersonQuestion; key: string; signal?: AbortSignal | undefined },
): GuardedRequest {
  const words = wordsOf(question, key)
  const url = fillTemplate(urlTemplate, words, encodeURIComponent)
  const filled = headers.map(({ name, value }) => [name.toLowerCase(), fillTemplate(value, words, oneLine)])
  return {
    method,
    url,
    secret: { host: new URL(urlTemplate).host, headers: Object.fromEntries(filled) },
    ...(bodyTemplate === null ? {} : { body: fillJson(bodyTemplate, words) }),
    limits: LIMITS,
    signal,
  }
}

/** Headers carry Latin letters only, and never a second line. */
const oneLine = (word: string): string => word.replace(/[^\x20-\x7e]/g, '')

/** The address and the body ask for something that is known of the person. */
function hasNeededWords({ urlTemplate, bodyTemplate }: ProviderRecipe, question: PersonQuestion): boolean {
  const words = wordsOf(question, 'key')
  const asked = [...`${urlTemplate}${bodyTemplate ?? ''}`.matchAll(/\{(\w+)\}/g)]
    .map(([, word]) => word ?? '')
    .filter((word) => word !== 'key' && Object.hasOwn(words, word))
  if (asked.includes('email') && !bodyTemplate) return words.email !== ''
  return asked.length === 0 || asked.some((word) => words[word] !== '')
}

function readReply(line: Line, recipe: ProviderRecipe, reply: Reply): ProviderAnswer {
  if (reply.kind !== 'reply') return reply
  if (reply.status === 404 || reply.status === 204) return { kind: 'none', billed: false }
  if (reply.status < 200 || reply.status >= 300) return answerUnread(line.name, reply)
  const person = readPerson(recipe, reply.body)
  return person === null ? { kind: 'none', billed: false } : { kind: 'found', person, billed: true }
}

function readPerson({ answerPaths, verifiedWords }: ProviderRecipe, body: unknown): ProvidedPerson | null {
  const raw = (field: RecipeField) => readPath(body, answerPaths[field] ?? '')
  const said = (field: RecipeField) => text(field === 'email' ? 320 : 300).parse(raw(field))
  const known = (Object.keys(answerPaths) as RecipeField[]).filter((field) => field !== 'id' && field !== 'emailStatus')
  if (known.every((field) => said(field) === '' && typeof raw(field) !== 'number')) return null
  const isVerified =
    raw('emailStatus') === true ||
    verifiedWords.some((word) => word.toLowerCase() === said('emailStatus').toLowerCase())
  const status: EmailStatus = isVerified ? 'verified' : 'found'
  return composePerson('generic-json', {
    id: said('id'),
    firstName: said('firstName'),
    lastName: said('lastName'),
    linkedin: said('linkedinUrl'),
    emails: [{ address: said('email'), status }],
    phones: [said('phone')],
    title: said('jobTitle'),
    companyName: said('companyName'),
    companyDomain: said('companyDomain'),
    industry: said('industry'),
    employeeCount: wholeNumber.parse(raw('employeeCount')),
    location: said('location'),
    country: said('country'),
  })
}
