import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairMojibake } from './repair-mojibake.ts'

const asLatin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

describe('repairMojibake', () => {
  test('repairs UTF-8 that was read as Windows-1252, once or twice', () => {
    expect(repairMojibake('MÃ¼ller')).toBe('Müller')
    expect(repairMojibake('MÃƒÂ¼ller')).toBe('Müller')
    expect(repairMojibake('Oâ€™Brien')).toBe('O’Brien')
  })

  test('leaves alone what merely looks odd', () => {
    for (const text of ['Müller', 'São Paulo', 'Ångström', 'Ã', 'Müller Ã¼', '王伟 Ã¼', 'plain']) {
      expect(repairMojibake(text)).toBe(text)
    }
  })

  test('restores any western text that was misread', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc éüñßçø'), minLength: 1 }), (text) => {
        expect(repairMojibake(asLatin1(text))).toBe(text)
      }),
    )
  })
})
