import type { IcpCondition, IcpField, IcpRules, IcpTier } from '#lib/contract/icp-rules.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'

/** What the rules ask about; '' and null and an empty list where nothing is known. Custom fields go by their key. */
export type IcpProfile = {
  title: string
  seniority: string
  department: string
  employeeCount: number | null
  industry: string
  techStack: readonly string[]
  country: string | null
  region: string
  custom: Readonly<Record<string, string | number | boolean | null>>
}

/** The tier of the first rule whose conditions all hold; D where none does. A field that is not known meets only `is-not`. */
export function assignIcpTier(rules: IcpRules, profile: IcpProfile): IcpTier {
  return rules[matchingRule(rules, profile) ?? -1]?.tier ?? 'D'
}

/** Which rule takes a contact, counted from 0; null where none does. */
export function matchingRule(rules: IcpRules, profile: IcpProfile): number | null {
  const at = rules.findIndex(({ conditions }) => conditions.every((condition) => holds(condition, profile)))
  return at < 0 ? null : at
}

function holds(condition: IcpCondition, profile: IcpProfile): boolean {
  const values = valuesOf(condition.field, profile)
  switch (condition.op) {
    case 'is':
      return values.some((value) => isSame(value, condition.value))
    case 'is-not':
      return !values.some((value) => isSame(value, condition.value))
    case 'one-of':
      return values.some((value) => condition.value.some((wanted) => isSame(value, wanted)))
    case 'contains':
      return values.some((value) => containsWords(value, condition.value))
    case 'at-least':
      return values.some((value) => value.trim() !== '' && Number(value) >= condition.value)
    case 'at-most':
      return values.some((value) => value.trim() !== '' && Number(value) <= condition.value)
    case 'exists':
      return values.length > 0
  }
}

function valuesOf(field: IcpField, profile: IcpProfile): string[] {
  const value = isCustom(field) ? profile.custom[field.slice('custom:'.length)] : profile[field]
  const list = Array.isArray(value) ? value : [value]
  return list.filter((one) => one !== null && one !== undefined && one !== '').map(String)
}

function isCustom(field: IcpField): field is `custom:${string}` {
  return field.startsWith('custom:')
}

/** Signs count where folding leaves nothing to compare: `C++` is not `C`. */
function isSame(value: string, wanted: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase()
  if (plain(value) === plain(wanted)) return true
  return /[+#]/.test(value + wanted) ? false : foldName(value) !== '' && foldName(value) === foldName(wanted)
}

/** Whole words: `vp` is in `VP Sales` and not in `MVP coach`; a part of a word counts from four letters on. */
function containsWords(value: string, wanted: string): boolean {
  const [text, part] = [foldName(value), foldName(wanted)]
  if (part === '') return value.toLowerCase().includes(wanted.trim().toLowerCase())
  return ` ${text} `.includes(` ${part} `) || (part.length >= 4 && text.includes(part))
}
