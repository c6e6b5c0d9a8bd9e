import { PARTICLES } from '#lib/core/normalize/data/name-words.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { isKnownGivenName, nicknamesOf } from '#lib/core/normalize/nicknames.ts'
import { remember } from '#lib/core/remember.ts'
import { editDistance } from './edit-distance.ts'

export type NameParts = { firstName: string; middleName: string; lastName: string }

/**
 * How two names relate, strongest first. `same`: equal once folded. `variant`: a nickname, a middle name called by, part of a
 * double surname, particles left out. `initial`: one side gives only a letter. `typo`: one to four slips of the pen. `partial`:
 * the given name or the surname agrees, the other does not, or the middle names exclude each other. `missing`: one has no name.
 */
export type NameRelation = 'same' | 'variant' | 'initial' | 'typo' | 'partial' | 'different' | 'missing'

/**
 * `score` in 0..1. `edits`: slips over both parts, 0 unless `typo`. `swapped`: first and last change places. `doubtful`: a typo
 * that may well be another name: another first letter, two names that both exist, or much slipping in a short word.
 */
export type NameComparison = {
  relation: NameRelation
  score: number
  edits: number
  swapped: boolean
  doubtful: boolean
}

type PartComparison = { relation: NameRelation; score: number; edits: number; doubtful?: boolean }

const SAME: PartComparison = { relation: 'same', score: 1, edits: 0 }
const MISSING: NameComparison = { relation: 'missing', score: 0, edits: 0, swapped: false, doubtful: false }
const STRENGTH: Record<NameRelation, number> = {
  same: 6,
  variant: 5,
  initial: 4,
  typo: 3,
  partial: 2,
  different: 1,
  missing: 0,
}
const GIVEN_SHARE = 0.45
const SWAPPED_FACTOR = 0.97
const MOST_EDITS = 4
const FIRM_VARIANT = 0.95
/** What a cell holds beyond is no name. */
const LONGEST_PART = 200

/** Compares two names in both orders and returns the better reading. Any display form will do; folding happens here. */
export function compareNames(ours: NameParts, theirs: NameParts): NameComparison {
  const left = foldParts(ours)
  const right = foldParts(theirs)
  if ((left.given === '' && left.last === '') || (right.given === '' && right.last === '')) return MISSING
  const straight = compareInOrder(left, right)
  if (straight.relation === 'same' || !mayBeSwapped(left, right)) return straight
  const [turnedLeft, turnedRight] = [compareInOrder(turn(left), right), compareInOrder(left, turn(right))]
  const turned = isStronger(turnedRight, turnedLeft) ? turnedRight : turnedLeft
  const swapped = { ...turned, score: round(turned.score * SWAPPED_FACTOR), swapped: true }
  return isStronger(swapped, straight) ? swapped : straight
}

const NEAR: ReadonlySet<NameRelation> = new Set(['same', 'variant', 'initial', 'typo'])

/** Whether two names may be one person's at all, given enough else that agrees. */
export const mayBeNamed = ({ relation }: NameComparison): boolean => NEAR.has(relation)

/** Swapped names begin with each other's letters, one pair of them at least. */
function mayBeSwapped(left: FoldedParts, right: FoldedParts): boolean {
  return left.given[0] === right.last[0] || left.last[0] === right.given[0]
}

export function isStronger(one: NameComparison, other: NameComparison): boolean {
  const difference = STRENGTH[one.relation] - STRENGTH[other.relation]
  return difference !== 0 ? difference > 0 : one.score > other.score
}

type FoldedParts = { given: string; middle: string; last: string }

function foldParts({ firstName, middleName, lastName }: NameParts): FoldedParts {
  return { given: foldPart(firstName), middle: foldPart(middleName), last: foldPart(lastName) }
}

const foldPart = remember((part) => foldName(part.slice(0, LONGEST_PART)).slice(0, LONGEST_PART))

function turn({ given, middle, last }: FoldedParts): FoldedParts {
  return { given: last, middle, last: given }
}

function compareInOrder(left: FoldedParts, right: FoldedParts): NameComparison {
  const given = compareGiven(left, right)
  const last = compareSurnames(left, right)
  const score = round(GIVEN_SHARE * given.score + (1 - GIVEN_SHARE) * last.score)
  const agree = (part: PartComparison) => STRENGTH[part.relation] >= STRENGTH.typo
  const edits = given.edits + last.edits
  if (agree(given) && agree(last) && edits <= MOST_EDITS) {
    const weaker = STRENGTH[given.relation] < STRENGTH[last.relation] ? given : last
    const relation = middlesExclude(left.middle, right.middle) ? 'partial' : weaker.relation
    const doubtful = given.doubtful === true || last.doubtful === true
    return { relation, score: relation === 'partial' ? round(score * 0.7) : score, edits, swapped: false, doubtful }
  }
  return {
    relation: isFirm(given) || isFirm(last) ? 'partial' : 'different',
    score,
    edits: 0,
    swapped: false,
    doubtful: false,
  }
}

/** Whether one part alone says something: it is the same, or as good as that. A short form or an initial says too little. */
function isFirm({ relation, score, doubtful }: PartComparison): boolean {
  if (relation === 'variant') return score >= FIRM_VARIANT
  return relation === 'same' || (relation === 'typo' && doubtful !== true)
}

function compareGiven(left: FoldedParts, right: FoldedParts): PartComparison {
  if (left.given === '' || right.given === '') return { relation: 'missing', score: 0, edits: 0 }
  const [leftKey, rightKey] = [squeeze(left.given), squeeze(right.given)]
  if (leftKey === rightKey) return SAME
  if (squeeze(left.given + left.middle) === squeeze(right.given + right.middle)) return SAME
  const [leftFirst = '', rightFirst = ''] = [left.given.split(' ')[0], right.given.split(' ')[0]]
  if (leftFirst === rightFirst && leftFirst.length > 1) return { relation: 'variant', score: 0.96, edits: 0 }
  if (nicknamesOf(leftFirst).has(rightFirst)) return { relation: 'variant', score: 0.94, edits: 0 }
  if (isCalledByMiddle(left, right) || isCalledByMiddle(right, left))
    return { relation: 'variant', score: 0.88, edits: 0 }
  if (isInitialOf(left.given, right.given) || isInitialOf(right.given, left.given)) {
    return { relation: 'initial', score: 0.75, edits: 0 }
  }
  const twoNames = isKnownGivenName(leftFirst) && isKnownGivenName(rightFirst)
  if (!twoNames && (isShortOf(leftKey, rightKey) || isShortOf(rightKey, leftKey))) {
    return { relation: 'variant', score: 0.9, edits: 0 }
  }
  const spelling = compareSpelling(leftKey, rightKey)
  if (spelling.relation !== 'typo' || !twoNames) return spelling
  if (spelling.edits > 1 || leftKey[0] !== rightKey[0]) return different(leftKey, rightKey)
  return { ...spelling, doubtful: true }
}

function compareSurnames(left: FoldedParts, right: FoldedParts): PartComparison {
  if (left.last === '' || right.last === '') return { relation: 'missing', score: 0, edits: 0 }
  const [leftKey, rightKey] = [squeeze(left.last), squeeze(right.last)]
  if (leftKey === rightKey) return SAME
  const [leftCore, rightCore] = [withoutParticles(left.last), withoutParticles(right.last)]
  if (leftCore.join('') === rightCore.join('')) return { relation: 'variant', score: 0.97, edits: 0 }
  const shared = leftCore.some((word) => word.length > 2 && rightCore.includes(word))
  if (shared && (leftCore.length > 1 || rightCore.length > 1)) return { relation: 'variant', score: 0.9, edits: 0 }
  if (withMiddle(left) === rightKey || withMiddle(right) === leftKey)
    return { relation: 'variant', score: 0.95, edits: 0 }
  if (leftKey.length === 1 || rightKey.length === 1) {
    return leftKey[0] === rightKey[0] ? { relation: 'initial', score: 0.6, edits: 0 } : different(leftKey, rightKey)
  }
  return compareSpelling(leftKey, rightKey)
}

function compareSpelling(left: string, right: string): PartComparison {
  const length = Math.max(left.length, right.length)
  const limit = slipsAllowed(length)
  const edits = editDistance(left, right, limit)
  if (edits > limit) return different(left, right)
  const swappedStart = left[0] === right[1] && left[1] === right[0]
  const otherStart = left[0] !== right[0] && !swappedStart
  const shorter = Math.min(left.length, right.length)
  const doubtful = otherStart || (edits > 1 ? shorter < 7 : shorter < 4)
  return { relation: 'typo', score: round(1 - edits / length), edits, doubtful }
}

/** One slip in a word of three or four letters, two from five on: below that another name is likelier than a slip. */
function slipsAllowed(length: number): number {
  if (length <= 2) return 0
  return length <= 4 ? 1 : 2
}

/** Half marks at most, by the beginning they share: cheap, since most of a block is different. */
function different(left: string, right: string): PartComparison {
  const length = Math.max(left.length, right.length)
  let shared = 0
  while (shared < length && left[shared] === right[shared]) shared++
  return { relation: 'different', score: round((shared / length) * 0.5), edits: 0 }
}

function isCalledByMiddle(one: FoldedParts, other: FoldedParts): boolean {
  return one.middle
    .split(' ')
    .some((word) => word.length > 1 && (word === other.given || nicknamesOf(word).has(other.given)))
}

function isInitialOf(short: string, long: string): boolean {
  if (short.length > 2 && short[1] !== ' ') return false
  const letters = short.replaceAll(' ', '')
  if (letters === '' || short.split(' ').some((word) => word.length > 1)) {
    return letters.length === 2 && /^[b-df-hj-np-tv-xz]{2}$/.test(letters) && long.startsWith(letters[0] ?? '')
  }
  return long.startsWith(letters[0] ?? '')
}

function isShortOf(short: string, long: string): boolean {
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)
}

/** Whether both have a middle name and these cannot be one: other letters, or other words in full. */
function middlesExclude(left: string, right: string): boolean {
  if (left === '' || right === '' || left === right) return false
  const theirs = right.split(' ')
  return !left
    .split(' ')
    .some((ours) =>
      theirs.some(
        (other) =>
          other.startsWith(ours) || ours.startsWith(other) || (editDistance(ours, other, 2) <= 2 && ours.length > 3),
      ),
    )
}

function withoutParticles(last: string): string[] {
  const words = last.split(' ')
  const core = words.filter((word) => !PARTICLES.has(word))
  return core.length > 0 ? core : words
}

function withMiddle(parts: FoldedParts): string {
  return parts.middle === '' ? ' ' : squeeze(parts.middle + parts.last)
}

const squeeze = (text: string): string => (text.includes(' ') ? text.replaceAll(' ', '') : text)

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
