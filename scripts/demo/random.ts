/** A source of chance that gives the same values for the same seed, on every machine. */
export type Random = {
  /** In 0 (inclusive) to 1 (exclusive). */
  unit(): number
  /** A whole number from 0 to `below - 1`. */
  whole(below: number): number
  chance(share: number): boolean
  pick<Value>(values: readonly Value[]): Value
}

export function seededRandom(seed: string): Random {
  let state = hashOf(seed)
  // mulberry32: 32 bits of state are plenty for made-up people, and integers are the same everywhere.
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (below: number) => Math.floor(unit() * below)
  return {
    unit,
    whole,
    chance: (share) => unit() < share,
    pick(values) {
      const value = values[whole(values.length)]
      if (value === undefined) throw new RangeError('nothing to pick from')
      return value
    },
  }
}

/** Draws values by weight. */
export function weighted<Value>(entries: readonly (readonly [Value, number])[]): (random: Random) => Value {
  const sums: number[] = []
  let total = 0
  for (const [, weight] of entries) {
    total += weight
    sums.push(total)
  }
  return (random) => {
    const point = random.unit() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) <= point) low = middle + 1
      else high = middle
    }
    const entry = entries[low]
    if (!entry) throw new RangeError('nothing to draw from')
    return entry[0]
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
