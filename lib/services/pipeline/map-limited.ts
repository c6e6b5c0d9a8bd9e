/**
 * `Promise.all` over items of which at most `limit` are worked on at once. Answers stand in the order of the items;
 * after a failure nothing more is begun.
 */
export async function mapLimited<Item, Answer>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  const queue = items.entries()
  let failed = false
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failed) return
      answers[index] = await work(item)
    }
  }
  const stopping = () =>
    worker().catch((error: unknown) => {
      failed = true
      throw error
    })
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, stopping))
  return answers
}
