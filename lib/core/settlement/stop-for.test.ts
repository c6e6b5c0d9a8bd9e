import { expect, test } from 'vitest'
import { stopFor } from './stop-for.ts'

test('an outage pauses the run and says so without the machine’s words', () => {
  const stop = stopFor(new Error('connect ECONNREFUSED 127.0.0.1:5432'))
  expect(stop.status).toBe('paused')
  expect(stop.reason).not.toMatch(/127|ECONN/)
})

test('a provider that cannot be asked is told in its own sentence', () => {
  const reason = 'Enrichment is paused: Apollo says the credits are used up. Resume when that is settled.'
  expect(stopFor(new Error(reason))).toEqual({ status: 'paused', reason })
})

test('what no second try can mend fails the run', () => {
  expect(stopFor(new Error('import x does not balance: 2 rows in the file')).status).toBe('failed')
})

test('anything unknown pauses, for resuming loses nothing', () => {
  expect(stopFor(new Error('boom')).status).toBe('paused')
})
