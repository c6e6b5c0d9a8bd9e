import jschardet from 'jschardet'
import type { EncodingGuess } from './encoding-scan.ts'
import { isKnownEncoding } from './text-codec.ts'

/** Names of the detector that mean a larger table here, one that contains it. */
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

/** @param sample lines that are no UTF-8 */
export function guessLegacyEncoding(sample: Buffer): EncodingGuess {
  const { encoding, confidence } = jschardet.detect(sample)
  const named = encoding?.toLowerCase() ?? ''
  const label = LARGER[named] ?? named
  if (label !== '' && isKnownEncoding(label) && confidence > 0.02) {
    return { encoding: label, confidence, reason: 'the bytes are no UTF-8 and read best this way' }
  }
  return {
    encoding: 'windows-1252',
    confidence: 0.4,
    reason: 'the bytes are no UTF-8; this is the most usual alternative',
  }
}
