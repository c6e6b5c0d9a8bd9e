import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from '#prove/scene.ts'
import { countOf, keepWorker } from './workers.ts'

/** Every event of the import comes again: under its own id, as after a lost receipt, and under new ones. */
export const eventsTwice: Fault = {
  name: 'events delivered again and again',
  async disturb({ db, ...scene }, watch) {
    const working = keepWorker({ db, ...scene }, watch)
    const importId = await watch.importId
    let repeats = 0
    while (!watch.isOver) {
      repeats += await db.$executeRaw`
        UPDATE outbox_event SET sent_at = NULL WHERE data->>'importId' = ${importId} AND sent_at IS NOT NULL`
      repeats += await db.$executeRaw`
        INSERT INTO outbox_event (name, data)
        SELECT name, data FROM outbox_event WHERE data->>'importId' = ${importId} GROUP BY name, data HAVING count(*) < 6`
      await wait(100 + scene.random.whole(400))
    }
    await working
    return repeats
  },
}

/** Two worker processes share the work, and one of them is killed now and then. */
export const twoWorkers = (kills: number): Fault => ({
  name: 'two workers at once, one killed now and then',
  async disturb(scene, watch) {
    const deeds = await Promise.all([
      keepWorker(scene, watch),
      keepWorker(scene, watch, {
        ordersOf: (died) => (died.length >= kills ? {} : { dieBefore: 1 + scene.random.whole(40) }),
      }),
    ])
    return countOf(deeds.flat(), 'died')
  },
})
