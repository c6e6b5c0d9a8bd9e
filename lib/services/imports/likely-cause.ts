import { FIELDS, type FieldKey } from '#lib/contract/fields.ts'
import type { PlanView } from '#lib/contract/imports.ts'
import type { ColumnMapping } from '#lib/contract/mapping.ts'
import type { UploadReading } from '#lib/contract/upload-reading.ts'

/** More rows in error than this are called out. */
const ERROR_SHARE = 0.2

type File = { mapping: ColumnMapping | null; reading: Pick<UploadReading, 'profiles'> }
type Plan = Pick<PlanView, 'rowsTotal' | 'actions' | 'reasons'>

/** Why so many rows are in error, and what to do about it; null when no more than a fifth of them are. */
export function likelyCause({ rowsTotal, actions, reasons }: Plan, file: File): string | null {
  if (actions.error / Math.max(1, rowsTotal) <= ERROR_SHARE) return null
  const [most] = reasons.filter(({ action }) => action === 'error').toSorted((left, right) => right.count - left.count)
  if (!most) return null
  const share = `${percent(most.count / actions.error)} of the rows in error`
  switch (most.reason) {
    case 'invalid-email':
      return wrongColumn(file, 'email', ['email', 'named-email']) ?? `${share} hold no valid address under Email.`
    case 'invalid-linkedin':
      return wrongColumn(file, 'linkedinUrl', ['linkedin']) ?? `${share} hold no profile’s address under LinkedIn URL.`
    case 'invalid-phone':
      return wrongColumn(file, 'phone', ['phone', 'number']) ?? `${share} hold no valid number under Phone.`
    case 'phone-without-country':
      return `${share} have a phone number without a country code. Map a country column, or have a default country set for the workspace.`
    case 'missing-identifier':
      return `${share} hold nothing to recognise a person by. ${emptyColumns(file)}`
    case 'surplus-cells':
    case 'unclosed-quote':
      return `${share} were not cut as the header is: the delimiter or the quote may be another one. Go back and look at how the file is read.`
    case 'repeated-in-file':
      return `${share} stand in the file more than once, and all of those are flagged. Choose to keep the first, under Options.`
    default:
      return `${share} say the same: ${most.text}.`
  }
}

type Profile = UploadReading['profiles'][number]

function fedBy({ mapping, reading }: File, field: FieldKey): Profile | undefined {
  const column = mapping?.columns.find(({ target }) => target.kind === 'field' && target.field === field)
  return reading.profiles.find(({ columnIndex }) => columnIndex === column?.columnIndex)
}

function wrongColumn(file: File, field: FieldKey, kinds: readonly (keyof Profile['kinds'])[]): string | null {
  const column = fedBy(file, field)
  if (!column) return null
  const share = kinds.reduce((sum, kind) => sum + (column.kinds[kind] ?? 0), 0)
  if (share >= 0.5) return null
  const { label } = FIELDS[field]
  return `“${column.header}” feeds ${label}, but only ${percent(share)} of its values look like it: it may be the wrong column.`
}

const IDENTITIES = ['email', 'linkedinUrl', 'phone', 'fullName', 'lastName', 'externalId', 'contactId'] as const

function emptyColumns(file: File): string {
  const thin = IDENTITIES.flatMap((field) => {
    const column = fedBy(file, field)
    return column && column.fillRate < 0.9
      ? [`“${column.header}” (${FIELDS[field].label}) is filled in ${percent(column.fillRate)} of the rows`]
      : []
  })
  return thin.length === 0
    ? 'Map another column that tells who they are, or recognise people by something else.'
    : `${thin.join(', ')}. Map another column that tells who they are, too.`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
