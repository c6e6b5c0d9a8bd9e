import jschardet from 'jschardet'
import { isKnownEncoding } from './decoder-for.ts'

export type EncodingGuess = { encoding: string; confidence: number; reason: string }

const SAMPLE_BYTES = 64 * 1024

/**
 * Decides over the whole file, so that one odd byte at row 400,000 is not found out too late: a mark at the start, then
 * strict UTF-8 over every byte, then a detector over a sample that holds the bytes which are no UTF-8.
 */
export class EncodingScan {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true })
  private readonly samples: Uint8Array[] = []
  private sampled = 0
  private isUtf8 = true
  private sawMultibyte = false
  private head: Uint8Array = new Uint8Array()

  add(chunk: Uint8Array): void {
    if (this.head.length < 4_096) this.head = Buffer.concat([this.head, chunk.subarray(0, 4_096)])
    if (this.isUtf8) this.check(chunk)
    if (this.sampled < SAMPLE_BYTES) this.keep(chunk)
  }

  finish(): EncodingGuess {
    if (this.isUtf8) this.check(null)
    const marked = byteOrderMark(this.head) ?? withoutMark(this.head)
    if (marked) return marked
    if (this.isUtf8) {
      return this.sawMultibyte
        ? { encoding: 'utf-8', confidence: 1, reason: 'every byte of the file is valid UTF-8' }
        : { encoding: 'utf-8', confidence: 1, reason: 'the file holds plain ASCII' }
    }
    return detect(Buffer.concat(this.samples))
  }

  private check(chunk: Uint8Array | null): void {
    try {
      const text = chunk ? this.utf8.decode(chunk, { stream: true }) : this.utf8.decode()
      if (chunk && text.length < chunk.length) this.sawMultibyte = true
    } catch {
      this.isUtf8 = false
      // What was sampled so far may be plain ASCII: the detector must see the bytes that gave the file away.
      if (chunk) this.sampled = Math.min(this.sampled, SAMPLE_BYTES / 2)
    }
  }

  /** Keeps the stretches around bytes above ASCII, which are all that tells encodings apart. */
  private keep(chunk: Uint8Array): void {
    const at = chunk.findIndex((byte) => byte > 0x7f)
    const from = this.sampled === 0 ? 0 : at < 0 ? chunk.length : Math.max(0, at - 256)
    const piece = chunk.slice(from, from + SAMPLE_BYTES - this.sampled)
    this.samples.push(piece)
    this.sampled += piece.length
  }
}

function byteOrderMark(head: Uint8Array): EncodingGuess | null {
  const marked = (encoding: string): EncodingGuess => ({
    encoding,
    confidence: 1,
    reason: 'a byte order mark at the start says so',
  })
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return marked('utf-8')
  if (head[0] === 0xff && head[1] === 0xfe) return marked('utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return marked('utf-16be')
  return null
}

/** UTF-16 without a mark: every other byte of Western text is zero. */
function withoutMark(head: Uint8Array): EncodingGuess | null {
  const bytes = head.subarray(0, 1_024)
  if (bytes.length < 4) return null
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = bytes.length / 2
  const reason = 'every other byte is zero'
  if (odd > half * 0.6 && even < half * 0.05) return { encoding: 'utf-16le', confidence: 0.95, reason }
  if (even > half * 0.6 && odd < half * 0.05) return { encoding: 'utf-16be', confidence: 0.95, reason }
  return null
}

/** Names of the detector that mean another table here: the larger one that contains it. */
const LARGER: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  'shift-jis': 'cp932',
  'utf-8': 'windows-1252',
}

function detect(sample: Buffer): EncodingGuess {
  const { encoding, confidence } = jschardet.detect(sample)
  const named = encoding?.toLowerCase() ?? ''
  const label = LARGER[named] ?? named
  if (label !== '' && isKnownEncoding(label) && confidence > 0.2) {
    return { encoding: label, confidence, reason: 'the bytes are no UTF-8 and read best this way' }
  }
  return {
    encoding: 'windows-1252',
    confidence: 0.4,
    reason: 'the bytes are no UTF-8; this is the most usual alternative',
  }
}
