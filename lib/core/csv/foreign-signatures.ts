const EXPORT = 'Export the sheet as CSV and upload that file.'
const UNPACK = 'Unpack it and upload the CSV inside.'
const FROM_SOURCE = 'Export the list as CSV from where it came from.'

/** How a format's files begin, and what to tell who uploads one. */
type Signature = {
  bytes: readonly number[]
  /** Where `bytes` stand; 0 unless told. */
  at?: number
  /** Further proof, for signatures that could be the beginning of a text. */
  and?: (head: Uint8Array) => boolean
  says: string
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]

/** Text has no control characters but tabs, line ends and the like. */
const hasControls = (head: Uint8Array): boolean => head.subarray(0, 64).some((byte) => byte < 9)

/** Formats that people rename to .csv. */
const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    says: `This is an Excel workbook in its old form (.xls), not a CSV. ${EXPORT}`,
  },
  // Excel's forms of before 1995 begin with a BOF record.
  { bytes: [0x09, 0x08], and: hasControls, says: `This is a very old Excel workbook, not a CSV. ${EXPORT}` },
  { bytes: ascii('%PDF-'), says: `This is a PDF, not a CSV. ${FROM_SOURCE}` },
  { bytes: ascii('{\\rtf'), says: `This is a rich text document (RTF), not a CSV. ${FROM_SOURCE}` },
  { bytes: [0x1f, 0x8b, 0x08], says: `This is a gzip archive, not a CSV. ${UNPACK}` },
  {
    bytes: [...ascii('BZh')],
    and: (head) => startsWith(head, [0x31, 0x41, 0x59], 4) || startsWith(head, [0x17, 0x72, 0x45], 4),
    says: `This is a bzip2 archive, not a CSV. ${UNPACK}`,
  },
  { bytes: [0xfd, ...ascii('7zXZ'), 0], says: `This is an xz archive, not a CSV. ${UNPACK}` },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], says: `This is a zstd archive, not a CSV. ${UNPACK}` },
  { bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c], says: `This is a 7z archive, not a CSV. ${UNPACK}` },
  { bytes: [...ascii('Rar!'), 0x1a, 0x07], says: `This is a RAR archive, not a CSV. ${UNPACK}` },
  { bytes: ascii('ustar'), at: 257, says: `This is a tar archive, not a CSV. ${UNPACK}` },
  { bytes: [0x89, ...ascii('PNG\r\n')], says: `This is a PNG picture, not a CSV. ${FROM_SOURCE}` },
  { bytes: [0xff, 0xd8, 0xff], says: `This is a JPEG picture, not a CSV. ${FROM_SOURCE}` },
  { bytes: ascii('GIF87a'), says: `This is a GIF picture, not a CSV. ${FROM_SOURCE}` },
  { bytes: ascii('GIF89a'), says: `This is a GIF picture, not a CSV. ${FROM_SOURCE}` },
  {
    bytes: ascii('WEBP'),
    at: 8,
    and: (head) => startsWith(head, ascii('RIFF')),
    says: `This is a WebP picture, not a CSV. ${FROM_SOURCE}`,
  },
  {
    bytes: ascii('BM'),
    and: (head) => startsWith(head, [0, 0, 0, 0], 6),
    says: `This is a BMP picture, not a CSV. ${FROM_SOURCE}`,
  },
  { bytes: [...ascii('II*'), 0], says: `This is a TIFF picture, not a CSV. ${FROM_SOURCE}` },
  { bytes: [...ascii('MM'), 0, 0x2a], says: `This is a TIFF picture, not a CSV. ${FROM_SOURCE}` },
  { bytes: ascii('ftyp'), at: 4, and: hasControls, says: `This is a picture or a film, not a CSV. ${FROM_SOURCE}` },
  { bytes: [...ascii('SQLite format 3'), 0], says: 'This is an SQLite database, not a CSV. Export the table as CSV.' },
  { bytes: ascii('PAR1'), and: hasControls, says: 'This is a Parquet file, not a CSV. Export it as CSV.' },
  { bytes: [0x7f, ...ascii('ELF')], says: 'This is a program, not a CSV.' },
  { bytes: ascii('MZ'), and: hasControls, says: 'This is a program, not a CSV.' },
]

const ZIP = [...ascii('PK'), 3, 4]
const INSIDE_ZIP: readonly { name: string; says: string }[] = [
  { name: 'xl/', says: `This is an Excel workbook (.xlsx), not a CSV. ${EXPORT}` },
  { name: 'opendocument.spreadsheet', says: `This is an OpenDocument spreadsheet (.ods), not a CSV. ${EXPORT}` },
  { name: 'Index/', says: `This is a Numbers spreadsheet, not a CSV. ${EXPORT}` },
  { name: 'Index.zip', says: `This is a Numbers spreadsheet, not a CSV. ${EXPORT}` },
  { name: 'word/', says: `This is a Word document, not a CSV. ${FROM_SOURCE}` },
  { name: '[Content_Types].xml', says: `This is an Office document, not a CSV. ${EXPORT}` },
  { name: 'mimetypeapplication/vnd.oasis', says: `This is an OpenDocument file, not a CSV. ${EXPORT}` },
]

/** What to say about content that is told by its first bytes; undefined when no format's signature is there. */
export function foreignSignature(head: Uint8Array): string | undefined {
  if (startsWith(head, ZIP) || startsWith(head, [...ascii('PK'), 5, 6])) {
    const names = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
    const inside = INSIDE_ZIP.find(({ name }) => names.includes(name))
    return inside?.says ?? `This is a zip archive, not a CSV. ${UNPACK} A spreadsheet has to be exported as CSV first.`
  }
  return SIGNATURES.find(({ bytes, at = 0, and }) => startsWith(head, bytes, at) && (and?.(head) ?? true))?.says
}

function startsWith(head: Uint8Array, bytes: readonly number[], from = 0): boolean {
  return bytes.every((byte, at) => head[from + at] === byte)
}
