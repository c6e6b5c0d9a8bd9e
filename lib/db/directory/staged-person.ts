import { AppError } from '#lib/core/app-error.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import { countryCode } from '#lib/core/normalize/country.ts'
import { isFreeMailDomain, registrableDomain } from '#lib/core/normalize/domain.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'
import { foldName, nameKey } from '#lib/core/normalize/name-key.ts'
import { type PersonName, parsePersonName } from '#lib/core/normalize/person-name.ts'
import { parsePhone } from '#lib/core/normalize/phone.ts'
import { departmentOf, seniorityOf } from '#lib/core/normalize/title.ts'
import { remember } from '#lib/core/remember.ts'
import { textArray } from './array-values.ts'
import type { CopyValue } from './copy-rows.ts'
import { dateCell, listCell, nullable } from './file-cells.ts'
import { furtherNameKeys } from './further-name-keys.ts'
import type { LoadNote } from './load.ts'
import type { FileRow } from './read-table.ts'
import { seniorityCode } from './seniority-codes.ts'

export const PEOPLE_COLUMNS = [
  'person_id',
  'linkedin_url',
  'linkedin_urn',
  'full_name',
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'emails',
  'phones',
  'title',
  'seniority',
  'department',
  'company_id',
  'company_name',
  'company_domain',
  'location',
  'country',
  'started_at',
] as const

type PersonRow = FileRow<(typeof PEOPLE_COLUMNS)[number]>

/**
 * A row of `people.csv` as `directory_next.stage_person` holds it, normalised by the functions that normalise a user's rows.
 * What cannot be read (an address, a date) is left out and noted.
 * @throws AppError `directory-invalid` for a row without `person_id`
 */
export function stagedPerson({ line, cell }: PersonRow, note: (note: LoadNote) => void): CopyValue[] {
  const personId = cell('person_id')
  if (personId === '') throw new AppError('directory-invalid', `people.csv line ${line}: no person_id.`)
  const unread = (column: string) => note({ file: 'people.csv', line, text: `${column} could not be read` })
  const name = nameOf({ line, cell })
  const [first, last] = [sortText(name.first), sortText(name.last)]
  const profile = profileOf(cell('linkedin_url'), cell('linkedin_urn'))
  if (cell('linkedin_url') !== '' && profile.slug === null && profile.urn === null) unread('linkedin_url')
  const emails = emailsOf(cell('emails'), () => unread('emails'))
  const country = countryOf(cell('country'))
  const title = titleFacts(cell('title'))
  const given = seniorityCode(cell('seniority'))
  const department = cell('department')
  const startedAt = dateCell(cell('started_at'))
  if (startedAt === null && cell('started_at') !== '') unread('started_at')
  const domain = domainOf(cell('company_domain'))
  return [
    line,
    companyRef(cell('company_id'), cell('company_name'), domain),
    last,
    first,
    first !== '' && last !== '' ? nameKey(name.first, name.last) : null,
    furtherKeysText(name),
    personId,
    profile.slug,
    profile.urn,
    name.first,
    nullable(name.middle),
    name.last,
    nullable(name.suffix),
    emails[0]?.address ?? null,
    emails[0] && emails[0].key !== emails[0].address ? emails[0].key : null,
    emails.length > 1 ? textArray(emails.slice(1).map(({ address }) => address)) : null,
    emails.length > 1 ? textArray(emails.slice(1).map(({ key }) => key)) : null,
    phonesText(cell('phones'), country),
    nullable(cell('title')),
    given >= 0 ? given : title.seniority,
    department === '' || department === title.department ? null : department,
    nullable(cell('company_name')),
    domain,
    nullable(cell('location')),
    country,
    startedAt,
  ]
}

/** How people are put in order, and the words of the vocabulary: folded and without spaces, as `nameKey` sees a part. */
export function sortText(name: string): string {
  return foldName(name).replaceAll(' ', '')
}

function nameOf({ cell }: PersonRow): PersonName {
  const [first, last] = [cell('first_name'), cell('last_name')]
  if (first === '' || last === '') {
    const parsed = parsePersonName(cell('full_name') || `${first}${last}`)
    if (cell('full_name') !== '') return { ...parsed, suffix: cell('suffix') || parsed.suffix }
    return { ...parsed, first, last, middle: cell('middle_name'), suffix: cell('suffix') }
  }
  return { prefix: '', first, middle: cell('middle_name'), last, suffix: cell('suffix'), nickname: '' }
}

function profileOf(url: string, urn: string): { slug: string | null; urn: string | null } {
  const fromUrl = url === '' ? null : parseLinkedin(url)
  const fromUrn = urn === '' ? null : parseLinkedin(/^\d+$/.test(urn) ? `urn:li:member:${urn}` : urn)
  return { slug: fromUrl?.slug ?? null, urn: fromUrn?.urn ?? fromUrl?.urn ?? null }
}

function emailsOf(cell: string, onUnread: () => void) {
  const byKey = new Map<string, { address: string; key: string }>()
  for (const part of listCell(cell)) {
    const email = parseEmail(part)
    if (!email) onUnread()
    else if (!byKey.has(email.key)) byKey.set(email.key, email)
  }
  return [...byKey.values()]
}

const PLAIN_E164 = /^\+[1-9]\d{6,14}$/

function phonesText(cell: string, country: string | null): string | null {
  if (cell === '') return null
  const phones = listCell(cell).map((phone) => {
    if (PLAIN_E164.test(phone)) return phone
    const parsed = parsePhone(phone, country)
    return 'e164' in parsed ? parsed.e164 : phone
  })
  return [...new Set(phones)].join('\n')
}

function furtherKeysText(name: PersonName): string | null {
  const keys = furtherNameKeys(name)
  return keys.length ? `{${keys.join(',')}}` : null
}

/** What joins a person to a company: its id, else the domain, else the name. */
function companyRef(id: string, name: string, domain: string | null): string | null {
  if (id !== '') return id
  if (domain !== null) return `domain:${domain}`
  return name === '' ? null : `name:${companyKey(name)}`
}

const countryOf = remember((text: string) => (text === '' ? null : countryCode(text)))
const domainOf = remember((text: string) => {
  const domain = text === '' ? null : registrableDomain(text)
  return domain !== null && isFreeMailDomain(domain) ? null : domain
})
const titleFacts = remember((title: string) => ({
  seniority: title === '' ? 0 : Math.max(0, seniorityCode(seniorityOf(title))),
  department: title === '' ? '' : departmentOf(title),
}))
