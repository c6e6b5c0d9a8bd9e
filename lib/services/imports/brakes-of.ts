import type { Brake } from '#lib/contract/imports.ts'
import type { EarlierImport } from '#lib/db/plan-risks.ts'
import type { FieldWrite } from '#lib/db/plan-writes.ts'

export type PlanRisks = {
  fields: readonly (FieldWrite & { label: string })[]
  /** Contacts marked do not touch that would be updated. */
  untouchables: number
  sameFile: EarlierImport | null
  shifted: Brake | null
}

/** More of a field's values than this may not be replaced without a yes. */
const REPLACED_SHARE = 0.3
const FIELDS_NAMED = 4

/** What wants an explicit yes before anything is written, each in one sentence with its figures. */
export function brakesOf({ fields, untouchables, sameFile, shifted }: PlanRisks): Brake[] {
  const brakes: Brake[] = []
  const overwritten = fields.filter(({ held, replaced }) => held > 0 && replaced / held > REPLACED_SHARE)
  if (overwritten.length > 0) brakes.push({ code: 'overwrites', text: overwriteText(overwritten) })
  if (shifted) brakes.push(shifted)
  const owners = fields.find(({ field }) => field === 'ownerEmail')?.replaced ?? 0
  if (owners > 0) {
    const text = `${contacts(owners)} would get another owner than the one who holds ${owners === 1 ? 'it' : 'them'} now.`
    brakes.push({ code: 'owners-reassigned', text })
  }
  if (untouchables > 0) {
    const text = `${contacts(untouchables)} marked “do not touch” would be updated.`
    brakes.push({ code: 'do-not-touch', text })
  }
  if (sameFile) {
    const by = sameFile.byName === null ? '' : ` by ${sameFile.byName}`
    brakes.push({
      code: 'same-file',
      text: `This very file was imported before: on ${moment(sameFile.startedAt)}${by}.`,
    })
  }
  return brakes
}

function overwriteText(fields: readonly (FieldWrite & { label: string })[]): string {
  const named = fields.slice(0, FIELDS_NAMED).map(({ label, replaced, held }) => {
    return `${label} on ${count(replaced)} of ${count(held)} (${Math.round((100 * replaced) / held)} %)`
  })
  const more = fields.length > FIELDS_NAMED ? ` and ${fields.length - FIELDS_NAMED} more fields` : ''
  return `Contacts would lose the value they have: ${named.join(', ')}${more}.`
}

const count = (of: number): string => of.toLocaleString('en')
const contacts = (of: number): string => (of === 1 ? '1 contact' : `${count(of)} contacts`)

const moment = (at: Date): string =>
  at.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).concat(' UTC')
