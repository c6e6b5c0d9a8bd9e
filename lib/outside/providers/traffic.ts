import { setTimeout as wait } from 'node:timers/promises'

/** Calls one workspace may have open at once, over all its providers. */
export const CALLS_AT_ONCE = 15

type Release = () => void

/**
 * Sees to it that a workspace has no more than {@link CALLS_AT_ONCE} calls open, and that a provider that asked for a pause is
 * left in peace by everybody meanwhile. Whoever waits for a provider holds no place, so that others go on.
 */
export class Traffic {
  readonly #callsAtOnce: number
  readonly #open = new Map<string, number>()
  readonly #waiting = new Map<string, Release[]>()
  readonly #closedUntil = new Map<string, number>()

  constructor(callsAtOnce = CALLS_AT_ONCE) {
    this.#callsAtOnce = callsAtOnce
  }

  /** Runs one call of a workspace as soon as there is a place for it. */
  async enter<Answer>(workspaceId: string, call: () => Promise<Answer>): Promise<Answer> {
    await this.#takePlace(workspaceId)
    try {
      return await call()
    } finally {
      this.#leave(workspaceId)
    }
  }

  /** Nobody asks this provider before `untilMs` (of the same clock as `whenOpen`'s). */
  close(providerId: string, untilMs: number): void {
    this.#closedUntil.set(providerId, Math.max(untilMs, this.#closedUntil.get(providerId) ?? 0))
  }

  /** Resolves when the provider may be asked again. */
  async whenOpen(providerId: string, now: () => number, signal?: AbortSignal): Promise<void> {
    for (;;) {
      const ms = (this.#closedUntil.get(providerId) ?? 0) - now()
      if (ms <= 0) return
      await wait(ms, undefined, signal ? { signal } : {})
    }
  }

  #takePlace(workspaceId: string): Promise<void> | undefined {
    const open = this.#open.get(workspaceId) ?? 0
    if (open < this.#callsAtOnce) {
      this.#open.set(workspaceId, open + 1)
      return undefined
    }
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.set(workspaceId, [...(this.#waiting.get(workspaceId) ?? []), resolve])
    return promise
  }

  /** A place that becomes free goes to whoever waits longest. */
  #leave(workspaceId: string): void {
    const [next, ...others] = this.#waiting.get(workspaceId) ?? []
    if (next) {
      if (others.length > 0) this.#waiting.set(workspaceId, others)
      else this.#waiting.delete(workspaceId)
      next()
      return
    }
    const open = (this.#open.get(workspaceId) ?? 1) - 1
    if (open > 0) this.#open.set(workspaceId, open)
    else this.#open.delete(workspaceId)
  }
}
