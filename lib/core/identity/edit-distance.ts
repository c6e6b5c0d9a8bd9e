const LONGEST_WORD = 64

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words, counted up to `limit`; `limit + 1` stands for
 * anything more. Words over 64 characters count as different unless they are equal.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0
  const beyond = limit + 1
  if (Math.abs(left.length - right.length) > limit || left.length > LONGEST_WORD || right.length > LONGEST_WORD)
    return beyond
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1)
      }
      current.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return beyond
    beforeLast = last
    last = current
  }
  return Math.min(at(last, right.length), beyond)
}

function at(costs: readonly number[], index: number): number {
  return costs[index] ?? Number.POSITIVE_INFINITY
}
