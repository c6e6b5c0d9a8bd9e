import { ProviderPaused } from '#lib/outside/providers/provider-paused.ts'
import { Traffic } from '#lib/outside/providers/traffic.ts'

const TROUBLE = 5
const WRONG_QUESTION = 1
/** Five calls in a row that a provider spoilt, or 25 that it did not accept. */
const MOST = 25
const HOUR_MS = 3_600_000

/**
 * What the calls of one run have in common: once one of them finds that a provider cannot be asked any more, none begins, while
 * those under way come to their end and are written down.
 */
export class WaterfallControl {
  #stop: ProviderPaused | null = null
  #crash: unknown = null
  readonly #troubles = new Map<string, number>()
  readonly #turns = new Traffic()
  readonly #endsAt: number

  /** @param longestRunMs after which nothing more is begun, so that a step never outlives what runs it */
  constructor(longestRunMs = HOUR_MS) {
    this.#endsAt = performance.now() + longestRunMs
  }

  get isStopped(): boolean {
    return this.#stop !== null || this.#crash !== null
  }

  /** Questions are written down when their turn has come: few are open when a process is killed. */
  inTurn<Answer>(
    { providerId, name }: { providerId: string; name: string },
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    return this.#turns.enter(providerId, () => {
      if (performance.now() > this.#endsAt) this.pause(new ProviderPaused(`${name} takes very long to answer.`))
      return work()
    })
  }

  pause(stop: ProviderPaused): void {
    this.#stop ??= stop
  }

  crash(error: unknown): void {
    this.#crash ??= error
  }

  /** A provider that spoils one call after the other costs money and brings nothing: it is asked no more. */
  note(
    { providerId, name }: { providerId: string; name: string },
    outcome: 'well' | 'trouble' | 'wrong-question',
  ): void {
    if (outcome === 'well') {
      this.#troubles.delete(providerId)
      return
    }
    const sum = (this.#troubles.get(providerId) ?? 0) + (outcome === 'trouble' ? TROUBLE : WRONG_QUESTION)
    this.#troubles.set(providerId, sum)
    if (sum >= MOST) this.pause(new ProviderPaused(`${name} has not answered properly several times in a row.`))
  }

  /** @throws what made the run stop, if anything did */
  settle(): void {
    if (this.#crash !== null) throw this.#crash
    if (this.#stop !== null) throw this.#stop
  }
}
