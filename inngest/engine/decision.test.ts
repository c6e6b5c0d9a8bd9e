import { describe, expect, test } from 'vitest'
import { type HttpAnswer, readAnswer } from './answer.ts'
import { decide } from './decision.ts'

const SDK = { 'x-inngest-sdk': 'inngest-js:v4' }
const ops = (...list: object[]): HttpAnswer => ({ status: 206, headers: SDK, body: JSON.stringify(list) })

function decideOn(answer: HttpAnswer, attempt = 0) {
  const call = { kind: 'function' as const, stepId: 'step', attempt, maxAttempts: 3 }
  return decide(readAnswer(answer), { call, nowMs: 0, jitter: 0 })
}

describe('an answer of the SDK', () => {
  test('200 ends the run with what the function returned', () => {
    expect(decideOn({ status: 200, headers: SDK, body: '{"b":1,"a":2}' }).next).toEqual({
      kind: 'completed',
      output: '{"a":2,"b":1}',
    })
  })

  test('a step that ran is remembered, wrapped', () => {
    expect(decideOn(ops({ op: 'StepRun', id: 's1', data: null })).results).toEqual([
      { stepId: 's1', result: '{"data":null}' },
    ])
  })

  test('planned steps and sleeps are told apart', () => {
    const decision = decideOn(ops({ op: 'StepPlanned', id: 's1' }, { op: 'Sleep', id: 's2', name: '1m' }))
    expect(decision).toMatchObject({
      planned: ['s1'],
      sleeps: [{ stepId: 's2', delayMs: 60_000 }],
      next: { kind: 'answered' },
    })
  })

  test('a step that failed is tried again until its last try, then remembered as an error', () => {
    const failed = ops({ op: 'StepError', id: 's1', error: { name: 'Error', message: 'no' } })
    expect(decideOn(failed, 0).next).toEqual({ kind: 'retry', delayMs: 15_000, attempt: 1 })
    expect(decideOn({ ...failed, headers: { ...SDK, 'retry-after': '7' } }, 1).next).toEqual({
      kind: 'retry',
      delayMs: 7_000,
      attempt: 2,
    })
    expect(decideOn(failed, 2)).toMatchObject({
      results: [{ stepId: 's1', result: '{"error":{"message":"no","name":"Error"}}' }],
      next: { kind: 'answered' },
    })
  })

  test('an error for good fails the run, another is tried again', () => {
    const error = {
      status: 400,
      headers: { ...SDK, 'x-inngest-no-retry': 'true' },
      body: '{"name":"Error","message":"no"}',
    }
    expect(decideOn(error).next).toEqual({ kind: 'failed', error: { name: 'Error', message: 'no' } })
    const passing = {
      status: 500,
      headers: { ...SDK, 'x-inngest-no-retry': 'false' },
      body: '{"name":"Error","message":"no"}',
    }
    expect(decideOn(passing).next).toMatchObject({ kind: 'retry', attempt: 1 })
    expect(decideOn(passing, 2).next).toMatchObject({ kind: 'failed' })
  })

  test('a refused signature costs no try', () => {
    expect(decideOn({ status: 401, headers: SDK, body: '{}' }, 1).next).toMatchObject({ kind: 'retry', attempt: 1 })
  })

  test('an answer that is not the SDK’s is a failure, whatever its status', () => {
    expect(decideOn({ status: 200, headers: {}, body: '"ok"' }).next.kind).toBe('retry')
  })

  test('an operation that the engine lacks fails the run by name', () => {
    expect(decideOn(ops({ op: 'InvokeFunction', id: 's1' })).next).toMatchObject({
      kind: 'failed',
      error: { message: expect.stringContaining('InvokeFunction') },
    })
  })
})
