import type { Fault } from '#prove/scene.ts'
import { countOf, keepWorker } from './workers.ts'

const HOUR_MS = 3_600_000

/** The worker's clock jumps in the middle of the work, forwards in one process and backwards in the next. */
export const clockJumps = (jumps: number): Fault => ({
  name: 'clock of the worker jumps by an hour, either way',
  async disturb(scene, watch) {
    let begun = 0
    const deeds = await keepWorker(scene, watch, {
      ordersOf: () => {
        begun += 1
        const byMs = begun % 2 === 1 ? HOUR_MS : -HOUR_MS
        const isLast = begun >= jumps
        return {
          clock: { from: 1 + scene.random.whole(20), byMs },
          ...(isLast ? {} : { dieAfter: 25 + scene.random.whole(30) }),
        }
      },
    })
    return countOf(deeds, 'moved the clock')
  },
})
