import { describe, expect, test } from 'vitest'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { readLabelledTitles, scoreTitles } from './title-quality.ts'

const report = readLabelledTitles('report')
const tuning = readLabelledTitles('tuning')

describe('titles nobody tuned on', () => {
  const score = scoreTitles(report)

  test('are read right in level, department and power to decide', () => {
    expect(score.seniority / score.titles).toBeGreaterThan(0.97)
    expect(score.department / score.titles).toBeGreaterThan(0.955)
    expect(score.decides / score.titles).toBeGreaterThan(0.98)
  })

  test('are read right in every language with enough of them to tell', () => {
    const large = [...Map.groupBy(report, ({ language }) => language)].filter(([, titles]) => titles.length >= 40)
    expect(large.map(([language]) => language)).toEqual(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'])
    for (const [language, titles] of large) {
      const { seniority, department } = scoreTitles(titles)
      expect(seniority / titles.length, language).toBeGreaterThan(0.93)
      expect(department / titles.length, language).toBeGreaterThan(0.93)
    }
  })
})

describe('the labelled titles', () => {
  test('are many, and no title stands in both parts or twice', () => {
    expect(report.length).toBeGreaterThanOrEqual(300)
    const keys = [...report, ...tuning].map(({ title }) => foldName(title))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('are counted as wrong where the label differs', () => {
    const wrong = { title: 'CEO', language: 'en', seniority: 'entry', department: 'sales', decides: 'no' }
    expect(scoreTitles([wrong])).toEqual({ titles: 1, seniority: 0, department: 0, decides: 0 })
  })
})
