import { describe, expect, test } from 'vitest'
import { LABELLED_TITLES } from './title.cases.ts'
import { departmentOf, isDecisionMaker, seniorityOf } from './title.ts'

describe('seniorityOf', () => {
  test('reads the level of titles in six languages', () => {
    const wrong = LABELLED_TITLES.filter(([title, level]) => seniorityOf(title) !== level)
    expect(wrong.map(([title, level]) => `${title}: ${seniorityOf(title)}, not ${level}`)).toEqual([])
  })

  test('is blind to case, accents, forms of gender and dots', () => {
    for (const title of [
      'LEITER VERTRIEB',
      'Leiter(in) Vertrieb',
      'Leiter*in Vertrieb (m/w/d)',
      'leiter:in vertrieb',
    ]) {
      expect(seniorityOf(title), title).toBe('director')
    }
    expect(seniorityOf('C.E.O.')).toBe('c-suite')
    expect(seniorityOf('directeur général')).toBe(seniorityOf('Directeur General'))
  })

  test('is not misled by words that mean something else beside others', () => {
    expect(seniorityOf('Product Owner')).toBe('individual')
    expect(seniorityOf('HR Business Partner')).toBe('individual')
    expect(seniorityOf('Executive Assistant to the CEO')).toBe('individual')
    expect(seniorityOf('Lead Generation Specialist')).toBe('individual')
    expect(seniorityOf('Internal Auditor')).toBe('individual')
  })

  test('says unknown only where there is no title, or none at present', () => {
    expect([seniorityOf(''), seniorityOf(' – '), seniorityOf('Former CEO')]).toEqual(['unknown', 'unknown', 'unknown'])
    expect([seniorityOf('Flaneur'), seniorityOf('Former CEO, now advisor')]).toEqual(['individual', 'individual'])
    expect([seniorityOf('Interim CFO'), seniorityOf('IR Manager')]).toEqual(['c-suite', 'manager'])
  })

  test('gives nobody the title of the one they work for', () => {
    for (const title of [
      'PA to the CEO',
      'Vorstandssekretärin',
      'Assistente del Presidente',
      'Assistant to VP Sales',
    ]) {
      expect(seniorityOf(title), title).toBe('individual')
      expect(departmentOf(title), title).toBe('administration')
    }
    expect(seniorityOf('Assistant Director')).toBe('director')
  })
})

describe('departmentOf', () => {
  test('reads the department of titles in six languages', () => {
    const wrong = LABELLED_TITLES.filter(([title, , department]) => departmentOf(title) !== department)
    expect(wrong.map(([title, , department]) => `${title}: ${departmentOf(title)}, not ${department}`)).toEqual([])
  })

  test('takes the function named first, and a vague one only if there is no other', () => {
    expect(departmentOf('Director Supply Chain & Logistics, Sales')).toBe('operations')
    expect(departmentOf('Project Manager Marketing')).toBe('marketing')
    expect(departmentOf('Executive Board, Finance')).toBe('finance')
  })

  test('says nothing where the title says nothing', () => {
    expect([departmentOf(''), departmentOf('Flaneur')]).toEqual(['', ''])
  })
})

describe('isDecisionMaker', () => {
  test('holds for owners, chief officers, vice presidents, directors and heads', () => {
    for (const title of ['Inhaberin', 'CTO', 'VP Finance', 'Directora de Compras', 'Head of Legal'])
      expect(isDecisionMaker(title), title).toBe(true)
    for (const title of [
      'Account Manager',
      'Senior Engineer',
      'Praktikant',
      'Nurse',
      'Ex-CEO',
      'Non-Executive Director',
      '',
    ])
      expect(isDecisionMaker(title), title).toBe(false)
  })
})
