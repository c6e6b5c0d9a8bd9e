import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { die, note, type Orders } from '#prove/orders.ts'
import { moveClock } from './clock.ts'

type Query = (this: Client, ...args: unknown[]) => unknown

/** The engine's own housekeeping goes on at all times; work is what comes between. */
const HOUSEKEEPING = /engine\.worker|engine\.sweep|graphile_worker|outbox|LISTEN|deadline_at < now|blocked_on IS/
const CLAIM = /UPDATE engine\.call SET leased_by/
const ANSWER = /INSERT INTO engine\.step/

/** Stands between the process and `pg`, which everything here asks the database through. */
export function watchDatabase(orders: Orders): void {
  const prototype = Client.prototype as unknown as { query: Query }
  const send = prototype.query
  const answering = new WeakMap<Client, string>()
  let count = 0
  let isWorking = false

  prototype.query = function (...args) {
    const text = textOf(args[0])
    if (CLAIM.test(text)) isWorking = true
    if (ANSWER.test(text)) {
      answering.set(this, stepsOf(args))
      const end = `${stepsOf(args)} done`
      if (isWanted(orders, end)) die(end)
    }
    const answered = text === 'COMMIT' ? answering.get(this) : undefined
    if (answered !== undefined) answering.delete(this)
    const end = answered === undefined ? null : `${answered} written down`
    if (end !== null && isWanted(orders, end)) return sendAndDie(send, { client: this, args, at: end })
    if (!isWorking || HOUSEKEEPING.test(text)) return send.apply(this, args)

    count += 1
    const at = `statement ${count}: ${text.trim().slice(0, 60)}`
    if (count === orders.dieBefore) die(`before ${at}`)
    if (count === orders.dieAfter) return sendAndDie(send, { client: this, args, at: `after ${at}` })
    if (orders.clock?.from === count) {
      note({ what: 'moved the clock', at })
      moveClock(orders.clock.byMs)
    }
    if (orders.cutAt?.includes(count)) {
      note({ what: 'cut', at })
      streamOf(this)?.destroy()
    }
    return send.apply(this, args)
  }
}

let endsMet = 0

/** Whether the process is to die at this end of a step. */
function isWanted({ dieAtEnd }: Orders, end: string): boolean {
  if (!dieAtEnd || dieAtEnd.but.includes(end)) return false
  endsMet += 1
  return endsMet === dieAtEnd.nth
}

/** Whoever asked never hears the answer. */
function sendAndDie(send: Query, { client, args, at }: { client: Client; args: unknown[]; at: string }): unknown {
  const last = args.length - 1
  const isCalledBack = typeof args[last] === 'function'
  const answer = send.apply(client, isCalledBack ? [...args.slice(0, last), () => die(at)] : args)
  if (answer instanceof Promise) return answer.finally(() => die(at))
  return answer
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : ''
}

const streamOf = (client: Client): { destroy(): void } | undefined =>
  (client as unknown as { connection?: { stream?: { destroy(): void } } }).connection?.stream

/** The steps whose results are about to be written, with the first part of their run's id. */
function stepsOf([, values]: unknown[]): string {
  const [runId, , ids] = Array.isArray(values) ? values : []
  const names = Array.isArray(ids) ? ids.map((id) => NAMES.get(String(id)) ?? String(id).slice(0, 8)) : []
  return `${String(runId).slice(0, 8)} ${names.join(' + ')}`
}

/** The SDK names a step by the hash of its id. */
const NAMES = new Map(
  [
    ...['take', 'parse', 'deduplicate', 'finish', 'begin', 'complete'],
    ...Array.from({ length: 30 }, (_, at) => ['enrich', 'settle', 'undo'].map((verb) => `${verb}-${at + 1}`)).flat(),
  ].map((name) => [createHash('sha1').update(name).digest('hex'), name]),
)
