import type { Mishap } from '#lib/outside/providers/fake-provider-server.ts'
import type { Fault } from '#prove/scene.ts'
import type { Random } from '#scripts/demo/random.ts'
import { keepWorker } from './workers.ts'

/** The provider answers some questions otherwise than it should, as often as `most` says; the rest properly. */
const answering = (
  name: string,
  { mishap, share, most }: { mishap: (random: Random) => Mishap; share: number; most: number },
): Fault => ({
  name: `provider ${name}`,
  async disturb(scene, watch) {
    let times = 0
    scene.provider.always = ({ path }) => {
      if (!path.includes('match') || times >= most || !scene.random.chance(share)) return null
      times += 1
      return mishap(scene.random)
    }
    await keepWorker(scene, watch)
    return times
  },
})

const soon = { status: 429, headers: { 'retry-after': '1' } }
const tomorrow = { status: 429, headers: { 'retry-after': '80000' } }
const GARBAGE = ['html', 'truncated', 'reset', 'huge'] as const

export const providerFaults = (most: number): Fault[] => [
  answering('answers 429, now and then until tomorrow', {
    mishap: (random) => ({ kind: 'status', ...(random.chance(0.2) ? tomorrow : soon) }),
    share: 0.3,
    most,
  }),
  answering('answers 500', { mishap: () => ({ kind: 'status', status: 500 }), share: 0.5, most: most * 3 }),
  answering('answers garbage, half an answer, too much, or hangs up', {
    mishap: (random) => ({ kind: random.pick(GARBAGE) }),
    share: 0.3,
    most,
  }),
]

/** Each silence lasts until the product's own deadline. */
export const providerSilent = (most: number): Fault =>
  answering('answers nothing at all', { mishap: () => ({ kind: 'hang' }), share: 0.3, most })
