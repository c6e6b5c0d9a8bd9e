import type { Choice } from '#components/ui/combobox.tsx'
import { ALPHA3_OF_ALPHA2 } from '#lib/core/normalize/data/country-codes.ts'

/** Every country by its English name; the first choice is none. */
export function countryNames(): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const countries = ALPHA3_OF_ALPHA2.split(/\s+/)
    .map((pair) => pair.slice(0, 2))
    .map((code) => ({ value: code, label: names.of(code) ?? code, group: 'Countries' }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
  return [{ value: '', label: 'None', group: 'No country' }, ...countries]
}
