import { AppError } from '#lib/core/app-error.ts'
import { foreignSignature } from './foreign-signatures.ts'
import { guessWideEncoding } from './guess-wide-encoding.ts'
import { looksLikeJson } from './looks-like-json.ts'

const TEXT_BYTES = 8 * 1024

/**
 * Judges by content, whatever the file's name says.
 *
 * @param head the first bytes of the file, 8 KiB or more where it has them
 * @throws AppError `not-a-csv` with a sentence that says what to do
 */
export function refuseForeignContent(head: Uint8Array): void {
  const says = foreignSignature(head) ?? foreignText(head)
  if (says) throw new AppError('not-a-csv', says)
}

/** Web pages and JSON have no signature; they give themselves away by how they begin. */
function foreignText(head: Uint8Array): string | undefined {
  if (isBinary(head))
    return 'The file holds no text, so it is not a CSV. Export the list as CSV from where it came from.'
  const text = Buffer.from(head.subarray(0, TEXT_BYTES))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/urn:schemas-microsoft-com:office:(excel|spreadsheet)/.test(text.slice(0, 2_048)) && text.startsWith('<')) {
    return 'This is an Excel sheet saved as a web page or XML, not a CSV. Export the sheet as CSV and upload that file.'
  }
  if (looksLikeMarkup(text))
    return 'This is a web page or XML, not a CSV. Export the list as CSV from where it came from.'
  if (looksLikeJson(text)) return 'This is JSON, not a CSV. Send it to the API, or export the list as CSV.'
  return undefined
}

/** A table may have `<b>` in its header: markup is what begins a document, or a page of nothing but tags. */
function looksLikeMarkup(text: string): boolean {
  if (/^(<!doctype\s+html|<html[\s>]|<\?xml[\s?])/i.test(text)) return true
  if (!/^<(!--|[a-z][\w:-]*[\s/>])/i.test(text)) return false
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const tagged = lines.filter((line) => line.startsWith('<')).length
  const isPage =
    /<\/(table|tr|td|div|p|body|head|svg|ul)>/i.test(text) &&
    /^<(head|body|table|svg|div|p|ul|meta|script|style)\b/i.test(text)
  const hasCells = /[,;\t|]/.test((lines[0] ?? '').replace(/<[^>]*>/g, ''))
  return isPage && !hasCells && tagged >= lines.length * 0.6
}

/** Control characters other than tab, line ends, NUL, escape and the old separators, more than one in fifty. */
function isBinary(head: Uint8Array): boolean {
  const bytes = head.subarray(0, TEXT_BYTES)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || guessWideEncoding(bytes))
    return false
  let controls = 0
  for (const byte of bytes) if (byte < 9 ? byte > 1 : byte > 13 && byte < 27 && byte !== 14 && byte !== 15) controls++
  return controls > bytes.length / 50
}
