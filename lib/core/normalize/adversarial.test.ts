import { describe, expect, test } from 'vitest'
import { companySimilarity } from '#lib/core/identity/company-similarity.ts'
import { compareNames } from '#lib/core/identity/compare-names.ts'
import { nameKeysOf } from '#lib/core/identity/name-keys.ts'
import { companyKey } from './company-name.ts'
import { countryCode } from './country.ts'
import { registrableDomain } from './domain.ts'
import { parseEmail } from './email.ts'
import { parseLinkedin } from './linkedin.ts'
import { foldName, nameKey } from './name-key.ts'
import { parsePersonName } from './person-name.ts'
import { parsePhone } from './phone.ts'
import { repairMojibake } from './repair-mojibake.ts'
import { departmentOf, seniorityOf } from './title.ts'

const LENGTH = 50_000
const BUDGET_MS = 50
const RUNS = 3
const FUNCTIONS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['parsePersonName', parsePersonName],
  ['foldName', foldName],
  ['nameKey', (text) => nameKey(text, text)],
  ['repairMojibake', repairMojibake],
  ['companyKey', companyKey],
  ['registrableDomain', registrableDomain],
  ['parseLinkedin', parseLinkedin],
  ['parseEmail', parseEmail],
  ['parsePhone', (text) => parsePhone(text, 'US')],
  ['countryCode', countryCode],
  ['seniorityOf', seniorityOf],
  ['departmentOf', departmentOf],
  ['companySimilarity', (text) => companySimilarity(text, `${text}x`)],
  ['nameKeysOf', (text) => nameKeysOf(partsOf(text))],
  ['compareNames', (text) => compareNames(partsOf(text), partsOf(`x${text}`))],
]
const UNITS = [
  'a',
  ' ',
  '.',
  '-',
  '"',
  "'",
  '(',
  '((a)',
  ', ',
  'a.',
  'a@',
  '@',
  '%',
  '%25',
  '/',
  'in/',
  '+',
  '1',
  '0',
  'ex ',
  'é',
  'Ã©',
  '王',
  'de ',
  'dr. ',
  'Inc ',
  '& ',
  'A/',
  '\u200b',
  '😀',
  'linkedin.com/in/',
  'http://',
  '<a',
  'm/w/',
]

function partsOf(text: string) {
  return { firstName: text, middleName: text, lastName: text }
}

// A cell of a file may hold anything: no cell may cost more than the time of a few hundred ordinary ones.
describe.each(FUNCTIONS)('%s', (_, run) => {
  // The machine may be busy with other tests, so the better of a few runs counts.
  test('65: answers any cell of fifty thousand characters in time', () => {
    for (const unit of UNITS) {
      for (const ending of ['', '!', 'x']) {
        const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH) + ending
        const tookMs = Math.min(...Array.from({ length: RUNS }, () => timed(run, text)))
        expect(tookMs, `${unit}…${ending}`).toBeLessThan(BUDGET_MS)
      }
    }
  })
})

function timed(run: (text: string) => unknown, text: string): number {
  const startedAt = performance.now()
  run(text)
  return performance.now() - startedAt
}
