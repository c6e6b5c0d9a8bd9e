/**
 * What was read of one generation of the directory and comes again and again. A new generation empties it; between `kept` and
 * twice as many values are held, and those that have not come for a while go first.
 */
export class GenerationCache<Key, Value> {
  private readonly kept: number
  private generation = -1
  private recent = new Map<Key, Value>()
  private older = new Map<Key, Value>()

  constructor(kept: number) {
    this.kept = kept
  }

  /** The known among `keys`, and those that have to be read. */
  find(generation: number, keys: Iterable<Key>): { known: Map<Key, Value>; unknown: Key[] } {
    this.turnTo(generation)
    const known = new Map<Key, Value>()
    const unknown: Key[] = []
    for (const key of keys) {
      const value = this.recent.get(key) ?? this.older.get(key)
      if (value === undefined) unknown.push(key)
      else known.set(key, value)
    }
    this.keep(generation, known)
    return { known, unknown }
  }

  /** Values of a generation that has passed meanwhile are not kept. */
  keep(generation: number, values: ReadonlyMap<Key, Value>): void {
    if (generation !== this.generation) return
    for (const [key, value] of values) {
      if (this.recent.size >= this.kept) {
        this.older = this.recent
        this.recent = new Map()
      }
      this.recent.set(key, value)
    }
  }

  private turnTo(generation: number): void {
    if (generation === this.generation) return
    this.generation = generation
    this.recent = new Map()
    this.older = new Map()
  }
}
