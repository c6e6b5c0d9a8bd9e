import type { Alias } from '#lib/contract/aliases.ts'
import type { FieldKey } from '#lib/contract/fields.ts'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { ContactField, ContactValues, ImportRecord, RowIssue, RowKeys } from '#lib/contract/import-record.ts'
import type { CsvRecord } from '#lib/core/csv/read-records.ts'
import { readBackCell } from '#lib/core/csv/write-csv.ts'
import { countryCode } from '#lib/core/normalize/country.ts'
import { isFreeMailDomain, registrableDomain } from '#lib/core/normalize/domain.ts'
import { type EmailAddress, parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { parsePersonName } from '#lib/core/normalize/person-name.ts'
import { parsePhone } from '#lib/core/normalize/phone.ts'
import { weakNameKey } from '#lib/core/settlement/weak-name-key.ts'
import type { CompiledMapping } from './compile-mapping.ts'
import { type CustomFieldKind, readCustomValue } from './custom-value.ts'
import { identifierIssue } from './identifier-issue.ts'
import { promiseOf } from './promise-of.ts'
import { readAlias } from './read-alias.ts'

/** What a row is read by, besides its cells. */
export type RecordContext = {
  mapping: CompiledMapping
  identifier: ImportOptions['identifier']
  /** ISO alpha-2; null when a number without a country code is to be an error. */
  defaultCountry: string | null
  customFields: ReadonlyMap<string, CustomFieldKind>
  /** Who owns whomever no owner is named for; null leaves them to whoever holds them. */
  ownerEmail: string | null
}

/** `promise`: see {@link promiseOf}. */
export type NormalizedRow = {
  record: ImportRecord
  keys: RowKeys
  issues: RowIssue[]
  hasError: boolean
  promise: number
}

/**
 * One row in canonical values. Wrong cells become issues and are left out; a row without a usable identifier is in error.
 * Nothing is thrown, whatever the cells hold.
 */
export function normalizeRecord({ cells, surplus, issue }: CsvRecord, context: RecordContext): NormalizedRow {
  const reader = new RowReader(cells, context)
  const values: ContactValues = {}
  const email = reader.email()
  reader.names(values, email)
  const linkedin = reader.linkedin()
  const phone = reader.phone()
  const domain = reader.domain(email)
  put(values, { email: email?.address, phone, companyDomain: domain ?? undefined })
  put(values, { linkedinSlug: linkedin.slug ?? undefined, linkedinUrn: linkedin.urn ?? undefined })
  for (const field of PLAIN) put(values, { [field]: reader.cell(field) })
  put(values, { country: country(reader.cell('country')), ownerEmail: reader.ownerEmail(), notes: reader.notes() })

  const nameKey = domain ? strongNameKey(values, domain) : weakNameKey(values)
  const keys: RowKeys = {
    emailKey: email?.key ?? null,
    linkedinSlug: linkedin.slug,
    phone: phone ?? null,
    externalId: values.externalId ?? null,
    contactId: reader.contactId(),
    nameKey,
  }
  const aliases = reader.aliases()
  const own = { values, tags: reader.tags(), custom: reader.custom(), kept: reader.kept() }
  const record = aliases.length > 0 ? { ...own, aliases } : own
  const issues = reader.issues
  if (issue) issues.unshift({ code: issue, severity: 'error', field: '', value: surplus.join(', ').slice(0, 200) })
  const missing = identifierIssue(keys, record, { identifier: context.identifier, issues })
  if (missing) issues.push(missing)
  const hasError = issues.some(({ severity }) => severity === 'error')
  return { record, keys, issues, hasError, promise: promiseOf(values, keys) }
}

/** Fields taken as they stand, trimmed. */
const PLAIN = [
  'externalId',
  'jobTitle',
  'seniority',
  'department',
  'companyName',
  'location',
  'city',
  'region',
  'phoneType',
  'phoneVerificationResult',
  'phoneVerificationProvider',
  'phoneIntentScore',
] as const satisfies readonly (FieldKey & ContactField)[]

class RowReader {
  readonly issues: RowIssue[] = []
  private readonly cells: readonly string[]
  private readonly context: RecordContext

  constructor(cells: readonly string[], context: RecordContext) {
    this.cells = cells
    this.context = context
  }

  /** The trimmed cell that feeds a field; undefined when it is empty or not mapped. */
  cell(field: FieldKey): string | undefined {
    const columnIndex = this.context.mapping.columnOf.get(field)
    return columnIndex === undefined ? undefined : this.at(columnIndex)
  }

  email(): EmailAddress | null {
    const text = this.cell('email')
    if (text === undefined) return null
    const email = parseEmail(text)
    if (!email) this.warn('invalid-email', 'email', text)
    return email
  }

  ownerEmail(): string | undefined {
    const text = this.cell('ownerEmail')
    const fallback = this.context.ownerEmail ?? undefined
    if (text === undefined) return fallback
    const email = parseEmail(text)
    if (!email) this.warn('invalid-email', 'ownerEmail', text)
    return email?.address ?? fallback
  }

  /** Parts of the name from their own columns; what they leave open from the full name, or from `Name <address>`. */
  names(values: ContactValues, email: EmailAddress | null): void {
    const own = {
      prefix: this.cell('prefix'),
      firstName: this.cell('firstName'),
      middleName: this.cell('middleName'),
      lastName: this.cell('lastName'),
      suffix: this.cell('suffix'),
      nickname: this.cell('nickname'),
    }
    const full = this.cell('fullName') ?? (email ? /^(.+?)\s*<[^>]*>/.exec(this.cell('email') ?? '')?.[1] : undefined)
    // An export comes back with the parts as they are meant.
    const isVerbatim = this.context.identifier === 'contact-id' && full === undefined
    const isWhole = own.firstName !== undefined && own.lastName !== undefined
    const spoken = isVerbatim
      ? null
      : isWhole
        ? nameOfParts(own.firstName, own.lastName)
        : full === undefined
          ? null
          : parsePersonName(full)
    put(values, {
      prefix: own.prefix ?? spoken?.prefix,
      firstName: spoken?.first || own.firstName,
      middleName: own.middleName ?? spoken?.middle,
      lastName: spoken?.last || own.lastName,
      suffix: own.suffix ?? spoken?.suffix,
      nickname: own.nickname ?? spoken?.nickname,
    })
  }

  linkedin(): { slug: string | null; urn: string | null } {
    const found = { slug: null as string | null, urn: null as string | null }
    for (const field of ['linkedinUrl', 'linkedinUrn'] as const) {
      const text = this.cell(field)
      if (text === undefined) continue
      const ref = parseLinkedin(text)
      if (!ref) this.warn('invalid-linkedin', field, text)
      found.slug ??= ref?.slug ?? null
      found.urn ??= ref?.urn ?? null
    }
    return found
  }

  phone(): string | undefined {
    const text = this.cell('phone')
    if (text === undefined) return undefined
    const phone = parsePhone(text, countryCode(this.cell('country') ?? '') ?? this.context.defaultCountry)
    if ('e164' in phone) return phone.e164
    this.warn(phone.issue === 'no-country' ? 'phone-without-country' : 'invalid-phone', 'phone', text)
    return undefined
  }

  /** A company's own domain: of the website column, else, but in an export that comes back, of the address. Free mail is no company. */
  domain(email: EmailAddress | null): string | null {
    const text = this.cell('companyDomain')
    if (text !== undefined) {
      const domain = registrableDomain(text)
      if (domain && !isFreeMailDomain(domain)) return domain
      this.warn(domain ? 'free-mail-domain' : 'invalid-domain', 'companyDomain', text)
    }
    if (this.context.identifier === 'contact-id') return null
    const domain = email ? registrableDomain(email.domain) : null
    return domain && !isFreeMailDomain(domain) ? domain : null
  }

  contactId(): string | null {
    const text = this.cell('contactId')
    if (text === undefined) return null
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase()
    this.warn('unknown-contact-id', 'contactId', text)
    return null
  }

  tags(): string[] {
    const cells = this.context.mapping.tagColumns.map((columnIndex) => this.at(columnIndex) ?? '')
    // An export of ours separates by semicolons alone: a tag may have a comma in it.
    const separator = this.context.identifier === 'contact-id' ? /;/ : /[;,|]/
    const tags = cells.flatMap((cell) => cell.split(separator)).map((tag) => tag.trim().slice(0, 100))
    return [...new Set(tags)].filter((tag) => tag !== '').slice(0, 50)
  }

  notes(): string | undefined {
    const notes = this.context.mapping.noteColumns.flatMap((columnIndex) => this.at(columnIndex) ?? [])
    return notes.length === 0 ? undefined : notes.join('\n')
  }

  custom(): ImportRecord['custom'] {
    const custom: ImportRecord['custom'] = {}
    for (const { columnIndex, customFieldId, reading } of this.context.mapping.customColumns) {
      const text = this.at(columnIndex)
      const field = this.context.customFields.get(customFieldId)
      if (text === undefined || !field) continue
      const value = readCustomValue(text, field, reading)
      if (value === undefined) continue
      if (value === null) this.warn(ISSUE_OF_KIND[field.kind] ?? 'invalid-choice', field.name, text)
      else custom[customFieldId] = value
    }
    return custom
  }

  kept(): Record<string, string> {
    const entries = this.context.mapping.keptColumns.flatMap(({ columnIndex, header }) => {
      const text = this.at(columnIndex)
      return text === undefined ? [] : [[header, text] as const]
    })
    return Object.fromEntries(entries)
  }

  /** What the row's alias columns say, canonical, each once. A cell that is malformed is left out and told. */
  aliases(): Alias[] {
    const found = new Map<string, Alias>()
    for (const { columnIndex, kind } of this.context.mapping.aliasColumns) {
      const text = this.at(columnIndex)
      if (text === undefined) continue
      const country = countryCode(this.cell('country') ?? '') ?? this.context.defaultCountry
      const alias = readAlias(kind, text, country)
      if ('issue' in alias) this.warn(alias.issue, `_alias_${kind}`, text)
      else found.set(`${kind} ${alias.value}`, alias)
    }
    return [...found.values()]
  }

  private at(columnIndex: number): string | undefined {
    // What an export of ours made harmless for spreadsheets is read as it was.
    const text = readBackCell(this.cells[columnIndex] ?? '').trim()
    return text === '' ? undefined : text
  }

  private warn(code: RowIssue['code'], field: string, value: string): void {
    this.issues.push({ code, severity: 'warning', field, value: value.slice(0, 200) })
  }
}

const ISSUE_OF_KIND: Partial<Record<CustomFieldKind['kind'], RowIssue['code']>> = {
  number: 'invalid-number',
  date: 'invalid-date',
}

/** Parts in columns of their own still come with titles, degrees and capitals; each part keeps its column's meaning. */
function nameOfParts(first = '', last = '') {
  const whole = parsePersonName(`${last}, ${first}`)
  return whole.first !== '' && whole.last !== '' ? whole : { ...whole, first, last }
}

/** A country is kept as its code where it has one, else as it was written. */
const country = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (countryCode(text) ?? text)

function strongNameKey({ firstName, lastName }: ContactValues, domain: string): string | null {
  const [first, last] = [foldName(firstName ?? ''), foldName(lastName ?? '')]
  return first === '' || last === '' ? null : `${last}|${first}|${domain}`
}

function put(values: ContactValues, found: Partial<Record<ContactField, string | undefined>>): void {
  for (const [field, value] of Object.entries(found) as [ContactField, string | undefined][]) {
    if (value !== undefined && value !== '') values[field] = value
  }
}
