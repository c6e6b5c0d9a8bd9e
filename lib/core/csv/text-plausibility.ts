const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const LATIN = /\p{Script=Latin}/u
const SCRIPTS: readonly [string, RegExp][] = [
  ['latin', LATIN],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['thai', /\p{Script=Thai}/u],
]
/** Letters beyond ASCII by how often names and addresses of Europe have them. */
const USUAL = new Set('éáíóúñçäöüßèàãêåæÉÁÍÓÚÑÇÄÖÜØÅ')
const LESS_USUAL = new Set('øõôâëïîûčćđšžěřůýťďňľąęłńśźżőűășțşţğıİĆČĐŠŽŘŚŁŻŹŐŰŞĞÈÊ')
/** Marks that stand in sentences and beside words, and those of them that open something. */
const PUNCTUATION = new Set('’‘“”„«»–—…·•€£§°©®™№º¡¿\u00a0')
const OPENING = new Set('‘“„«–—…·•№¡¿\u00a0')
/** Poles and their southern neighbours share a code page, but not their letters: one list has mostly either. */
const [POLISH, SOUTHERN] = [/[ąęłńśźż]/g, /[čďěľňřšťůž]/g]
const LOOKED_AT = 4_000

/**
 * How much the characters beyond ASCII look as if they had been typed, from about -4 to 1: letters inside words of their
 * own script, upper case at the beginnings of words, marks between words. Text read in a wrong encoding has capitals and
 * signs in the middle of words, rows of accented letters, and holes.
 */
export function textPlausibility(text: string): number {
  let sum = 0
  let count = 0
  const rare = countOf(text, POLISH) < countOf(text, SOUTHERN) ? POLISH : SOUTHERN
  const characters = [...text.slice(0, 64 * 1024)]
  for (const [at, character] of characters.entries()) {
    if (character < '\u0080') continue
    sum += rare.test(character) ? 0 : worth(character, characters[at - 1] ?? '', characters[at + 1] ?? '')
    rare.lastIndex = 0
    if (++count === LOOKED_AT) break
  }
  return count === 0 ? 0 : sum / count
}

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

function worth(character: string, before: string, after: string): number {
  if (character === '\uFFFD' || character < '\u00a0' || /\p{Co}|\p{Cn}/u.test(character)) return -4
  if (!LETTER.test(character) && !/\p{M}/u.test(character)) return markWorth(character, before, after)
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character))
    return LATIN.test(before) || LATIN.test(after) ? -1 : 0.8
  if (/\d/.test(before) || /\d/.test(after)) return -1
  const script = scriptOf(character)
  if (isForeign(before, script) || isForeign(after, script)) return -2
  if (UPPER.test(character) && LOWER.test(before)) return -2
  if (LOWER.test(character) && UPPER.test(after)) return -1
  if (script !== 'latin') return LETTER.test(before) || LETTER.test(after) ? 1 : -0.5
  const isCrowded = before >= '\u00c0' && after >= '\u00c0' && LETTER.test(before) && LETTER.test(after)
  if (isCrowded) return -1
  return USUAL.has(character) ? 1 : LESS_USUAL.has(character) ? 0.8 : 0.5
}

function markWorth(character: string, before: string, after: string): number {
  const isInWord = LETTER.test(before) && LETTER.test(after)
  if (character === '’') return isInWord ? 0.8 : 0.4
  if (isInWord || (LETTER.test(before) && !PUNCTUATION.has(character))) return -1.5
  if (LETTER.test(after) && !OPENING.has(character)) return -1
  return PUNCTUATION.has(character) ? 0.4 : -0.5
}

const scriptOf = (character: string): string => SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'

const isForeign = (neighbour: string, script: string): boolean =>
  neighbour !== '' && LETTER.test(neighbour) && scriptOf(neighbour) !== script
