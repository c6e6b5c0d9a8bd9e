import { setTimeout as wait } from 'node:timers/promises'
import type { Fault, Scene, Watch } from '#prove/scene.ts'
import { countOf, keepWorker } from './workers.ts'

/** The server stops, or crashes, in the middle of the import, stays away, and comes back. */
export const databaseAway = (way: 'stop' | 'crash'): Fault => ({
  name: way === 'stop' ? 'database away' : 'database crashed and away',
  async disturb(scene, watch) {
    const working = keepWorker(scene, watch)
    await untilRowsAreSettled(scene, watch)
    scene.installation.postgres[way]()
    await wait(scene.awayMs)
    scene.installation.postgres.start()
    await working
    return 1
  },
})

/** Connections break instead of carrying a statement; now and then it is a COMMIT. */
export const connectionsCut = (cuts: number): Fault => ({
  name: 'connections cut at random statements',
  async disturb(scene, watch) {
    const deeds = await keepWorker(scene, watch, {
      ordersOf: () => ({ cutAt: Array.from({ length: cuts }, () => 1 + scene.random.whole(160)) }),
    })
    return countOf(deeds, 'cut')
  },
})

async function untilRowsAreSettled({ db, random }: Scene, watch: Watch): Promise<void> {
  const importId = await watch.importId
  const wanted = 1 + random.whole(200)
  while (!watch.isOver) {
    const settled = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM import_outcome WHERE import_id = ${importId}::uuid`
    if ((settled[0]?.count ?? 0) >= wanted) return
    await wait(10)
  }
}
