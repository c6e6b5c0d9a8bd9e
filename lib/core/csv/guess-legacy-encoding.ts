import jschardet from 'jschardet'
import { EAST_ASIAN, eastAsianShare } from './east-asian-share.ts'
import type { EncodingGuess } from './encoding-scan.ts'
import { codecFor, isKnownEncoding } from './text-codec.ts'
import { textPlausibility } from './text-plausibility.ts'

/** Names of the detector that mean a larger table here, one that contains it. */
const LARGER: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  'iso8859-15': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  'shift-jis': 'cp932',
  'utf-8': 'windows-1252',
}

/** Always tried: what spreadsheets write, the most usual first. */
const USUAL = ['windows-1252', 'windows-1250', 'macroman', 'cp850', 'windows-1251', 'koi8-r']
/** Words of an alphabet as plain as this leave no room for East Asian characters. */
const PLAIN = 0.6
/** Tried when the detector names one of them, since it often takes one for the other. */
const KIN: readonly (readonly string[])[] = [
  ['windows-1252', 'iso-8859-15'],
  ['windows-1250', 'iso-8859-2'],
  ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic', 'ibm855'],
  ['windows-1253', 'iso-8859-7'],
]
/** How much the detector's word counts against plausibility: enough to decide between equals. */
const TRUST = 0.4
/** Seldom met any more: they need better evidence. */
const RARE: Readonly<Record<string, number>> = { 'iso-8859-15': 0.02, macroman: 0.05, cp850: 0.3, ibm855: 0.1 }
const SAMPLE = 16 * 1024

/**
 * The detector knows languages from long texts, plausibility knows what names look like: lists are short texts.
 *
 * @param sample lines that are no UTF-8
 */
export function guessLegacyEncoding(sample: Buffer): EncodingGuess {
  const { encoding, confidence } = jschardet.detect(sample)
  const named = encoding?.toLowerCase() ?? ''
  const label = LARGER[named] ?? named
  const detected = label !== '' && isKnownEncoding(label) ? label : 'windows-1252'
  const kin = KIN.filter((labels) => labels.includes(detected)).flat()
  const scored = (labels: readonly string[]) =>
    labels.map((candidate) => ({
      candidate,
      score:
        scoreOf(sample.subarray(0, SAMPLE), candidate) +
        (candidate === detected ? TRUST * confidence : 0) -
        (RARE[candidate] ?? 0),
    }))
  const alphabets = scored([...new Set(['windows-1252', detected, ...USUAL, ...kin])])
  const isPlain = alphabets.some(({ score }) => score > PLAIN) && !EAST_ASIAN.includes(detected)
  const others = isPlain ? [] : scored(EAST_ASIAN.filter((label) => label !== detected))
  const tried = [...alphabets, ...others].sort((left, right) => right.score - left.score)
  const [best, second] = tried
  if (!best) return { encoding: 'windows-1252', confidence: 0.3, reason: 'the bytes are no UTF-8' }
  const margin = best.score - (second?.score ?? 0)
  return {
    encoding: isSameText(sample, best.candidate) ? 'windows-1252' : best.candidate,
    confidence: Math.max(0.2, Math.min(0.95, 0.5 + margin / 2, 0.6 + best.score / 2)),
    reason: 'the bytes are no UTF-8 and make the most likely words this way',
  }
}

/** Where nothing in the sample tells two encodings apart, the one that is met most is taken. */
const isSameText = (sample: Buffer, encoding: string): boolean =>
  codecFor(encoding).decode(sample) === codecFor('windows-1252').decode(sample)

function scoreOf(sample: Buffer, encoding: string): number {
  const text = codecFor(encoding).decode(sample)
  if (!EAST_ASIAN.includes(encoding)) return textPlausibility(text)
  // A window may cut the first or the last character of two bytes.
  return Math.min(textPlausibility(text.slice(1, -1)), 1) - 0.4 + 0.5 * eastAsianShare(text, encoding)
}
