import { describe, expect, test } from 'vitest'
import { decodeIso2022Kr, decodeJohab } from './decode-korean.ts'

// Bytes as Python's codecs write them.
describe('decodeJohab', () => {
  test('puts syllables together from their sounds, and moves symbols and ideographs', () => {
    const bytes = Buffer.from('8861906194619c6120d3bd20f7d3f1ae208841208461', 'hex')
    expect(decodeJohab(bytes)).toBe('가나다라 힣 漢字 ㄱ ㅏ')
  })

  test('gives U+FFFD for what is no character, and goes on', () => {
    expect(decodeJohab(Buffer.from([0x41, 0xff, 0x42, 0x88]))).toBe('A\uFFFDB\uFFFD')
  })
})

describe('decodeIso2022Kr', () => {
  test('reads what stands between SO and SI', () => {
    expect(decodeIso2022Kr(Buffer.from('1b2429430e3021332a0f2c41', 'hex'))).toBe('가나,A')
  })
})
