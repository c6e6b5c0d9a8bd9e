import { describe, expect, test } from 'vitest'
import { emptyContact, writeByHand } from './contact-by-hand.ts'
import { editedCells, withUnedited } from './edited-cells.ts'
import { sampleRow } from './settlement-samples.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const ann = () =>
  writeByHand(emptyContact(ID), {
    values: { firstName: 'Ann', lastName: 'Lee', jobTitle: 'CTO', companyDomain: 'acme.com' },
    custom: {},
  })

describe('writeByHand', () => {
  test('a person’s word stands over the directory’s, which is kept beside it', () => {
    const held = {
      ...ann(),
      values: { ...ann().values, city: 'Oslo' },
      sources: { city: { source: 'directory' as const, others: [] } },
    }
    const { values, sources } = writeByHand(held, { values: { city: 'Bergen' }, custom: {} })
    expect(values.city).toBe('Bergen')
    expect(sources.city).toEqual({ source: 'manual', others: [{ source: 'directory', value: 'Oslo' }] })
  })

  test('seniority follows a new title, and stays where somebody has said otherwise', () => {
    expect(ann().values.seniority).toBe('c-suite')
    expect(writeByHand(ann(), { values: { jobTitle: 'Intern' }, custom: {} }).values.seniority).not.toBe('c-suite')
    const told = writeByHand(ann(), { values: { seniority: 'founder' }, custom: {} })
    expect(writeByHand(told, { values: { jobTitle: 'Intern' }, custom: {} }).values.seniority).toBe('founder')
  })

  test('the name key and the company follow their parts; what is cleared is gone', () => {
    expect(ann().nameKey).toBe('lee|ann|acme.com')
    const moved = writeByHand(ann(), { values: { companyDomain: 'other.com' }, custom: {} })
    expect([moved.nameKey, moved.company?.domain]).toEqual(['lee|ann|other.com', 'other.com'])
    const bare = writeByHand(ann(), { values: { companyDomain: null }, custom: {} })
    expect([bare.values.companyDomain, bare.company]).toEqual([undefined, null])
  })
})

describe('editedCells', () => {
  const row = (values: Record<string, string>, tags: string[] = []) => sampleRow(1, { values, tags })

  test('what an export repeats is no news', () => {
    const edited = editedCells(row({ firstName: 'Ann', jobTitle: 'CFO' }), ann())
    expect(edited.record.values).toEqual({ jobTitle: 'CFO' })
  })

  test('a tag that has a comma is the same tag when it comes back', () => {
    const held = { ...ann(), tags: ['Spring, Summer'] }
    expect(editedCells(row({}, ['spring, summer', 'new']), held).record.tags).toEqual(['new'])
  })

  test('a contact of which nothing was edited is given back as it is held', () => {
    const held = { ...ann(), values: { ...ann().values, seniority: 'director' }, decisionMaker: false }
    const composed = { ...held, values: { ...held.values, seniority: 'c-suite' }, decisionMaker: true }
    expect(withUnedited(composed, held, row({}))).toBe(held)
  })
})
