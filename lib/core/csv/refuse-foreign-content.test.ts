import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { AppError } from '#lib/core/app-error.ts'
import { refuseForeignContent } from './refuse-foreign-content.ts'

const LIST = 'Name,Email\nAnn,ann@example.com\n'

describe('refuseForeignContent', () => {
  test.each([
    [
      'xlsx',
      zipOf(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']),
      /Excel workbook .*Export the sheet as CSV/,
    ],
    ['xlsx with its parts in another order', zipOf(['docProps/app.xml', 'xl/workbook.xml']), /Excel workbook/],
    ['ods', zipOf(['mimetype'], 'application/vnd.oasis.opendocument.spreadsheet'), /OpenDocument spreadsheet .*Export/],
    ['numbers', zipOf(['Index/Document.iwa', 'preview.jpg']), /Numbers spreadsheet.*Export/],
    ['docx', zipOf(['word/document.xml']), /Word/],
    ['zip', zipOf(['list.csv']), /zip archive.*Unpack/],
    ['empty zip', Buffer.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]), /zip archive/],
    ['xls', bytes('d0cf11e0a1b11ae1', 512), /Excel workbook.*Export/],
    [
      'Excel sheet as a web page',
      Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>a'),
      /Excel sheet/,
    ],
    ['gzip', gzipSync(LIST), /gzip.*Unpack/],
    ['zstd', zstdCompressSync(LIST), /zstd/],
    ['bzip2', bytes('425a6839314159265359'), /bzip2/],
    ['xz', bytes('fd377a585a0000'), /xz/],
    ['7z', bytes('377abcaf271c0004'), /7z/],
    ['RAR', bytes('526172211a070100'), /RAR/],
    ['tar', tarOf('list.csv'), /tar/],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /PDF/],
    ['RTF', Buffer.from('{\\rtf1\\ansi\\deff0 {\\fonttbl}}'), /RTF/],
    ['PNG', bytes('89504e470d0a1a0a0000000d49484452'), /PNG/],
    ['JPEG', bytes('ffd8ffe000104a464946'), /JPEG/],
    ['GIF', Buffer.from('GIF89a\u0001\0\u0001\0'), /GIF/],
    ['WebP', Buffer.from('RIFF\u0024\0\0\0WEBPVP8 '), /WebP/],
    ['BMP', bytes('424d3600000000000000360000002800'), /BMP/],
    ['TIFF', bytes('49492a0008000000'), /TIFF/],
    ['SQLite', Buffer.from('SQLite format 3\0\u0010\0'), /SQLite/],
    ['Parquet', bytes('504152311500152c'), /Parquet/],
    ['ELF', bytes('7f454c4602010100'), /program/],
    ['Windows program', bytes('4d5a90000300000004000000ffff0000'), /program/],
    [
      'random bytes',
      brotliCompressSync(Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919 * (at % 251)) & 255))),
      /no text/,
    ],
    ['HTML', Buffer.from('\n<!DOCTYPE html>\n<html><body><p>Hi</p>'), /web page/],
    ['HTML without a doctype', Buffer.from('<table>\n<tr><td>Ann</td><td>Lee</td></tr>\n</table>'), /web page/],
    ['XML', Buffer.from('<?xml version="1.0"?><people><p/></people>'), /XML/],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">\n<path d="M0 0"/>\n</svg>'), /XML/],
    ['JSON', Buffer.from('[{"name": "Ann", "emails": ["ann@example.com"]}, {"name": null}]'), /JSON/],
    ['JSON that goes on', Buffer.from(`{"people": [${'{"name": "Ann"}, '.repeat(4_000)}`), /JSON/],
    ['JSON lines', Buffer.from('{"name":"Ann","age":1}\n{"name":"Bo","age":2}\n'), /JSON/],
  ])('says what %s is, and what helps', (_, head, says) => {
    expect(() => refuseForeignContent(head)).toThrow(says)
    expect(() => refuseForeignContent(head)).toThrow(AppError)
  })

  test.each([
    ['PK', 'PK,Name\n1,Ann\n'],
    ['a bracketed header', '[Name],[Email]\nAnn,ann@example.com\n'],
    ['JSON in the first cell', '{"id":1},Ann\n{"id":2},Bo\n'],
    ['a JSON list in the first cell', '[1];Ann\n[2];Bo\n'],
    ['quoted JSON in the first cell', '"{""id"":1}",Ann\n'],
    ['bold headers', '<b>Name</b>,<b>Email</b>\nAnn,ann@example.com\n'],
    ['a script in the header', '<script>alert(1)</script>,Email\nx,ann@example.com\n'],
    ['a picture in the header', '<svg onload=alert(1)>,Email\nx,ann@example.com\n'],
    ['angle brackets around addresses', '<ann@example.com>\n<bo@example.com>\n'],
    ['GIF', 'GIF8,b\n1,2\n'],
    ['BM', 'BM,Name\n1,Ann\n'],
    ['MZ', 'MZ,PAR1\n1,2\n'],
    ['%', '%,PDF\n1,2\n'],
    ['BZh', 'BZh,Rar!\n1,2\n'],
    ['NUL characters', 'a\0,b\nx\0y,2\n'],
    ['control characters as delimiters', 'a\u001fb\u001ec\n1\u001f2\u001e3\n'],
    ['nothing', ''],
  ])('lets a CSV pass that begins with %s', (_, text) => {
    expect(() => refuseForeignContent(Buffer.from(text))).not.toThrow()
  })

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'shift_jis', 'iso-8859-5'])('lets %s pass', (encoding) => {
    const text =
      encoding === 'iso-8859-5' ? 'Имя,Почта\nАнна,anna@example.com\n' : '名前,メール\n山田,yamada@example.com\n'
    expect(() => refuseForeignContent(iconv.encode(text, encoding))).not.toThrow()
  })
})

const bytes = (hex: string, length = 64): Buffer =>
  Buffer.concat([Buffer.from(hex, 'hex')], Math.max(length, hex.length / 2))

/** Local headers as any zip program writes them: names and deflated content, without the directory at the end. */
function zipOf(names: readonly string[], content = 'content'): Buffer {
  const isStored = names[0] === 'mimetype'
  const packed = isStored ? Buffer.from(content) : deflateRawSync(content)
  return Buffer.concat(
    names.flatMap((name) => {
      const header = Buffer.alloc(30)
      header.write('PK\u0003\u0004', 'latin1')
      header.writeUInt16LE(20, 4)
      header.writeUInt16LE(isStored ? 0 : 8, 8)
      header.writeUInt32LE(packed.length, 18)
      header.writeUInt32LE(content.length, 22)
      header.writeUInt16LE(name.length, 26)
      return [header, Buffer.from(name), packed]
    }),
  )
}

function tarOf(name: string): Buffer {
  const header = Buffer.alloc(1_024)
  header.write(name)
  header.write('ustar', 257)
  return header
}
