const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
]

/** The mark that a file begins with, if any. */
export function byteOrderMark(head: Uint8Array): { encoding: string; length: number } | null {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))
  return mark ? { encoding: mark.encoding, length: mark.bytes.length } : null
}

/** How many bytes of the beginning are marks, repeated ones included; a chosen encoding of another kind leaves them be. */
export function markLength(head: Uint8Array, encoding: string): number {
  let length = 0
  for (;;) {
    const mark = byteOrderMark(head.subarray(length, length + 4))
    const isText = mark?.encoding === 'utf-8' || mark?.encoding === encoding || encoding.startsWith('utf-')
    if (!mark || !isText) return length
    length += mark.length
  }
}
