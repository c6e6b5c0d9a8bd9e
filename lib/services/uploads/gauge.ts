import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import { AppError } from '#lib/core/app-error.ts'
import { type EncodingGuess, EncodingScan } from '#lib/core/csv/encoding-scan.ts'
import { refuseForeignContent } from '#lib/core/csv/refuse-foreign-content.ts'
import { SNIFF_BYTES } from '#lib/core/csv/sniff.ts'

/** What was learnt of a file while its bytes went by. */
export type Gauged = { sizeBytes: number; sha256: string; head: Uint8Array; encoding: EncodingGuess }

const JUDGED_BYTES = 8 * 1024

/** Lets bytes through and learns from them: nothing is held back but the file's beginning. */
export class Gauge extends Transform {
  private readonly hash = createHash('sha256')
  private readonly scan = new EncodingScan()
  private readonly bytesMax: number
  private head: Buffer = Buffer.alloc(0)
  private sizeBytes = 0
  private judged = false

  constructor(bytesMax: number) {
    super()
    this.bytesMax = bytesMax
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error?: Error | null, data?: Buffer) => void,
  ): void {
    try {
      this.look(chunk)
      done(null, chunk)
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  }

  /** @throws AppError as soon as a byte too many has come, or the beginning shows that this is no CSV */
  private look(chunk: Buffer): void {
    this.sizeBytes += chunk.length
    if (this.sizeBytes > this.bytesMax) throw tooLarge(this.bytesMax)
    this.hash.update(chunk)
    this.scan.add(chunk)
    if (this.head.length < SNIFF_BYTES)
      this.head = Buffer.concat([this.head, chunk.subarray(0, SNIFF_BYTES - this.head.length)])
    if (!this.judged && this.head.length >= JUDGED_BYTES) {
      this.judged = true
      refuseForeignContent(this.head)
    }
  }

  /** Call when all bytes have gone by. */
  gauged(): Gauged {
    return { sizeBytes: this.sizeBytes, sha256: this.hash.digest('hex'), head: this.head, encoding: this.scan.finish() }
  }
}

export function tooLarge(bytesMax: number): AppError {
  return new AppError(
    'file-too-large',
    `The file is larger than ${bytesMax / 1024 / 1024} MB, the most that is taken here.`,
  )
}
