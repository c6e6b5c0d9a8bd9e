import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeWithOddBytes } from './odd-bytes.ts'
import { readBytes } from './testing/read-bytes.ts'

describe('bytes that do not fit the encoding', () => {
  test('one byte of Windows-1252 at row 400,000 of a UTF-8 file is read, and listed with its line', async () => {
    const rows = Array.from({ length: 400_000 }, (_, at) => `Zoë ${at},x\n`)
    const bytes = Buffer.concat([
      Buffer.from(`name,b\n${rows.join('')}`),
      Buffer.from('Jos\xe9,y\n', 'latin1'),
      Buffer.from('Zoë,z\n'),
    ])
    const { dialect, findings, records, repairs } = await readBytes(bytes)
    expect(dialect.encoding).toBe('utf-8')
    expect(findings[0]?.text).toContain('1 other byte was read as Windows-1252')
    expect(records.slice(-3).map(({ cells }) => cells[0])).toEqual(['Zoë 399999', 'José', 'Zoë'])
    expect(repairs).toEqual([{ kind: 'odd-bytes', lineNumber: 400_002 }])
  })

  test('the same byte after a megabyte of ASCII decides for the whole file', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`name,b\n${'Ann Lee,x\n'.repeat(110_000)}`),
      Buffer.from('Jos\xe9 Mu\xf1oz,y\n', 'latin1'),
    ])
    const { dialect, records, repairs } = await readBytes(bytes)
    expect([dialect.encoding, records.at(-1)?.cells[0], repairs]).toEqual(['windows-1252', 'José Muñoz', []])
  })

  test('two files pasted together keep the letters of both', async () => {
    const half = (encoding: string) => iconv.encode('Jürgen Müller,Köln\nHélène Côté,Orléans\n'.repeat(20), encoding)
    const bytes = Buffer.concat([Buffer.from('name,city\n'), half('utf-8'), half('windows-1252')])
    const { records, repairs } = await readBytes(bytes)
    expect(new Set(records.map(({ cells }) => cells.join()))).toEqual(
      new Set(['Jürgen Müller,Köln', 'Hélène Côté,Orléans']),
    )
    expect(repairs.length).toBe(40)
  })

  test('bytes that an encoding has no letter for stand as � and are listed', async () => {
    const bytes = Buffer.concat([
      iconv.encode('名前,メール\n山田 太郎,a@example.com\n'.repeat(5), 'shift_jis'),
      Buffer.from([0x85, 0x7f, 0x2c, 0x62, 0x0a]),
    ])
    const { dialect, records, repairs } = await readBytes(bytes)
    expect(dialect.encoding).toBe('cp932')
    expect(records.at(-1)?.cells[0]).toContain('\uFFFD')
    expect(repairs).toEqual([{ kind: 'character-replaced', lineNumber: 11 }])
  })

  test('whole characters of UTF-8 around an odd byte stay whole', () => {
    expect(
      decodeWithOddBytes(
        Buffer.concat([Buffer.from('ä漢'), Buffer.from([0xe9]), Buffer.from('😀'), Buffer.from([0xe6, 0xbc])]),
      ),
    ).toBe('ä漢é😀æ¼')
  })
})
