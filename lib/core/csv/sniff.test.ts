import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { previewReading } from './preview-reading.ts'
import { sniff } from './sniff.ts'

const LIST = 'Name;Email\r\n"Lee; Ann";ann@example.com\r\nBo Dow;bo@example.com\r\n'

describe('sniff', () => {
  test('says how a file is written, aspect by aspect, with how sure it is', () => {
    const { dialect, header, findings } = sniff(iconv.encode(LIST.replace('Bo Dow', 'Jürgen Müller'), 'windows-1252'))
    expect(dialect).toEqual({ encoding: 'windows-1252', delimiter: ';', quote: '"', escape: 'double', headerRow: 0 })
    expect(header).toEqual(['Name', 'Email'])
    expect(findings.map(({ aspect }) => aspect)).toEqual(['encoding', 'delimiter', 'quote', 'header', 'line-end'])
    expect(findings.map(({ text }) => text)).toEqual([
      'The text is Windows-1252: the bytes are no UTF-8 and make the most likely words this way.',
      'Semicolons separate the columns: all lines have 2 columns that way.',
      'Double quotes may enclose cells, and one inside a cell is doubled: 1 of the first 3 lines have quoted cells, all in order.',
      'Record 1 is the header: it holds 2 usual column names.',
      'Lines end in carriage return and line feed, as Windows writes them.',
    ])
    expect(findings.every(({ confidence, chosen }) => confidence > 0.4 && !chosen)).toBe(true)
  })

  test('a person is always right about their file', () => {
    const { dialect, header, findings } = sniff(Buffer.from(LIST), undefined, {
      delimiter: ',',
      quote: '',
      headerRow: 1,
      encoding: 'Windows-1252',
    })
    expect(dialect).toEqual({ encoding: 'windows-1252', delimiter: ',', quote: '', escape: 'double', headerRow: 1 })
    expect(header).toEqual(['"Lee; Ann";ann@example.com'])
    expect(findings.filter(({ chosen }) => chosen).map(({ aspect }) => aspect)).toEqual([
      'encoding',
      'delimiter',
      'quote',
      'header',
    ])
  })

  test.each([
    [{ encoding: 'klingon' }, /No such encoding/],
    [{ encoding: 'base64' }, /No such encoding/],
    [{ delimiter: '"' }, /delimiter must be/],
    [{ delimiter: '\n' }, /delimiter must be/],
    [{ delimiter: 'é' }, /delimiter must be/],
    [{ headerRow: 150 }, /no record 151/],
  ])('refuses %j, which cannot be', (overrides, says) => {
    expect(() => sniff(Buffer.from(LIST), undefined, overrides)).toThrow(says)
  })

  test.each([
    ['a title and a date', 'Attendees\nas of 2026-03-01\n\nName,Email\nAnn,ann@example.com\n', 2, ['Name', 'Email']],
    [
      'a form filled by hand',
      'Event,Summit\nOwner,Ann\nFirst Name,Last Name,Email\nAnn,Lee,ann@example.com\n',
      2,
      ['First Name', 'Last Name', 'Email'],
    ],
    [
      'group names',
      'Person,,Work,\nFirst Name,Last Name,Company,Title\nAnn,Lee,Acme,CEO\n',
      1,
      ['First Name', 'Last Name', 'Company', 'Title'],
    ],
    ['comments', '# program 1.2\nauthor,title\nDan,Hyperion\n# more\nDouglas,Guide\n', 1, ['author', 'title']],
    ['a separator line', 'sep=;\nName;Email\nAnn;ann@example.com\n', 1, ['Name', 'Email']],
    ['unknown names', 'Spalte A;Spalte B\n1;2\n3;4\n', 0, ['Spalte A', 'Spalte B']],
    ['years as names', '2024,2025\n1,2\n3,4\n', 0, ['2024', '2025']],
    [
      'blanks and twins',
      'Email,,Email,\na@example.com,1,b@example.com,2\n',
      0,
      ['Email', 'Column 2', 'Email (2)', 'Column 4'],
    ],
    ['a mark inside the quotes', '\uFEFF"\uFEFFName","Email"\nAnn,ann@example.com\n', 0, ['Name', 'Email']],
    [
      'hostile names',
      '__proto__,constructor,toString,\u202eeman\n1,2,3,4\n',
      0,
      ['__proto__', 'constructor', 'toString', 'eman'],
    ],
    [
      'fewer names than columns',
      `Name,Email\n${'Ann,ann@example.com,x\n'.repeat(6)}`,
      0,
      ['Name', 'Email', 'Column 3'],
    ],
  ])('finds the header below or among %s', (_, text, headerRow, header) => {
    const sniffed = sniff(Buffer.from(text))
    expect([sniffed.dialect.headerRow, sniffed.header]).toEqual([headerRow, header])
  })

  test('is unsure of a header that looks like data', () => {
    const { findings } = sniff(Buffer.from('Ann,17\nBo,18\n'))
    expect(findings.find(({ aspect }) => aspect === 'header')?.confidence).toBeLessThan(0.5)
  })

  test('sees that there is no header where the first record is somebody, and takes a word for it', () => {
    const seen = sniff(Buffer.from('Ann Lee,ann@example.com\nBo Dow,bo@example.com\n'))
    expect([seen.dialect.headerRow, seen.header]).toEqual([-1, ['Column 1', 'Column 2']])
    const told = sniff(Buffer.from('Ann,Acme,\nBo,Bolt,x\nCy,Cobalt,\n'), undefined, { headerRow: -1 })
    expect([told.dialect.headerRow, told.header]).toEqual([-1, ['Column 1', 'Column 2', 'Column 3']])
    expect(told.findings.find(({ aspect }) => aspect === 'header')?.text).toMatch(
      /^The file has no header: you chose it/,
    )
  })

  test('below a line that names the delimiter there is a header, come what may', () => {
    expect(sniff(Buffer.from('sep=;\nAnn;ann@example.com\nBo;bo@example.com\n')).dialect.headerRow).toBe(1)
  })

  test.each([
    ['nothing', ''],
    ['blank lines', '\r\n \n\t\n\r'],
  ])('refuses a file of %s', (_, text) => {
    expect(() => sniff(Buffer.from(text))).toThrow(/no lines/)
  })

  test('lines of commas alone are records of a table without names', () => {
    expect(sniff(Buffer.from(',,\n,,\n')).header).toEqual(['Column 1', 'Column 2', 'Column 3'])
    expect(() => sniff(Buffer.alloc(300_000, ','))).toThrow(/more than 1,000 columns/)
  })

  test('more than 1,000 columns are refused at once, 100,000 as well', () => {
    const wide = (columns: number) =>
      Buffer.from(`${Array.from({ length: columns }, (_, at) => `c${at}`).join(',')}\n1,2\n`)
    expect(sniff(wide(1_000)).header).toHaveLength(1_000)
    const startedAt = performance.now()
    for (const columns of [1_001, 100_000]) expect(() => sniff(wide(columns))).toThrow(/more than 1,000 columns/)
    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })
})

describe('previewReading', () => {
  test('shows the first records as cut and the data below the header, with what was chosen', () => {
    const text = `Title;\nName;Email\n${Array.from({ length: 40 }, (_, at) => `Ann ${at};a${at}@example.com\n`).join('')}`
    const preview = previewReading(Buffer.from(text), undefined, { headerRow: 1 })
    expect(preview.firstRecords).toHaveLength(15)
    expect(preview.firstRecords.slice(0, 3)).toEqual([
      ['Title', ''],
      ['Name', 'Email'],
      ['Ann 0', 'a0@example.com'],
    ])
    expect(preview.preview).toHaveLength(8)
    expect(preview.preview[0]).toEqual(['Ann 0', 'a0@example.com'])
    expect(preview.findings.find(({ aspect }) => aspect === 'header')).toMatchObject({ chosen: true, confidence: 1 })
  })
})
