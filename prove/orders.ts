import { appendFileSync } from 'node:fs'

/** What the fault layer of one worker process is to do; the statements are counted from its first piece of work. */
export type Orders = {
  /** File that each deed is written to before it is done, since it may be the last. */
  diary: string
  /** Dies at an end of a step that is not among `but`: at the first such end, or the second, … */
  dieAtEnd?: { nth: number; but: readonly string[] }
  /** Dies before this statement is sent. */
  dieBefore?: number
  /** Dies when this statement has been carried out and nobody here knows yet. */
  dieAfter?: number
  /** Loses the connection instead of sending these. */
  cutAt?: readonly number[]
  /** From this statement on the clock of the process is wrong by so much. */
  clock?: { from: number; byMs: number }
}

export type Deed = { what: 'died' | 'cut' | 'moved the clock'; at: string }

/** What this process has been told to do; nothing where nobody has told it anything. */
export const orders: Orders | null = process.env.PROVE_ORDERS ? JSON.parse(process.env.PROVE_ORDERS) : null

export function note(deed: Deed): void {
  if (orders) appendFileSync(orders.diary, `${JSON.stringify(deed)}\n`)
}

/** As if the power had gone: nothing after this line happens in this process. */
export function die(at: string): never {
  note({ what: 'died', at })
  process.kill(process.pid, 'SIGKILL')
  throw new Error('still alive')
}
