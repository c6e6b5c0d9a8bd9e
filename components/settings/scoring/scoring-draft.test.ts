import { expect, test } from 'vitest'
import { DEFAULT_SCORING_MODEL, ScoringModel } from '#lib/contract/scoring-model.ts'
import { draftOfModel, modelOfDraft } from './scoring-draft.ts'

test('a model survives the form', () => {
  const model = {
    ...DEFAULT_SCORING_MODEL,
    departments: ['Sales', 'Marketing'],
    employeeCount: { min: 20, max: 5_000 },
    weights: { fit: 0.625, engagement: 0.25, intent: 0.125 },
  }
  expect(ScoringModel.parse(modelOfDraft(draftOfModel(model)))).toEqual(model)
})

test('an empty box is refused', () => {
  const draft = draftOfModel(DEFAULT_SCORING_MODEL)
  expect(ScoringModel.safeParse(modelOfDraft({ ...draft, sizeMin: '' })).success).toBe(false)
  expect(ScoringModel.safeParse(modelOfDraft({ ...draft, weights: { ...draft.weights, fit: 'much' } })).success).toBe(
    false,
  )
  expect(ScoringModel.safeParse(modelOfDraft({ ...draft, sizeMax: '' })).success).toBe(true)
})
