import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from '#prove/scene.ts'
import type { WorkerProcess } from '#prove/worker-process.ts'
import { countOf, keepWorker } from './workers.ts'

/**
 * A step ends twice, when its work is done and nobody knows, and when that is written down: the worker dies at each end, or at
 * every nth one.
 */
export const killedAtSteps = (nth: number): Fault => ({
  name: nth === 1 ? 'worker killed at every step boundary' : `worker killed at every ${nth}th step boundary`,
  disturb: async (scene, watch) =>
    countOf(await keepWorker(scene, watch, { ordersOf: (died) => ({ dieAtEnd: { nth, but: died } }) }), 'died'),
})

/** Most imports have a few hundred statements; the later ones are reached by those that died early before. */
const LATEST_STATEMENT = 90

/** The worker dies before or right after a statement that is picked at random, so many times in one import. */
export const killedAtRandom = (kills: number): Fault => ({
  name: 'worker killed at random statements',
  async disturb(scene, watch) {
    const { random } = scene
    const deeds = await keepWorker(scene, watch, {
      ordersOf: (died) => {
        if (died.length >= kills) return {}
        const at = 1 + random.whole(LATEST_STATEMENT)
        return random.chance(0.5) ? { dieBefore: at } : { dieAfter: at }
      },
    })
    return countOf(deeds, 'died')
  },
})

/** The worker is killed from outside while a question to the provider is open: whether it was paid for nobody here knows. */
export const killedWhileAsking = (kills: number): Fault => ({
  name: 'worker killed while the provider is asked',
  async disturb(scene, watch) {
    let worker: WorkerProcess | null = null
    let killed = 0
    let left = scene.random.whole(5)
    scene.provider.onRequest = async () => {
      if (killed >= kills || worker === null || left-- > 0) return
      killed += 1
      left = scene.random.whole(20)
      worker.kill()
      worker = null
      await wait(scene.random.whole(20))
    }
    await keepWorker(scene, watch, {
      seen: (begun) => {
        worker = begun
      },
    })
    return killed
  },
})
