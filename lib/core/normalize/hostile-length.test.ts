import { expect, test } from 'vitest'
import { EndpointDraft } from '#lib/contract/webhook-endpoints.ts'
import { WebhookBatch } from '#lib/contract/webhook-intake.ts'
import { cleanText } from '#lib/core/csv/clean-text.ts'
import { looksLikeJson } from '#lib/core/csv/looks-like-json.ts'
import { neutralCell, readBackCell } from '#lib/core/csv/write-csv.ts'
import { kindOf } from '#lib/core/mapping/column-profile.ts'
import { DateOrderCount } from '#lib/core/mapping/date-order.ts'
import { fieldOfHeader } from '#lib/core/mapping/field-of-header.ts'
import { readDate } from '#lib/core/records/read-date.ts'
import { readNumber } from '#lib/core/records/read-number.ts'
import { readSuppressionValue } from '#lib/core/suppression/read-suppression-value.ts'
import { checkJsonBounds } from '#lib/core/webhooks/check-json-bounds.ts'
import { companyKey } from './company-name.ts'
import { countryCode } from './country.ts'
import { registrableDomain } from './domain.ts'
import { parseEmail } from './email.ts'
import { parseLinkedin } from './linkedin.ts'
import { settleNameCase } from './name-case.ts'
import { foldName } from './name-key.ts'
import { parsePersonName } from './person-name.ts'
import { parsePhone } from './phone.ts'
import { seniorityOf } from './title.ts'
import { presentRoles } from './title-roles.ts'

const LENGTH = 50_000
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length))

/** Texts on which careless expressions take for ever. */
const HOSTILE = [
  fill('a'),
  fill('a@a.'),
  fill('('),
  fill('"'),
  fill('a.'),
  fill('.'),
  fill(' '),
  fill('1 '),
  fill('1,'),
  fill('-'),
  fill('a, '),
  fill("o'"),
  fill('Dr. '),
  fill('https://linkedin.com/in/'),
  fill('%41'),
  fill('\u0301'),
  fill('Ä'),
  fill('1.1.'),
  `${fill('a')}@${fill('b')}.com`,
  `${fill('<')}a@b.co${fill('>')}`,
]

/** Many times what they take; a blow-up takes minutes. */
const GENEROUS_MS = 250

test.each<[string, (text: string) => unknown]>([
  ['email', parseEmail],
  ['domain', registrableDomain],
  ['linkedin', parseLinkedin],
  ['person name', parsePersonName],
  ['folded name', foldName],
  ['company', companyKey],
  ['phone', (text) => parsePhone(text, 'US')],
  ['country', countryCode],
  ['title', seniorityOf],
  ['date', (text) => readDate(text, undefined)],
  ['number', readNumber],
  ['kind of value', kindOf],
  ['order of dates', (text) => new DateOrderCount().add(text)],
  ['header', fieldOfHeader],
  ['suppression', readSuppressionValue],
  ['clean text', cleanText],
  ['cell for a spreadsheet', (text) => readBackCell(neutralCell(text))],
  ['JSON under another name', looksLikeJson],
  ['case of a name', settleNameCase],
  ['present roles', presentRoles],
  ['bounds of JSON', (text) => checkJsonBounds(Buffer.from(text), { depthMax: 1e9, valuesMax: 1e9 })],
  ['address of an endpoint', (url) => EndpointDraft.safeParse({ url, events: ['import.failed'] })],
  ['field of a batch', (text) => WebhookBatch.safeParse({ contacts: [{ [text.slice(0, 200)]: text }] })],
])('65: %s is read in good time, whatever it is', (_, read) => {
  for (const text of HOSTILE) {
    const startedAt = performance.now()
    read(text)
    expect(performance.now() - startedAt, `${text.slice(0, 20)} …`).toBeLessThan(GENEROUS_MS)
  }
})
