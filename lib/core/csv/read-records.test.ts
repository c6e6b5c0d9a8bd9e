import { describe, expect, test } from 'vitest'
import { readBytes } from './testing/read-bytes.ts'

describe('readRecords', () => {
  test('keeps line number and byte offset of each record, past blank lines and multi-byte letters', async () => {
    const { records } = await readBytes('naïve,b\r\nÅ,1\r\n\r\n"two\nlines",2\r\nlast,3')
    expect(
      records.map(({ rowNumber, lineNumber, byteOffset, cells }) => [rowNumber, lineNumber, byteOffset, cells]),
    ).toEqual([
      [1, 2, 10, ['Å', '1']],
      [2, 4, 18, ['two\nlines', '2']],
      [3, 6, 33, ['last', '3']],
    ])
  })

  test('a quote that never closes costs its own line and moves no other', async () => {
    const { records, repairs } = await readBytes('a,b\n1,"never closed\n2,"fine"\n3,x\n')
    expect(records.map(({ cells, issue }) => [cells[1], issue])).toEqual([
      ['"never closed', 'unclosed-quote'],
      ['fine', null],
      ['x', null],
    ])
    expect(repairs).toEqual([{ kind: 'unclosed-quote', lineNumber: 2 }])
  })

  test('pads short rows, and gives the cells too many of long ones', async () => {
    const { records } = await readBytes('a,b\n1\n1,2,3,4\n')
    expect(records.map(({ cells, surplus, issue }) => ({ cells, surplus, issue }))).toEqual([
      { cells: ['1', ''], surplus: [], issue: null },
      { cells: ['1', '2'], surplus: ['3', '4'], issue: 'surplus-cells' },
    ])
  })

  test('takes NUL out of a cell and says where', async () => {
    const { records, repairs } = await readBytes('a,b\nx\u0000y,2\n')
    expect(records[0]?.cells).toEqual(['xy', '2'])
    expect(repairs).toEqual([{ kind: 'nul-removed', lineNumber: 2 }])
  })

  test('gives the same records however the bytes are cut', async () => {
    const text = 'a,b\n"x ""y"" z",1\n"two\r\nlines","ü"\n3,"unclosed\n4,5\n'
    const whole = await readBytes(text)
    for (const size of [1, 2, 3, 7]) expect((await readBytes(text, { chunkSize: size })).records).toEqual(whole.records)
  })

  test('takes text in apostrophes, after spaces and with backslashes for the cells they are', async () => {
    const apostrophes = await readBytes("name,company\n'Lee, Ann','O''Neil'\n'Dow, Bo','Acme'\n")
    expect(apostrophes.records.map(({ cells }) => cells)).toEqual([
      ['Lee, Ann', "O'Neil"],
      ['Dow, Bo', 'Acme'],
    ])
    const spaces = await readBytes('name,title,age\nAnn, "Lee, Jr.", 5\nBo,Dow,6\n')
    expect(spaces.records[0]?.cells).toEqual(['Ann', 'Lee, Jr.', ' 5'])
    const backslashes = await readBytes('name,said\n"Ann","a \\"b\\", c"\n"Bo","C:\\\\temp, d"\n')
    expect(backslashes.records.map(({ cells }) => cells[1])).toEqual(['a "b", c', 'C:\\temp, d'])
  })

  test('a quote out of place in one cell leaves its neighbours in their columns', async () => {
    const { records, repairs } = await readBytes('a,b,c\n"Smith" Jr,"Doe, John",5\n6,7,8\n')
    expect(records.map(({ cells }) => cells)).toEqual([
      ['"Smith" Jr', 'Doe, John', '5'],
      ['6', '7', '8'],
    ])
    expect(repairs).toEqual([{ kind: 'stray-quote', lineNumber: 2 }])
  })

  test('each of LF, CRLF and CR ends a record, mixed in one file as well', async () => {
    const { records } = await readBytes('a,b\r\n1,2\n3,4\r5,6\r\n')
    expect(records.map(({ cells, lineNumber }) => [...cells, lineNumber])).toEqual([
      ['1', '2', 2],
      ['3', '4', 3],
      ['5', '6', 4],
    ])
  })
})
