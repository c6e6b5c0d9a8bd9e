import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideRow } from './decide-row.ts'
import { PersonRegister } from './person-register.ts'
import type { RowDecision, SettlementRow } from './settlement-row.ts'
import { sampleContext, sampleFacts, sampleMatch, sampleRow } from './settlement-samples.ts'

describe('decideRow', () => {
  test('a row of somebody unknown becomes a contact with what the file had', () => {
    const row = sampleRow(1, { values: { email: 'bob@foo.io', jobTitle: 'VP Sales' } })
    const decision = decideRow(row, empty(), sampleContext())
    expect(decision).toMatchObject({ outcome: 'imported', write: 'insert', contactId: 'new-1', reason: null })
    expect(contactOf(decision).values).toMatchObject({ email: 'bob@foo.io', jobTitle: 'VP Sales', seniority: 'vp' })
    expect(contactOf(decision).match.state).toBe('none')
  })

  test('a match fills in what the file lacks and keeps both values where they differ', () => {
    const values = { firstName: 'Ann', lastName: 'Lee', companyName: 'Acme Inc', jobTitle: 'CTO' }
    const contact = contactOf(decideRow(matched(1, { values }), empty(), sampleContext()))
    expect(contact.values).toMatchObject({ ...values, email: 'ann@acme.com', linkedinSlug: 'ann-lee' })
    expect(contact.sources.companyName).toEqual({ source: 'file', others: [{ source: 'directory', value: 'Acme' }] })
    expect(contact.emailStatus).toBe('verified')
    expect(contact.match).toMatchObject({ state: 'matched', tier: 2, confidence: 'high', personId: 'p1' })
    expect(contact.company).toMatchObject({ domain: 'acme.com', industry: 'Software', employeeCount: 120 })
  })

  test('an ambiguous row is filled with nothing and keeps its candidates', () => {
    const candidate = { personId: 'p1', name: 'Ann Lee', title: 'CTO', companyName: 'Acme', score: 0.9, verdicts: [] }
    const row = sampleRow(1, {
      values: { firstName: 'Ann', lastName: 'Lee' },
      identification: { kind: 'ambiguous', tier: 4, holders: 2, candidates: [candidate], tiersTried: [4] },
    })
    const contact = contactOf(decideRow(row, empty(), sampleContext()))
    expect(contact.values).toEqual({ firstName: 'Ann', lastName: 'Lee' })
    expect(contact.match).toMatchObject({ state: 'ambiguous', personId: null, evidence: { candidates: [candidate] } })
  })

  test('somebody who changed jobs keeps the job of the file whole, and the change is told', () => {
    const values = { firstName: 'Ann', lastName: 'Lee', companyName: 'Globex' }
    const verdicts = [{ field: 'company', verdict: 'contradicts', ours: 'Globex', theirs: 'Acme' }] as const
    const row = matched(1, { values, identification: sampleMatch({ tier: 1, verdicts }) })
    const contact = contactOf(decideRow(row, empty(), sampleContext()))
    expect(contact.values).not.toHaveProperty('jobTitle')
    expect(contact.values).not.toHaveProperty('companyDomain')
    expect(contact.company).toBeNull()
    expect(contact.jobChange).toEqual({ kind: 'company', from: 'Globex', to: 'Acme', since: '2020-01-01' })
  })

  test('the same file again changes nobody', () => {
    const row = matched(1, { values: { firstName: 'Ann', lastName: 'Lee', companyName: 'Acme Inc' } })
    const first = contactOf(decideRow(row, empty(), sampleContext()))
    const again = decideRow({ ...row, newContactId: 'new-9' }, new PersonRegister([first], new Map()), sampleContext())
    expect(again).toMatchObject({
      outcome: 'skipped',
      reason: 'unchanged',
      contactId: 'new-1',
      write: 'update',
      changes: {},
    })
  })

  // The seniority of the directory's title is not that of the title the file gave.
  test('a contact whose title differs from the directory stays as it is when the file comes again', () => {
    const values = { firstName: 'Ann', lastName: 'Lee', companyName: 'Acme', jobTitle: 'Sales Assistant' }
    const first = contactOf(decideRow(matched(1, { values }), empty(), sampleContext()))
    const again = decideRow(matched(1, { values }), new PersonRegister([first], new Map()), sampleContext())
    expect(contactOf(again)).toEqual(first)
  })

  test('a name without any key is found again by name and company', () => {
    const row = sampleRow(1, { values: { firstName: 'Zoë', lastName: 'Dupont', companyName: 'Café Noir SARL' } })
    const first = contactOf(decideRow(row, empty(), sampleContext()))
    const other = sampleRow(2, { values: { firstName: 'Zoe', lastName: 'Dupont', companyName: 'Cafe Noir' } })
    const again = decideRow(other, new PersonRegister([first], new Map()), sampleContext())
    expect(again).toMatchObject({ outcome: 'updated', contactId: 'new-1' })
  })

  test('an empty cell clears nothing, and only empty fields are filled when asked so', () => {
    const held = contactOf(
      decideRow(sampleRow(1, { values: { email: 'a@b.co', city: 'Rome', jobTitle: 'CTO' } }), empty(), sampleContext()),
    )
    const row = sampleRow(2, { values: { email: 'a@b.co', jobTitle: 'CEO', phone: '+3912' } })
    const update = decideRow(row, new PersonRegister([held], new Map()), sampleContext({ fillOnlyEmpty: true }))
    expect(contactOf(update).values).toMatchObject({ city: 'Rome', jobTitle: 'CTO', phone: '+3912' })
    expect(update).toMatchObject({ changes: { phone: { before: null, after: '+3912' } } })
  })

  test('enrichment that reveals a contact of the workspace updates it instead of adding a second one', () => {
    const held = contactOf(decideRow(sampleRow(1, { values: { email: 'ann@acme.com' } }), empty(), sampleContext()))
    const row = matched(2, { values: { firstName: 'Ann', lastName: 'Lee' } })
    expect(decideRow(row, new PersonRegister([held], new Map()), sampleContext())).toMatchObject({
      outcome: 'updated',
      reason: 'found-by-enrichment',
      contactId: 'new-1',
    })
    expect(decideRow(row, new PersonRegister([held], new Map()), sampleContext({ purpose: 'add' }))).toMatchObject({
      outcome: 'skipped',
      reason: 'already-a-contact',
      contactId: 'new-1',
    })
  })

  test('two rows that turn out to be one person make one contact; the second names the first', () => {
    const register = empty()
    decideRow(matched(1, { values: { firstName: 'Ann', lastName: 'Lee' } }), register, sampleContext())
    const second = decideRow(matched(2, { values: { email: 'ann@acme.com' } }), register, sampleContext())
    expect(second).toMatchObject({
      outcome: 'skipped',
      reason: 'same-person-in-file',
      detail: { rowNumber: 1, by: 'email' },
    })
  })

  test('a match by name alone does not drag a row into the contact of a namesake', () => {
    const held = contactOf(
      decideRow(
        matched(1, { values: { firstName: 'Ann', lastName: 'Lee', companyName: 'Acme' } }),
        empty(),
        sampleContext(),
      ),
    )
    const row = matched(2, {
      values: { firstName: 'Ann', lastName: 'Lee', companyName: 'Globex' },
      identification: sampleMatch({ tier: 4, confidence: 'low' }),
    })
    const decision = decideRow(row, new PersonRegister([held], new Map()), sampleContext())
    expect(decision).toMatchObject({ outcome: 'imported', contactId: 'new-2' })
    expect(contactOf(decision).values).not.toHaveProperty('email')
    expect(contactOf(decision).match).toMatchObject({
      state: 'ambiguous',
      evidence: { candidates: [{ personId: 'p1' }] },
    })
  })

  test('an address that somebody else has stays theirs and is told', () => {
    const bob = contactOf(decideRow(sampleRow(1, { values: { email: 'bob@foo.io' } }), empty(), sampleContext()))
    const ann = contactOf(decideRow(sampleRow(2, { values: { linkedinSlug: 'ann-lee' } }), empty(), sampleContext()))
    const row = sampleRow(3, { values: { linkedinSlug: 'ann-lee', email: 'bob@foo.io' } })
    const decision = decideRow(row, new PersonRegister([bob, ann], new Map()), sampleContext())
    expect(decision).toMatchObject({
      contactId: 'new-2',
      detail: { keyConflicts: [{ field: 'email', value: 'bob@foo.io', contactId: 'new-1' }] },
    })
    expect(contactOf(decision).values).not.toHaveProperty('email')
  })

  test('an import by email follows the email alone: a profile that somebody else has stays theirs', () => {
    const ann = contactOf(decideRow(sampleRow(1, { values: { linkedinSlug: 'ann-lee' } }), empty(), sampleContext()))
    const row = sampleRow(2, { values: { email: 'ann@acme.com', linkedinSlug: 'ann-lee' } })
    const decision = decideRow(row, new PersonRegister([ann], new Map()), sampleContext({ identifier: 'email' }))
    expect(decision).toMatchObject({ outcome: 'imported', detail: { keyConflicts: [{ field: 'linkedinSlug' }] } })
  })

  test('an address that enrichment found suppresses the row like one of the file, with layer and reason', () => {
    const emails = new Map([['ann@acme.com', 'unsubscribe' as const]])
    const suppressions = { ...sampleContext().suppressions, emails }
    const row = matched(1, { values: { firstName: 'Ann', lastName: 'Lee' } })
    expect(decideRow(row, empty(), sampleContext({}, { suppressions }))).toMatchObject({
      outcome: 'suppressed',
      reason: 'suppressed',
      detail: { layer: 'email', reason: 'unsubscribe', matched: 'ann@acme.com' },
      write: 'nothing',
    })
  })

  test('a person whom another client holds is left alone', () => {
    const assignments = new Map([['ann@acme.com', 'another client']])
    const row = sampleRow(1, { values: { email: 'ann@acme.com' } })
    expect(decideRow(row, empty(), sampleContext({}, { assignments }))).toMatchObject({
      outcome: 'skipped',
      reason: 'assigned-to-client',
      detail: { client: 'another client' },
    })
  })

  test('a contact that only joins the campaign is updated; one that is in it already is unchanged', () => {
    const row = sampleRow(1, { values: { email: 'a@b.co' } })
    const held = contactOf(decideRow(row, empty(), sampleContext()))
    const decide = (leads: ReadonlySet<string>) =>
      decideRow(
        row,
        new PersonRegister([held], new Map()),
        sampleContext({}, { leads, tags: ['list'], importTag: 'list' }),
      )
    expect(decide(new Set())).toMatchObject({ outcome: 'updated', reason: 'added-to-campaign' })
    expect(decide(new Set(['new-1']))).toMatchObject({ outcome: 'skipped', reason: 'unchanged' })
  })

  test('a rejected match fills in nothing, however often it is found again', () => {
    const row = matched(1, { values: { firstName: 'Ann', lastName: 'Lee' } })
    const found = contactOf(decideRow(row, empty(), sampleContext()))
    const rejected = {
      ...found,
      values: { firstName: 'Ann', lastName: 'Lee' },
      match: { ...found.match, state: 'rejected' as const },
    }
    const contact = contactOf(
      decideRow(
        { ...row, plan: { ...row.plan, contactId: 'new-1' } },
        new PersonRegister([rejected], new Map()),
        sampleContext(),
      ),
    )
    expect(contact.values).not.toHaveProperty('email')
    expect(contact.match.state).toBe('rejected')
  })

  test('a duplicate that was asked for is added beside the first', () => {
    const row = sampleRow(1, { values: { email: 'a@b.co' } })
    const held = contactOf(decideRow(row, empty(), sampleContext()))
    const again = decideRow(
      { ...row, newContactId: 'new-2' },
      new PersonRegister([held], new Map()),
      sampleContext({ purpose: 'add-despite-duplicates' }),
    )
    expect(again).toMatchObject({ outcome: 'imported', contactId: 'new-2', contact: { duplicateNumber: 1 } })
  })

  // The ledger must balance and the unique keys must hold whatever the file looks like.
  test('every row ends in one outcome, and no two contacts share a key', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), fc.constantFrom('add', 'add-and-update'), (rows, purpose) => {
        const register = empty()
        const decisions = rows.map((row, index) =>
          decideRow(
            { ...row, rowNumber: index + 1, newContactId: `new-${index + 1}` },
            register,
            sampleContext({ purpose }),
          ),
        )
        expect(decisions.map(({ rowNumber }) => rowNumber)).toEqual(rows.map((_, index) => index + 1))
        const latest = new Map(decisions.filter(writes).map(({ contact }) => [contact.contactId, contact]))
        for (const keyOf of KEYS) {
          const keys = [...latest.values()].map(keyOf).filter((key) => key)
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
    )
  })
})

const KEYS = [
  (contact: Written['contact']) => contact.emailKey,
  (contact: Written['contact']) => contact.values.linkedinSlug,
  (contact: Written['contact']) => contact.values.externalId,
]

type Written = Exclude<RowDecision, { write: 'nothing' }>
const writes = (decision: RowDecision): decision is Written => decision.write !== 'nothing'

const empty = () => new PersonRegister([], new Map())

const matched = (rowNumber: number, more: Parameters<typeof sampleRow>[1]): SettlementRow =>
  sampleRow(rowNumber, { identification: sampleMatch(), facts: sampleFacts(), ...more })

function contactOf(decision: RowDecision): Written['contact'] {
  if (!writes(decision)) throw new Error(`row ${decision.rowNumber} was left out: ${decision.reason}`)
  return decision.contact
}

const few = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const anyRow = fc
  .record({
    email: few('a@x.co', 'b@x.co', 'c@x.co'),
    linkedinSlug: few('one', 'two'),
    externalId: few('1', '2'),
    firstName: few('Ann', 'Bob'),
    lastName: few('Lee', 'Ray'),
    found: fc.option(fc.constantFrom('a@x.co', 'b@x.co', 'd@x.co')),
    slug: fc.constantFrom('one', 'two', 'three'),
    confidence: fc.constantFrom('high' as const, 'low' as const),
  })
  .map(({ found, slug, confidence, ...values }) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
    if (!found) return sampleRow(0, { values: given })
    const facts = sampleFacts({ emails: [found], linkedinUrl: `https://www.linkedin.com/in/${slug}` })
    return sampleRow(0, { values: given, identification: sampleMatch({ confidence }), facts })
  })
