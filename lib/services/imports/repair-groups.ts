import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js'
import { PHONE_ERRORS, type RepairGroups } from '#lib/contract/repairs.ts'
import { parsePhone } from '#lib/core/normalize/phone.ts'
import { reasonText } from '#lib/core/records/reason-text.ts'
import type { Db } from '#lib/db/database.ts'
import { countErrors, readErroredCells } from '#lib/db/import-repairs.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { requireImport } from './require-import.ts'

const SAMPLE_ROWS = 200
/** A fix is worth offering where it makes most of them right. */
const SHARE_MIN = 0.5

/**
 * What is wrong with the rows in error, and one fix for many where there is one.
 *
 * @throws AppError `not-found`
 */
export async function repairGroups(db: Db, ref: ImportRef): Promise<RepairGroups> {
  const { mapping } = await requireImport(db, ref)
  const groups = await countErrors(db, ref.importId)
  const phoneColumn = mapping?.columns.find(({ target }) => target.kind === 'field' && target.field === 'phone')
  const fixOf = async ({ code, count }: { code: string; count: number }) => {
    if (!PHONE_ERRORS.some((one) => one === code) || !phoneColumn) return null
    const sample = await readErroredCells(db, ref.importId, { code, limit: SAMPLE_ROWS })
    return bestCountry(
      sample.map(({ cells }) => cells[phoneColumn.columnIndex] ?? ''),
      count,
    )
  }
  return {
    groups: await Promise.all(
      groups.map(async ({ code, count }) => ({
        code,
        text: reasonText(code),
        count,
        fix: await fixOf({ code, count }),
      })),
    ),
  }
}

/** The country under which most of these are valid numbers; of equals, the one with the shortest calling code. */
function bestCountry(phones: readonly string[], count: number): RepairGroups['groups'][number]['fix'] {
  let best: { country: CountryCode; valid: number } | null = null
  for (const country of LIKELY_FIRST) {
    const valid = phones.filter((phone) => 'e164' in parsePhone(phone, country)).length
    if (!best || valid > best.valid) best = { country, valid }
  }
  if (!best || best.valid < phones.length * SHARE_MIN || best.valid === 0) return null
  const rows = Math.round((best.valid / phones.length) * count)
  return { country: best.country, callingCode: `+${getCountryCallingCode(best.country)}`, rows }
}

/** Many plans share their shapes: among countries that fit equally well those with most numbers are likelier. */
const FREQUENT: readonly CountryCode[] = ['US', 'DE', 'FR', 'GB', 'ES', 'IT', 'NL', 'IN', 'BR', 'JP', 'AU', 'CA']
const LIKELY_FIRST: readonly CountryCode[] = [
  ...FREQUENT,
  ...getCountries().filter((country) => !FREQUENT.includes(country)),
]
