import iconv from 'iconv-lite'
import { decodeIso2022Kr, decodeJohab } from './decode-korean.ts'
import {
  type LeadBytes,
  skeletonOfDoubleByte,
  skeletonOfIso2022,
  skeletonOfUtf16,
  skeletonOfUtf32,
} from './skeleton.ts'

/** How the bytes of an encoding become text, and how records are found in them without that. */
export type TextCodec = {
  /** A delimiter, a quote and a line end take so many bytes. */
  unitBytes: 1 | 2 | 4
  /** One byte per unit: ASCII characters as they are, everything else as text. Positions times `unitBytes` are offsets. */
  skeletonOf(bytes: Buffer): Uint8Array
  /** What cannot be read becomes U+FFFD. Begin at the beginning of a record. */
  decode(bytes: Buffer): string
}

const asItIs = (bytes: Buffer): Uint8Array => bytes
const HIGH: LeadBytes = { isLead: (byte) => byte <= 0xfe, trailFrom: 0x40 }
const SHIFT_JIS: LeadBytes = { isLead: (byte) => byte <= 0x9f || (byte >= 0xe0 && byte <= 0xfc), trailFrom: 0x40 }
const JOHAB: LeadBytes = { isLead: (byte) => byte >= 0x84 && byte <= 0xf9, trailFrom: 0x31 }
const DOUBLE_BYTE: Readonly<Record<string, LeadBytes>> = {
  shift_jis: SHIFT_JIS,
  cp932: SHIFT_JIS,
  'windows-31j': SHIFT_JIS,
  gb2312: HIGH,
  gbk: HIGH,
  gb18030: HIGH,
  big5: HIGH,
  'big5-hkscs': HIGH,
  'euc-kr': HIGH,
  cp949: HIGH,
}

const CODECS: Readonly<Record<string, TextCodec>> = {
  'utf-8': { unitBytes: 1, skeletonOf: asItIs, decode: (bytes) => bytes.toString('utf8') },
  'utf-16le': { unitBytes: 2, skeletonOf: (bytes) => skeletonOfUtf16(bytes, false), decode: decodeUtf16 },
  'utf-16be': {
    unitBytes: 2,
    skeletonOf: (bytes) => skeletonOfUtf16(bytes, true),
    decode: (bytes) => decodeUtf16(Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()),
  },
  'utf-32le': {
    unitBytes: 4,
    skeletonOf: (bytes) => skeletonOfUtf32(bytes, false),
    decode: (bytes) => iconv.decode(bytes, 'utf-32le', { stripBOM: false }),
  },
  'utf-32be': {
    unitBytes: 4,
    skeletonOf: (bytes) => skeletonOfUtf32(bytes, true),
    decode: (bytes) => iconv.decode(bytes, 'utf-32be', { stripBOM: false }),
  },
  'iso-2022-jp': {
    unitBytes: 1,
    skeletonOf: skeletonOfIso2022,
    decode: (bytes) => new TextDecoder('iso-2022-jp').decode(bytes),
  },
  'iso-2022-kr': { unitBytes: 1, skeletonOf: skeletonOfIso2022, decode: decodeIso2022Kr },
  johab: { unitBytes: 1, skeletonOf: (bytes) => skeletonOfDoubleByte(bytes, JOHAB), decode: decodeJohab },
}

/** @param encoding one that `isKnownEncoding` */
export function codecFor(encoding: string): TextCodec {
  const label = encoding.toLowerCase()
  const own = CODECS[label]
  if (own) return own
  const leads = DOUBLE_BYTE[label]
  const skeletonOf = leads ? (bytes: Buffer) => skeletonOfDoubleByte(bytes, leads) : asItIs
  return { unitBytes: 1, skeletonOf, decode: decodeAsciiCompatible(label) }
}

/** Whether a file can be read in this encoding: what a person may choose. */
export function isKnownEncoding(encoding: string): boolean {
  const label = encoding.toLowerCase()
  // `constructor` and its like are properties of every table of names, iconv's too.
  if (label in Object.prototype) return false
  return label in CODECS || (/^[a-z][a-z0-9_-]+$/.test(label) && !NO_TEXT.has(label) && iconv.encodingExists(label))
}

/** Transport forms that the library counts among its encodings. */
const NO_TEXT = new Set([
  'base64',
  'hex',
  'binary',
  'utf7',
  'utf-7',
  'utf7imap',
  'utf-7-imap',
  'utf16',
  'utf-16',
  'utf32',
  'utf-32',
  'ucs2',
  'ucs-2',
  'cesu8',
  'internal',
  'singlebyte',
])

const C1 = /[\x80-\x9f]/
const BEYOND_ASCII = /[\x80-\xff]/

/** Pieces without bytes that the encoding is needed for pass by it: most pieces of most files. */
function decodeAsciiCompatible(encoding: string): TextCodec['decode'] {
  // Latin-1 and Windows-1252 differ in C1 alone; any other encoding differs wherever it leaves ASCII.
  const special = encoding === 'windows-1252' || encoding === 'iso-8859-1' ? C1 : BEYOND_ASCII
  return (bytes) => {
    const text = bytes.toString('latin1')
    return special.test(text) ? iconv.decode(bytes, encoding, { stripBOM: false }) : text
  }
}

function decodeUtf16(bytes: Buffer): string {
  return bytes.toString('utf16le') + (bytes.length % 2 === 1 ? '\uFFFD' : '')
}
