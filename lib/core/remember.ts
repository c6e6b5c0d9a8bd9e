const KEPT = 20_000

/**
 * Remembers the answers of a pure function for texts that come again and again. Of those that have not come for a while it forgets
 * half at a time, so memory stays bounded: `kept` to twice as many answers are held.
 */
export function remember<Answer>(compute: (text: string) => Answer, kept = KEPT): (text: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = new Map<string, Answer>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const answer = older.get(text) ?? compute(text)
    if (recent.size >= kept) {
      older = recent
      recent = new Map()
    }
    recent.set(text, answer)
    return answer
  }
}
