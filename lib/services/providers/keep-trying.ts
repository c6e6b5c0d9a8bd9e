import { setTimeout as wait } from 'node:timers/promises'

const TRIES = 7
const FIRST_PAUSE_MS = 500

/** For writing down what was paid for: a database that is away for half a minute must not make the answer be lost. */
export async function keepTrying<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    try {
      return await write()
    } catch (error) {
      if (tries === TRIES) throw error
      await wait(FIRST_PAUSE_MS * 2 ** (tries - 1))
    }
  }
}
