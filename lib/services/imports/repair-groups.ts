import { type CountryCode, getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import { PHONE_ERRORS, type RepairGroups } from '#lib/contract/repairs.ts'
import { parsePhone } from '#lib/core/normalize/phone.ts'
import { reasonText } from '#lib/core/records/reason-text.ts'
import type { Db } from '#lib/db/database.ts'
import { countErrors, readErroredCells, readRightPhones } from '#lib/db/import-repairs.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { requireImport } from './require-import.ts'

const SAMPLE_ROWS = 200
/** A fix is worth offering where it makes most of them right. */
const SHARE_MIN = 0.5
/** So much better has a less likely country to fit. */
const NEARLY = 0.8

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
      { count, right: await readRightPhones(db, ref.importId, SAMPLE_ROWS) },
    )
  }
  const fixed = await Promise.all(
    groups.map(async ({ code, count }) => ({ code, text: reasonText(code), count, fix: await fixOf({ code, count }) })),
  )
  return { groups: fixed, countries: fixed.some(({ fix }) => fix !== null) ? callingCodes() : [] }
}

const callingCodes = (): RepairGroups['countries'] =>
  getCountries().map((country) => ({ country, callingCode: `+${getCountryCallingCode(country)}` }))

/**
 * The country under which most of these are valid numbers. National numbers of one country often look right in another, so one that
 * the list's other numbers are of is taken where it fits nearly as well.
 */
function bestCountry(
  phones: readonly string[],
  { count, right }: { count: number; right: readonly string[] },
): RepairGroups['groups'][number]['fix'] {
  const validIn = (country: CountryCode) => phones.filter((phone) => 'e164' in parsePhone(phone, country)).length
  const likely = [...new Set([...countriesOf(right), ...FREQUENT])]
  const others = getCountries().filter((country) => !likely.includes(country))
  let best: { country: CountryCode; valid: number } | null = null
  for (const country of [...likely, ...others]) {
    const valid = validIn(country)
    if (!best || valid * NEARLY > best.valid) best = { country, valid }
  }
  if (!best || best.valid < phones.length * SHARE_MIN || best.valid === 0) return null
  const rows = Math.round((best.valid / phones.length) * count)
  return { country: best.country, callingCode: `+${getCountryCallingCode(best.country)}`, rows }
}

/** Countries of these numbers, most frequent first. */
function countriesOf(phones: readonly string[]): CountryCode[] {
  const counts = new Map<CountryCode, number>()
  for (const phone of phones) {
    const country = parsePhoneNumberFromString(phone)?.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([country]) => country)
}

/** Among countries that fit equally well those with most numbers are likelier. */
const FREQUENT: readonly CountryCode[] = ['US', 'DE', 'FR', 'GB', 'ES', 'IT', 'NL', 'IN', 'BR', 'JP', 'AU', 'CA']
