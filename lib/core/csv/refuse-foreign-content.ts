import { AppError } from '#lib/core/app-error.ts'

const EXPORT = 'Export the sheet as CSV and upload that file.'

/** First bytes of formats that people rename to .csv, and what helps. */
const SIGNATURES: readonly { bytes: readonly number[]; says: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], says: `This is an old Excel workbook (.xls), not a CSV. ${EXPORT}` },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    says: 'This is a PDF, not a CSV. Export the list as CSV from where it came from.',
  },
  { bytes: [0x1f, 0x8b], says: 'This is a gzip archive, not a CSV. Unpack it and upload the CSV inside.' },
  { bytes: [0x42, 0x5a, 0x68], says: 'This is a bzip2 archive, not a CSV. Unpack it and upload the CSV inside.' },
  {
    bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    says: 'This is an xz archive, not a CSV. Unpack it and upload the CSV inside.',
  },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], says: 'This is a 7z archive, not a CSV. Unpack it and upload the CSV inside.' },
  { bytes: [0x52, 0x61, 0x72, 0x21], says: 'This is a RAR archive, not a CSV. Unpack it and upload the CSV inside.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], says: 'This is a PNG picture, not a CSV.' },
  { bytes: [0xff, 0xd8, 0xff], says: 'This is a JPEG picture, not a CSV.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], says: 'This is a GIF picture, not a CSV.' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], says: 'This is a program, not a CSV.' },
  { bytes: [0x50, 0x41, 0x52, 0x31], says: 'This is a Parquet file, not a CSV. Export it as CSV.' },
]

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const INSIDE_ZIP: readonly { name: string; says: string }[] = [
  { name: 'xl/', says: `This is an Excel workbook (.xlsx), not a CSV. ${EXPORT}` },
  { name: 'opendocument.spreadsheet', says: `This is an OpenDocument spreadsheet (.ods), not a CSV. ${EXPORT}` },
  { name: 'Index/', says: `This is a Numbers spreadsheet, not a CSV. ${EXPORT}` },
  { name: 'word/', says: 'This is a Word document, not a CSV.' },
  { name: '[Content_Types].xml', says: `This is an Office document, not a CSV. ${EXPORT}` },
]

/**
 * Judges by content, whatever the file's name says.
 *
 * @param head the first bytes of the file, 4 KiB or more where it has them
 * @throws AppError `not-a-csv` with a sentence that says what to do
 */
export function refuseForeignContent(head: Uint8Array): void {
  const says = signatureOf(head) ?? markupOf(head)
  if (says) throw new AppError('not-a-csv', says)
}

function signatureOf(head: Uint8Array): string | undefined {
  if (startsWith(head, ZIP)) {
    const names = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
    const inside = INSIDE_ZIP.find(({ name }) => names.includes(name))
    return inside?.says ?? 'This is a zip archive, not a CSV. Unpack it and upload the CSV inside.'
  }
  return SIGNATURES.find(({ bytes }) => startsWith(head, bytes))?.says
}

/** HTML and JSON have no signature; they give themselves away by how they begin. */
function markupOf(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.subarray(0, 2_048))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^<(!doctype|html|head|body|table|\?xml|svg)\b/i.test(text)) {
    return 'This is a web page or XML, not a CSV. Export the list as CSV from where it came from.'
  }
  if (/^(\{\s*"|\[\s*[{["\]])/.test(text))
    return 'This is JSON, not a CSV. Send it to the API, or export the list as CSV.'
  return undefined
}

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)
