/** Stands for every unit that is no ASCII character of its own. */
const OTHER = 0x80
const IS_BIG_ENDIAN_HERE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

/** UTF-16: one byte for each unit of two. */
export function skeletonOfUtf16(bytes: Uint8Array, isBigEndian: boolean): Uint8Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const pairs = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2)
  const skeleton = new Uint8Array(2 * pairs.length + 2)
  const halves = new Uint16Array(skeleton.buffer)
  const isSwapped = isBigEndian !== IS_BIG_ENDIAN_HERE
  const beyondAscii = isSwapped ? 0x80ff80ff | 0 : 0xff80ff80 | 0
  const shift = isSwapped ? 8 : 0
  // Nearly all units are ASCII, and two of them become two bytes at once.
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] ?? 0
    const beyond = pair & beyondAscii
    let half = ((pair >> shift) & 0x7f) | ((pair >> (shift + 8)) & 0x7f00)
    if (beyond !== 0) {
      if ((beyond & 0xffff) !== 0) half = (half & 0xff00) | OTHER
      if (beyond >>> 16 !== 0) half = (half & 0xff) | (OTHER << 8)
    }
    halves[at] = half
  }
  if (aligned.length % 4 >= 2) {
    const [first = 0, second = 0] = aligned.subarray(4 * pairs.length)
    const unit = isBigEndian ? (first << 8) | second : (second << 8) | first
    skeleton[2 * pairs.length] = Math.min(unit, OTHER)
  }
  return skeleton.subarray(0, aligned.length >> 1)
}

/** UTF-32: one byte for each unit of four. */
export function skeletonOfUtf32(bytes: Uint8Array, isBigEndian: boolean): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const skeleton = new Uint8Array(bytes.length >> 2)
  for (let at = 0; at < skeleton.length; at++) {
    skeleton[at] = Math.min(view.getUint32(4 * at, !isBigEndian), OTHER)
  }
  return skeleton
}

/** Encodings of one or two bytes a character: the second byte may look like a letter, a bar or a backslash. */
export function skeletonOfDoubleByte(bytes: Uint8Array, leads: LeadBytes): Uint8Array {
  const skeleton = Uint8Array.from(bytes)
  for (let at = 0; at + 1 < skeleton.length; at++) {
    const lead = skeleton[at] ?? 0
    if (lead < 0x81 || !leads.isLead(lead) || (skeleton[at + 1] ?? 0) < leads.trailFrom) continue
    skeleton[at + 1] = OTHER
    at++
  }
  return skeleton
}

/** Which bytes open a character of two, and from where on its second byte may lie. */
export type LeadBytes = { isLead: (byte: number) => boolean; trailFrom: number }

const [ESCAPE, SHIFT_OUT, SHIFT_IN, LINE_FEED, CARRIAGE_RETURN] = [0x1b, 0x0e, 0x0f, 10, 13]

/** ISO 2022: escape sequences switch between ASCII and characters of two bytes below 0x80; a line begins in ASCII. */
export function skeletonOfIso2022(bytes: Uint8Array): Uint8Array {
  const skeleton = Uint8Array.from(bytes)
  let isDouble = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === ESCAPE) {
      const length = bytes[at + 1] === 0x24 && (bytes[at + 2] ?? 0) < 0x30 ? 4 : 3
      if (bytes[at + 1] === 0x24) isDouble = length === 3
      else if (bytes[at + 1] === 0x28) isDouble = false
      skeleton.fill(OTHER, at, at + length)
      at += length - 1
    } else if (byte === SHIFT_OUT || byte === SHIFT_IN) {
      isDouble = byte === SHIFT_OUT
      skeleton[at] = OTHER
    } else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) isDouble = false
    else if (isDouble) skeleton[at] = OTHER
  }
  return skeleton
}
