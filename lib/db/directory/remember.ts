const KEPT = 20_000

/** Remembers the answers of a pure function for texts that come again and again; forgets all of them when there are too many. */
export function remember<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = compute(text)
    if (answers.size >= KEPT) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
