import { describe, expect, test } from 'vitest'
import { changesBetween } from './changes-between.ts'
import { mergeRecord } from './merge-record.ts'
import { mergeTags } from './merge-tags.ts'
import { mergeValues } from './merge-values.ts'

const nothing = { file: {}, directory: {}, derived: {} }

describe('mergeValues', () => {
  test('takes each field from the best source that knows it', () => {
    const offers = {
      file: { email: 'ann@acme.com', jobTitle: 'CTO' },
      directory: { jobTitle: 'CEO', companyName: 'Acme' },
      derived: { seniority: 'c-suite' },
    }
    expect(mergeValues(null, offers, { fillOnlyEmpty: false })).toEqual({
      values: { email: 'ann@acme.com', jobTitle: 'CTO', companyName: 'Acme', seniority: 'c-suite' },
      sources: {
        email: { source: 'file', others: [] },
        jobTitle: { source: 'file', others: [{ source: 'directory', value: 'CEO' }] },
        companyName: { source: 'directory', others: [] },
        seniority: { source: 'derived', others: [] },
      },
    })
  })

  test('a value nobody recorded a source for counts as entered by hand', () => {
    const merged = mergeValues({ values: { notes: 'met in Rome' }, sources: {} }, nothing, { fillOnlyEmpty: false })
    expect(merged.sources.notes?.source).toBe('manual')
  })
})

describe('mergeTags', () => {
  test('adds tags in their order and removes none; case makes no new tag', () => {
    expect(mergeTags(['VIP', 'Rome'], ['rome', 'Expo', 'expo'])).toEqual(['VIP', 'Rome', 'Expo'])
  })
})

describe('mergeRecord', () => {
  test('keeps what the file does not mention', () => {
    expect(mergeRecord({ a: 1, b: 2 }, { b: 3, c: 4 }, { fillOnlyEmpty: false })).toEqual({ a: 1, b: 3, c: 4 })
    expect(mergeRecord({ a: 1, b: 2 }, { b: 3, c: 4 }, { fillOnlyEmpty: true })).toEqual({ a: 1, b: 2, c: 4 })
  })
})

describe('changesBetween', () => {
  test('names each field that differs with the value before and after', () => {
    expect(changesBetween({ title: 'CTO', city: 'Rome' }, { title: 'CEO', city: 'Rome', tags: ['a'] })).toEqual({
      tags: { before: null, after: ['a'] },
      title: { before: 'CTO', after: 'CEO' },
    })
  })
})
