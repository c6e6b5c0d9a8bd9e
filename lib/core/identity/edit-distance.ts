const LONGEST_WORD = 64

/** Rows of the table, used again by every call: words are compared by the million. */
const ROWS = [0, 1, 2].map(() => new Int32Array(LONGEST_WORD + 1)) as [Int32Array, Int32Array, Int32Array]

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words, counted up to `limit`; `limit + 1` stands for
 * anything more. Words over 64 characters count as different unless they are equal.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0
  const beyond = limit + 1
  if (Math.abs(left.length - right.length) > limit || left.length > LONGEST_WORD || right.length > LONGEST_WORD)
    return beyond
  let [beforeLast, last, current] = ROWS
  for (let column = 0; column <= right.length; column++) last[column] = column
  for (let row = 1; row <= left.length; row++) {
    const letter = left.charCodeAt(row - 1)
    const letterBefore = row > 1 ? left.charCodeAt(row - 2) : -1
    current[0] = row
    let best = row
    for (let column = 1; column <= right.length; column++) {
      const other = right.charCodeAt(column - 1)
      const replaced = cell(last, column - 1) + (letter === other ? 0 : 1)
      let cost = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, replaced)
      if (column > 1 && letterBefore === other && letter === right.charCodeAt(column - 2))
        cost = Math.min(cost, cell(beforeLast, column - 2) + 1)
      current[column] = cost
      if (cost < best) best = cost
    }
    if (best > limit) return beyond
    const free = beforeLast
    beforeLast = last
    last = current
    current = free
  }
  return Math.min(cell(last, right.length), beyond)
}

const cell = (row: Int32Array, at: number): number => row[at] ?? 0

/** Which of the letters a to z, and whether any other sign, stand in a word: a bit for each. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26)
  }
  return letters
}

/** Whether two words are surely more than `limit` edits apart, by their letters alone: an edit changes two bits at most. */
export function areFarApart(left: number, right: number, limit: number): boolean {
  let differing = left ^ right
  let bits = 0
  while (differing !== 0) {
    differing &= differing - 1
    if (++bits > 2 * limit) return true
  }
  return false
}
