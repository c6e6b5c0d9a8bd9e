import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PersonName, parsePersonName } from './person-name.ts'

const EMPTY: PersonName = { prefix: '', first: '', middle: '', last: '', suffix: '', nickname: '' }

function expectParts(fullName: string, parts: Partial<PersonName>): void {
  expect(parsePersonName(fullName), fullName).toEqual({ ...EMPTY, ...parts })
}

describe('parsePersonName', () => {
  test('takes forms of address, middle names and generations off', () => {
    expectParts('Dr. John A. Smith Jr.', { prefix: 'Dr.', first: 'John', middle: 'A.', last: 'Smith', suffix: 'Jr.' })
    expectParts('Prof. Dr. med. Hans Müller', { prefix: 'Prof. Dr. med.', first: 'Hans', last: 'Müller' })
    expectParts('Frau Dr. Angela Merkel', { prefix: 'Frau Dr.', first: 'Angela', last: 'Merkel' })
    expectParts('John D. Rockefeller III', { first: 'John', middle: 'D.', last: 'Rockefeller', suffix: 'III' })
  })

  test('reads `Last, First`, with the suffix on either side', () => {
    expectParts('Smith, John', { first: 'John', last: 'Smith' })
    expectParts('Smith Jr., John', { first: 'John', last: 'Smith', suffix: 'Jr.' })
    expectParts('Smith, John, PhD', { first: 'John', last: 'Smith', suffix: 'PhD' })
    expectParts('Beethoven, Ludwig van', { first: 'Ludwig', last: 'van Beethoven' })
    expectParts("O'BRIEN, SEAN", { first: 'Sean', last: "O'Brien" })
  })

  test('takes what follows a comma for degrees where it is nothing else', () => {
    expectParts('John Smith, MBA, PMP', { first: 'John', last: 'Smith', suffix: 'MBA, PMP' })
    expectParts('Jane Roe, RN', { first: 'Jane', last: 'Roe', suffix: 'RN' })
  })

  test('does not take surnames and given names for titles', () => {
    expectParts('Jack Ma', { first: 'Jack', last: 'Ma' })
    expectParts('Ma, Jack', { first: 'Jack', last: 'Ma' })
    expectParts('Don Johnson', { first: 'Don', last: 'Johnson' })
    expectParts('Van Morrison', { first: 'Van', last: 'Morrison' })
    expectParts('M. Night Shyamalan', { first: 'M.', middle: 'Night', last: 'Shyamalan' })
  })

  test('keeps particles and joined surnames together', () => {
    expectParts('Ludwig van Beethoven', { first: 'Ludwig', last: 'van Beethoven' })
    expectParts('MARIA DE LA CRUZ', { first: 'Maria', last: 'de la Cruz' })
    expectParts('José Ortega y Gasset', { first: 'José', last: 'Ortega y Gasset' })
    expectParts('Mary-Jane O’Neil', { first: 'Mary-Jane', last: 'O’Neil' })
  })

  test('finds a nickname in quotes or brackets, and drops pronouns and birth names', () => {
    expectParts('Robert "Bob" Jones', { first: 'Robert', last: 'Jones', nickname: 'Bob' })
    expectParts('Robert (Bob) Jones', { first: 'Robert', last: 'Jones', nickname: 'Bob' })
    expectParts('Sean (he/him) Lee', { first: 'Sean', last: 'Lee' })
    expectParts('Anna (née Berg) Lee', { first: 'Anna', last: 'Lee' })
  })

  test('reads East Asian order by script, capitals, and the form of the given name', () => {
    expectParts('王伟', { first: '伟', last: '王' })
    expectParts('欧阳修', { first: '修', last: '欧阳' })
    expectParts('山田 太郎', { first: '太郎', last: '山田' })
    expectParts('김민준', { first: '민준', last: '김' })
    expectParts('WANG Wei', { first: 'Wei', last: 'Wang' })
    expectParts('Kim Min-jun', { first: 'Min-jun', last: 'Kim' })
    expectParts('Nguyen Van Anh', { first: 'Anh', middle: 'Van', last: 'Nguyen' })
  })

  test('gives names in capitals or small letters their usual case and leaves mixed ones alone', () => {
    expectParts('ANGUS MCDONALD', { first: 'Angus', last: 'McDonald' })
    expectParts('ann lee', { first: 'Ann', last: 'Lee' })
    expectParts('bell Hooks', { first: 'bell', last: 'Hooks' })
  })

  test('repairs certain mojibake', () => {
    expectParts('JosÃ© GarcÃ\u00ada', { first: 'José', last: 'García' })
  })

  test('takes one word for a first name, after a form of address for a last name', () => {
    expectParts('Madonna', { first: 'Madonna' })
    expectParts('Mr Smith', { prefix: 'Mr', last: 'Smith' })
    expectParts('  , ', {})
    expectParts('', {})
  })

  test('never throws, and never invents a letter', () => {
    const letters = (text: string) => new Set(text.normalize('NFKD').toLowerCase().match(/\p{L}/gu) ?? [])
    const word = fc.string({ unit: fc.constantFrom(...'abcXYZéñ王김 ,."()-\''), maxLength: 60 })
    fc.assert(
      fc.property(word, (text) => {
        const found = letters(Object.values(parsePersonName(text)).join(' '))
        expect(found.isSubsetOf(letters(text))).toBe(true)
      }),
    )
  })
})
