import { clockJumps } from './faults/clock.ts'
import { connectionsCut, databaseAway } from './faults/database.ts'
import { diskFull } from './faults/disk.ts'
import { eventsTwice, twoWorkers } from './faults/events.ts'
import { killedAtRandom, killedAtSteps, killedWhileAsking } from './faults/kills.ts'
import { providerFaults, providerSilent } from './faults/provider.ts'
import { keepWorker } from './faults/workers.ts'
import type { Fault } from './scene.ts'

/** How much goes wrong: `imports` under random kills with `kills` each, and the like. */
export type Extent = {
  rows: number
  everyNthStep: number
  imports: number
  kills: number
  awayMs: number
  silences: number
}

/** At least a hundred kills. */
export const FULL: Extent = { rows: 4_500, everyNthStep: 1, imports: 10, kills: 6, awayMs: 30_000, silences: 3 }
export const SHORT: Extent = { rows: 600, everyNthStep: 4, imports: 1, kills: 2, awayMs: 3_000, silences: 0 }

/** Nothing goes wrong. */
export const calm: Fault = {
  name: 'nothing',
  disturb: async (scene, watch) => {
    await keepWorker(scene, watch)
    return 0
  },
}

export const allFaults = ({ everyNthStep, imports, kills, silences }: Extent): { fault: Fault; imports: number }[] => [
  { fault: killedAtSteps(everyNthStep), imports: 1 },
  { fault: killedAtRandom(kills), imports },
  { fault: killedWhileAsking(kills), imports: 1 },
  { fault: eventsTwice, imports: 1 },
  { fault: twoWorkers(kills), imports: 1 },
  { fault: databaseAway('stop'), imports: 1 },
  { fault: databaseAway('crash'), imports: 1 },
  { fault: connectionsCut(kills), imports: 1 },
  { fault: diskFull(kills), imports: 1 },
  ...providerFaults(kills).map((fault) => ({ fault, imports: 1 })),
  ...(silences > 0 ? [{ fault: providerSilent(silences), imports: 1 }] : []),
  { fault: clockJumps(kills), imports: 1 },
]
