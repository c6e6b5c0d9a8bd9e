import type { AuditChanges } from '#lib/contract/audit.ts'

type Value = AuditChanges[string]['before']

/**
 * The parts in which two states of a thing differ, for the audit log. A part that is missing counts as null; dates are written as
 * text. Give it what people may see: it takes no secret out.
 */
export function changesBetween(before: object | null, after: object | null): AuditChanges {
  const [was, is] = [valuesOf(before), valuesOf(after)]
  const names = [...new Set([...was.keys(), ...is.keys()])]
  return Object.fromEntries(
    names
      .map((name) => [name, { before: was.get(name) ?? null, after: is.get(name) ?? null }] as const)
      .filter(([, change]) => JSON.stringify(change.before) !== JSON.stringify(change.after)),
  )
}

/** As JSON writes them, so that what is compared is what is kept. */
const valuesOf = (state: object | null): Map<string, Value> =>
  new Map(Object.entries(JSON.parse(JSON.stringify(state ?? {}))))
