import type { ScoringModel } from '#lib/contract/scoring-model.ts'

/** The model as the form has it: every box holds a text, shares are percentages. */
export type ScoringDraft = {
  weights: Record<keyof ScoringModel['weights'], string>
  fitPoints: Record<keyof ScoringModel['fitPoints'], string>
  thresholds: Record<keyof ScoringModel['thresholds'], string>
  sizeMin: string
  sizeMax: string
  departments: string
  industries: string
}

export function draftOfModel(model: ScoringModel): ScoringDraft {
  const { weights, fitPoints, thresholds, employeeCount, departments, industries } = model
  return {
    weights: mapped(weights, (share) => String(Math.round(share * 1000) / 10)),
    fitPoints: mapped(fitPoints, String),
    thresholds: mapped(thresholds, String),
    sizeMin: String(employeeCount.min),
    sizeMax: employeeCount.max === null ? '' : String(employeeCount.max),
    departments: departments.join(', '),
    industries: industries.join(', '),
  }
}

/** As the contract has it; a box that holds no number gives NaN, which the contract refuses. */
export function modelOfDraft(draft: ScoringDraft): ScoringModel {
  return {
    weights: mapped(draft.weights, (text) => numberOf(text) / 100),
    fitPoints: mapped(draft.fitPoints, numberOf),
    thresholds: mapped(draft.thresholds, numberOf),
    employeeCount: { min: numberOf(draft.sizeMin), max: draft.sizeMax.trim() === '' ? null : numberOf(draft.sizeMax) },
    departments: listOf(draft.departments),
    industries: listOf(draft.industries),
  }
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')))

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

function mapped<Key extends string, From, To>(record: Record<Key, From>, turn: (value: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, turn(value as From)])) as Record<Key, To>
}
