import { LEGAL_FORMS } from './data/legal-forms.ts'
import { foldName } from './name-key.ts'
import { repairMojibake } from './repair-mojibake.ts'

const LONGEST_NAME = 1_000
const LONGEST_FORM_WORDS = 5
const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS.split(/[|\n]/))
/** Forms that stand before the name in their country. */
const LEADING_FORMS: ReadonlySet<string> = new Set('llc pt ooo oao zao pao tov uab sia ood eood firma firm'.split(' '))
const CJK_FORMS =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|[㈜㈱㈲]|[（(](?:株|有|주|유)[)）]/gu
const CONNECTORS = new Set(['and', 'und', 'et'])
/** What brackets say beside the name: an earlier name, an owner, a ticker. */
const ASIDE =
  /[([](?:formerly|former|fka|f\/k\/a|previously|ehemals|vormals|ex|anciennement|antes|acquired|now|part of|nasdaq|nyse|lse|otc)\b[^)\]]*[)\]]/gi

/**
 * The words of a company's name that tell it from others: folded, without legal forms at either end (again and again, so that
 * `GmbH & Co. KG` goes as a whole), without `and` and a leading `the`. Never empty for a name with a letter or digit.
 */
export function companyWords(name: string): string[] {
  const text = prepare(name.slice(0, LONGEST_NAME))
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '')
  const joined = words.filter((word) => !CONNECTORS.has(word))
  const kept = stripLeading(stripTrailing(joined.length > 0 ? joined : words))
  if (kept.length > 0) return kept
  const letters = name
    .slice(0, LONGEST_NAME)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return letters ? [letters.join('')] : []
}

/**
 * The key that all spellings of one company's name share: {@link companyWords} without spaces. Equal keys say that the names are
 * the same but for form and punctuation, not that the companies are.
 */
export function companyKey(name: string): string {
  return companyWords(name).join('')
}

/** Joins dotted and slashed abbreviations (`S.p.A.`, `A/S`), writes `&` out, drops asides and East Asian forms. */
function prepare(name: string): string {
  const repaired = repairMojibake(name).normalize('NFKC')
  const plain = repaired.replace(CJK_FORMS, ' ')
  return (/[\p{L}\p{N}]/u.test(plain) ? plain : repaired)
    .replace(ASIDE, ' ')
    .replace(/[&＆+]/g, ' and ')
    .replace(/\b([A-Za-z])\/([A-Za-z])\b/g, '$1$2')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.){1,5}\p{L}{0,2}(?![\p{L}\p{N}])/gu, (dotted) =>
      dotted.replaceAll('.', ''),
    )
}

function stripTrailing(words: readonly string[]): readonly string[] {
  for (let count = Math.min(LONGEST_FORM_WORDS, words.length - 1); count > 0; count--) {
    if (FORMS.has(words.slice(-count).join(' '))) return stripTrailing(words.slice(0, -count))
  }
  return words
}

function stripLeading(words: readonly string[]): string[] {
  const [first = '', ...rest] = words
  return rest.length > 0 && (first === 'the' || LEADING_FORMS.has(first)) ? stripLeading(rest) : [...words]
}
