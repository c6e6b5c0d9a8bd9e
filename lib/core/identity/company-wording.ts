import { companyWords } from '#lib/core/normalize/company-name.ts'
import { remember } from '#lib/core/remember.ts'
import { lettersOf } from './edit-distance.ts'

/** Words that many companies share: they carry a name along but do not make one. */
export const GENERIC = new Set(
  `group gruppe groupe grupo gruppo holding holdings international global worldwide services service solutions systems technologies
  technology tech industries industry enterprises partners associates consulting management capital ventures bank banking
  insurance university college school hospital medical health center centre foundation institute society association city county
  state national federal department ministry authority district council public transport transit energy electric power water
  railway railways bus airport airlines air post office store stores shop market supermarket restaurant cafe hotel hotels pharmacy
  media digital software data network networks usa us uk deutschland germany france italia espana europe america american canada
  australia india of for de la le les des der die das du di del the a and in`.split(/\s+/),
)
const LINKING = new Set(
  'of for de la le les des der die das du di del da do dos the a an in on at y e et und and fur pour'.split(' '),
)

export type CompanyWord = { text: string; letters: number }

/** A company's name taken apart for comparing it with many others. */
export type CompanyWording = {
  /** As `companyWords` makes them. */
  words: readonly string[]
  /** {@link CompanyWording.words} without spaces. */
  key: string
  /** Each word once. */
  distinct: readonly CompanyWord[]
  /** Those of {@link CompanyWording.distinct} of three letters or more that are not generic. */
  own: readonly CompanyWord[]
  /** Words of two letters or more that are not generic, and how many words of any length are not. */
  telling: readonly string[]
  tellingAnyLength: number
  /** Packed trigrams, ascending, each once. */
  trigrams: Uint32Array
  /** First letters: of all words, and of those that do not merely link. */
  initials: string
  mainInitials: string
}

const REMEMBERED = 30_000

/** The wording of a name; of names that come again and again it is remembered. */
export const wordingOf = remember((name) => wordingOfWords(companyWords(name)), REMEMBERED)

export function wordingOfWords(words: readonly string[]): CompanyWording {
  const distinct = [...new Set(words)].map((text) => ({ text, letters: lettersOf(text) }))
  const special = distinct.filter(({ text }) => !GENERIC.has(text))
  const main = words.filter((word) => !LINKING.has(word))
  return {
    words,
    key: words.join(''),
    distinct,
    own: special.filter(({ text }) => text.length > 2),
    telling: special.flatMap(({ text }) => (text.length > 1 ? [text] : [])),
    tellingAnyLength: special.length,
    trigrams: trigramsOf(words),
    initials: words.map((word) => word[0]).join(''),
    mainInitials: main.length > 1 ? main.map((word) => word[0]).join('') : '',
  }
}

/** Each word is padded as two blanks before, one behind; three letters of Latin text are packed into one number. */
function trigramsOf(words: readonly string[]): Uint32Array {
  const grams = new Set<number>()
  for (const word of words) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(packed(padded, at))
  }
  return Uint32Array.from(grams).sort()
}

const packed = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 1_024 + text.charCodeAt(at + 1)) * 1_024 + text.charCodeAt(at + 2)) >>> 0
