import { FIELD_KEYS, FIELDS, type FieldKey, LIST_FIELDS } from '#lib/contract/fields.ts'
import type { ColumnMapping, ColumnTarget } from '#lib/contract/mapping.ts'
import type { ColumnProfile, ValueKind } from './column-profile.ts'
import { foldHeader } from './fold-header.ts'
import { HEADER_SPELLINGS, UNSURE_SPELLINGS } from './header-spellings.ts'

/** Where a column probably goes, how that was found, and how sure it is (0..1). */
export type Suggestion = {
  columnIndex: number
  target: ColumnTarget
  foundBy: 'saved' | 'header' | 'values' | 'none'
  confidence: number
  reason: string
}

/** Below this a column stays unmapped, and says so. */
const SURE_ENOUGH = 0.6

const FIELD_OF_SPELLING: ReadonlyMap<string, FieldKey> = new Map(
  FIELD_KEYS.flatMap((field) => HEADER_SPELLINGS[field].split('|').map((spelling) => [spelling, field] as const)),
)

/**
 * One suggestion per column: from the mapping saved for the same header set, else from the header's spelling held against
 * the column's values, else from the values alone. Each field goes to the column that is surest of it.
 */
export function suggestMapping(columns: readonly ColumnProfile[], saved: ColumnMapping | null): Suggestion[] {
  const savedTargets = new Map(saved?.columns.map(({ columnIndex, target }) => [columnIndex, target]))
  const guesses = columns.map((column) => {
    const target = savedTargets.get(column.columnIndex)
    if (target) return suggestion(column, target, 'saved', 1, 'as you mapped it the last time')
    return guess(column)
  })
  return withFieldsOnce(guesses, columns)
}

function guess(column: ColumnProfile): Suggestion {
  if (column.fillRate === 0) return open(column, 'the column is empty')
  const byHeader = fromHeader(column)
  const byValues = fromValues(column)
  if (byHeader && byValues && targetOf(byHeader) !== targetOf(byValues) && byValues.confidence > byHeader.confidence)
    return byValues
  const best = byHeader ?? byValues
  if (!best) return open(column, 'neither its name nor its values say what it is')
  return best.confidence >= SURE_ENOUGH
    ? best
    : open(column, `perhaps ${labelOf(best)}, but not surely: ${best.reason}`)
}

/** What the values must look like for a header to be believed, and may not look like. */
const WANTED: Partial<Record<FieldKey, readonly ValueKind[]>> = {
  email: ['email', 'named-email'],
  ownerEmail: ['email'],
  linkedinUrl: ['linkedin', 'text'],
  companyDomain: ['domain', 'url'],
  phone: ['phone', 'number'],
  country: ['country'],
  phoneIntentScore: ['number'],
}
const NAME_LIKE: ReadonlySet<FieldKey> = new Set([
  'firstName',
  'lastName',
  'fullName',
  'middleName',
  'nickname',
  'companyName',
  'jobTitle',
  'department',
  'city',
])
const NOT_A_NAME: readonly ValueKind[] = ['email', 'url', 'linkedin', 'phone', 'date', 'number']

function fromHeader(column: ColumnProfile): Suggestion | null {
  const spelling = foldHeader(column.header)
  const field = FIELD_OF_SPELLING.get(spelling)
  if (!field) return null
  const doubt = doubtOf(spelling, field, column)
  if (doubt) return suggestion(column, fieldTarget(field), 'header', 0.3, doubt)
  const share = (kinds: readonly ValueKind[]) => kinds.reduce((sum, kind) => sum + (column.kinds[kind] ?? 0), 0)
  const wanted = WANTED[field]
  const unsure = UNSURE_SPELLINGS.has(spelling)
  if (wanted) {
    const fits = share(wanted)
    if (fits < 0.5)
      return suggestion(
        column,
        fieldTarget(field),
        'header',
        0.3,
        `its name says so, but only ${percent(fits)} of its values look like it`,
      )
    return suggestion(column, fieldTarget(field), 'header', unsure ? 0.85 : 0.98, 'its name and its values say so')
  }
  if (NAME_LIKE.has(field) && share(NOT_A_NAME) > 0.3) {
    return suggestion(
      column,
      fieldTarget(field),
      'header',
      0.3,
      'its name says so, but its values look like something else',
    )
  }
  return suggestion(
    column,
    fieldTarget(field),
    'header',
    unsure ? 0.75 : 0.95,
    unsure ? 'its name usually means this' : 'its name says so',
  )
}

const COMPANY_PROFILE = /linkedin\.com\/(company|school|showcase)\//i
const STATE_CODE = /^[A-Z]{2,3}$/
/** `State` stands for a status just as often. */
const STATUS_WORDS = new Set(['state', 'stato', 'estado'])

/** What else a header may mean, told by the values; null where they do not speak against it. */
function doubtOf(spelling: string, field: FieldKey, { sample, choices }: ColumnProfile): string | null {
  const values = choices.length > 0 ? choices.map(({ value }) => value) : [sample]
  const most = (test: RegExp) => values.filter((value) => test.test(value)).length > values.length / 2
  if (field === 'linkedinUrl' && most(COMPANY_PROFILE)) return 'its values are pages of companies, not of people'
  if (field === 'region' && STATUS_WORDS.has(spelling) && !most(STATE_CODE))
    return 'its name may mean a region or a status, and its values do not say which'
  return null
}

function fromValues(column: ColumnProfile): Suggestion | null {
  const spelling = foldHeader(column.header)
  const share = (kind: ValueKind) => column.kinds[kind] ?? 0
  const found = (field: FieldKey, of: number, what: string) =>
    suggestion(
      column,
      fieldTarget(field),
      'values',
      Math.min(0.97, of * confidenceBy(spelling, field)),
      `${percent(of)} of its values are ${what}`,
    )
  if (share('linkedin') >= 0.6) return found('linkedinUrl', share('linkedin'), 'LinkedIn profiles')
  if (share('email') + share('named-email') >= 0.6)
    return found('email', share('email') + share('named-email'), 'email addresses')
  if (share('domain') >= 0.7) return found('companyDomain', share('domain'), 'domains')
  if (share('phone') >= 0.7) return found('phone', share('phone'), 'phone numbers')
  if (share('country') >= 0.8 && column.distinctValues > 1) return found('country', share('country'), 'countries')
  return null
}

/** Words in a header that take the usual meaning away from the values below it. */
const OTHER_PEOPLE =
  /\b(owner|manager|assistant|referrer|referred|rep|sender|secretary|billing|support|press|fax|consent|opt|bounce|last|previous|old|second|secondary|other|alternate|alternative|parent|emergency|sekretariat|zentrale|inhaber)\b/

/** Values alone are believed less where the header speaks of somebody or something else. */
function confidenceBy(spelling: string, field: FieldKey): number {
  if (OTHER_PEOPLE.test(spelling)) return 0.4
  if (field === 'country' || field === 'companyDomain') return 0.8
  return 0.95
}

/** Two columns for one field: the surer one has it, the other stays open and says why. */
function withFieldsOnce(suggestions: readonly Suggestion[], columns: readonly ColumnProfile[]): Suggestion[] {
  const winner = new Map<string, Suggestion>()
  for (const one of suggestions) {
    const field = targetOf(one)
    if (field === null || LIST_FIELDS.has(field)) continue
    const held = winner.get(field)
    if (!held || fitOf(one, columns) > fitOf(held, columns)) winner.set(field, one)
  }
  return suggestions.map((one, at) => {
    const field = targetOf(one)
    const column = columns[at]
    if (field === null || LIST_FIELDS.has(field) || winner.get(field) === one || !column) return one
    const taken = columns.find(({ columnIndex }) => columnIndex === winner.get(field)?.columnIndex)
    return open(column, `${FIELDS[field].label} is already fed by “${taken?.header ?? ''}”`)
  })
}

const RANK = { saved: 3, header: 2, values: 1, none: 0 } as const

function fitOf({ foundBy, confidence, columnIndex }: Suggestion, columns: readonly ColumnProfile[]): number {
  const fill = columns.find((column) => column.columnIndex === columnIndex)?.fillRate ?? 0
  return RANK[foundBy] * 10 + confidence + fill / 10
}

const fieldTarget = (field: FieldKey): ColumnTarget => ({ kind: 'field', field })
const targetOf = ({ target }: Suggestion): FieldKey | null => (target.kind === 'field' ? target.field : null)
const percent = (share: number): string => `${Math.round(share * 100)} %`

function labelOf(one: Suggestion): string {
  const field = targetOf(one)
  return field === null ? 'nothing' : FIELDS[field].label
}

function suggestion(
  column: ColumnProfile,
  target: ColumnTarget,
  foundBy: Suggestion['foundBy'],
  confidence: number,
  reason: string,
): Suggestion {
  return { columnIndex: column.columnIndex, target, foundBy, confidence, reason }
}

const open = (column: ColumnProfile, reason: string): Suggestion =>
  suggestion(column, { kind: 'skip' }, 'none', 0, reason)
