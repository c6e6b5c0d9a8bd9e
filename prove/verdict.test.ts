import { describe, expect, test } from 'vitest'
import { type Ended, judge } from './verdict.ts'

/** An import of two rows; the provider charges for the second. */
const ended = (change: (one: Ended) => void = () => undefined): Ended => {
  const one: Ended = {
    result: {
      ledger: new Map([
        [1, 'errored invalid-email'],
        [2, 'imported ann@acme.com'],
      ]),
      contacts: new Map([['ann@acme.com', { rows: [2], contact: '{"title":"Head"}' }]]),
      lostRows: new Set(),
      billedRows: new Set([2]),
    },
    told: { created: 1, updated: 0, failed: 1, total: 2, errorRows: 1, resultRows: 2 },
    charged: new Map([[2, 1]]),
    before: ['bob'],
    after: ['bob'],
  }
  change(one)
  return one
}

const unanswered = ended(({ result, charged }) => {
  result.contacts.set('ann@acme.com', { rows: [2], contact: '{"title":null}' })
  charged.clear()
})
const references = { calm: ended(), unanswered }
const isEqual = (change?: (one: Ended) => void) =>
  Object.fromEntries(
    Object.entries(judge(ended(change), references)).map(([part, wrong]) => [part, wrong.length === 0]),
  )
const ALL = { ledger: true, contacts: true, charges: true, undo: true }

describe('the verdict over an import that was disturbed', () => {
  test('finds nothing where nothing differs', () => {
    expect(isEqual()).toEqual(ALL)
  })

  test('finds a line that differs, is missing, or is told otherwise', () => {
    expect(isEqual(({ result }) => void result.ledger.set(2, 'skipped'))).toEqual({ ...ALL, ledger: false })
    expect(isEqual(({ result }) => void result.ledger.delete(1))).toEqual({ ...ALL, ledger: false })
    expect(isEqual(({ told }) => void Object.assign(told, { errorRows: 0 }))).toEqual({ ...ALL, ledger: false })
  })

  test('finds a contact that differs, is missing, or is there twice', () => {
    const twice = { rows: [2], contact: '{"title":"Head"}' }
    expect(isEqual(({ result }) => void result.contacts.delete('ann@acme.com'))).toEqual({ ...ALL, contacts: false })
    expect(isEqual(({ result }) => void result.contacts.set('ann twice', twice))).toEqual({ ...ALL, contacts: false })
  })

  test('wants a contact whose answer was lost to look as if nobody had answered', () => {
    const lose = ({ result, charged }: Ended) => {
      result.lostRows.add(2)
      charged.clear()
    }
    expect(isEqual(lose)).toEqual({ ...ALL, contacts: false })
    const loseWhole = (one: Ended) => {
      lose(one)
      one.result.contacts.set('ann@acme.com', { rows: [2], contact: '{"title":null}' })
    }
    expect(isEqual(loseWhole)).toEqual(ALL)
  })

  test('finds whom the provider charged for twice, unknown to the receipt, or not at all', () => {
    expect(isEqual(({ charged }) => void charged.set(2, 2))).toEqual({ ...ALL, charges: false })
    expect(isEqual(({ result }) => void result.billedRows.clear())).toEqual({ ...ALL, charges: false })
    expect(isEqual(({ charged }) => void charged.clear())).toEqual({ ...ALL, charges: false })
  })

  test('finds what undo has left behind or not put back', () => {
    expect(isEqual(({ after }) => void after.push('ann'))).toEqual({ ...ALL, undo: false })
    expect(isEqual(({ after }) => void after.pop())).toEqual({ ...ALL, undo: false })
  })
})
