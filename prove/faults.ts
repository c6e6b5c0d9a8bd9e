import { clockJumps } from './faults/clock.ts'
import { connectionsCut, databaseAway } from './faults/database.ts'
import { diskFull } from './faults/disk.ts'
import { eventsTwice, twoWorkers } from './faults/events.ts'
import { killedAtRandom, killedAtSteps, killedWhileAsking } from './faults/kills.ts'
import { providerFaults, providerSilent } from './faults/provider.ts'
import { keepWorker } from './faults/workers.ts'
import type { Fault } from './scene.ts'

/** How much goes wrong. */
export type Extent = {
  rows: number
  /** The worker dies at every so many ends of steps. */
  everyNthStep: number
  /** Imports under random kills; each has `kills` of them. */
  imports: number
  kills: number
  /** How the database goes away, and for how long. */
  ways: readonly ('stop' | 'crash')[]
  awayMs: number
  /** Questions that a provider leaves without an answer. */
  silences: number
}

/** At least a hundred kills. */
export const FULL: Extent = {
  rows: 4_500,
  everyNthStep: 1,
  imports: 10,
  kills: 6,
  ways: ['stop', 'crash'],
  awayMs: 30_000,
  silences: 3,
}

/** For every run of the tests. */
export const SHORT: Extent = {
  rows: 600,
  everyNthStep: 5,
  imports: 2,
  kills: 1,
  ways: ['crash'],
  awayMs: 2_000,
  silences: 0,
}

/** Nothing goes wrong. */
export const calm: Fault = {
  name: 'nothing',
  disturb: async (scene, watch) => {
    await keepWorker(scene, watch)
    return 0
  },
}

export const allFaults = (extent: Extent): { fault: Fault; imports: number }[] => {
  const { everyNthStep, imports, kills, ways, silences } = extent
  const once = [
    killedWhileAsking(kills),
    eventsTwice,
    twoWorkers(kills),
    ...ways.map(databaseAway),
    connectionsCut(kills),
    diskFull(kills),
    ...providerFaults(kills),
    ...(silences > 0 ? [providerSilent(silences)] : []),
    clockJumps(kills + 1),
  ].map((fault) => ({ fault, imports: 1 }))
  return [{ fault: killedAtSteps(everyNthStep), imports: 1 }, { fault: killedAtRandom(kills), imports }, ...once]
}
