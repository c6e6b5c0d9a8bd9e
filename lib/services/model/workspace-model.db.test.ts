import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvLine } from '#lib/core/csv/write-csv.ts'
import { sampleFacts, sampleMatch } from '#lib/core/settlement/settlement-samples.ts'
import { replaceEnrichment } from '#lib/db/import-enrichment.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readChunksToUndo, readUndoKept } from '#lib/db/import-undo.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { judgeMatches } from '#lib/services/leads/judge-matches.ts'
import { askUndo } from '#lib/services/undo/ask-undo.ts'
import { undoChunk } from '#lib/services/undo/undo-chunk.ts'
import {
  MODEL_FIELDS,
  type ModelField,
  type ModelOptions,
  type ModelOutcome,
  type ModelRow,
  WorkspaceModel,
} from './workspace-model.ts'

/** More by `MODEL_RUNS=500 npx vitest run --project db lib/services/model`; `MODEL_SEED` repeats a run. */
const RUNS = Number(process.env.MODEL_RUNS ?? 15)
const SEED = process.env.MODEL_SEED === undefined ? {} : { seed: Number(process.env.MODEL_SEED) }

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test(
  'imports, edits, rejected matches and undo leave what the rules say, in any order',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 25, size: 'max' }), async (commands) => {
        const real = { desk: await SampleDesk.open(database.db), imports: [] }
        try {
          await fc.asyncModelRun(() => ({ model: new WorkspaceModel(), real }), commands)
        } finally {
          await real.desk.close()
        }
      }),
      { numRuns: RUNS, ...SEED },
    )
  },
  30_000 + RUNS * 10_000,
)

type Real = { desk: SampleDesk; imports: ImportRef[] }
type Command = fc.AsyncCommand<WorkspaceModel, Real>

class Import implements Command {
  readonly rows: readonly ModelRow[]
  readonly options: ModelOptions
  constructor(rows: readonly ModelRow[], options: ModelOptions) {
    this.rows = rows
    this.options = options
  }
  check = () => true
  async run(model: WorkspaceModel, real: Real): Promise<void> {
    const { desk } = real
    const header = ['Email', 'First name', 'Job title', 'City']
    const lines = this.rows.map(({ email, firstName, jobTitle, city }) => [email, firstName, jobTitle, city])
    const ref = await desk.upload([header, ...lines].map((cells) => csvLine(cells.map((cell) => cell ?? ''))).join(''))
    const { plan } = await desk.map(ref, { ...this.options, identifier: 'email', importTag: false }, COLUMNS)
    await startImport(desk.db, ref, { released: plan.brakes.map(({ code }) => code) })
    await find(desk, ref, this.rows)
    await desk.run(ref)
    real.imports.push(ref)
    expect(await outcomesOf(desk, ref)).toEqual(model.import(this.rows, this.options))
    await compare(model, real)
  }
  toString = () => `import ${JSON.stringify(this.rows)} ${JSON.stringify(this.options)}`
}

class Edit implements Command {
  readonly email: string
  readonly field: ModelField
  readonly value: string
  constructor(email: string, field: ModelField, value: string) {
    this.email = email
    this.field = field
    this.value = value
  }
  check = (model: Readonly<WorkspaceModel>) => model.people.has(this.email)
  async run(model: WorkspaceModel, real: Real): Promise<void> {
    const column = COLUMN_OF[this.field]
    await real.desk.db.$executeRawUnsafe(
      `UPDATE contact SET ${column} = $1, sources = jsonb_set(sources, $2::text[], '{"source": "manual", "others": []}')
        WHERE workspace_id = $3::uuid AND email_key = $4`,
      this.value,
      [this.field],
      real.desk.place.workspaceId,
      this.email,
    )
    model.edit(this.email, this.field, this.value)
    await compare(model, real)
  }
  toString = () => `edit ${this.email}: ${this.field} = ${this.value}`
}

class Reject implements Command {
  readonly email: string
  constructor(email: string) {
    this.email = email
  }
  check = (model: Readonly<WorkspaceModel>) => model.people.get(this.email)?.match === 'matched'
  async run(model: WorkspaceModel, real: Real): Promise<void> {
    const { db, place } = real.desk
    const contacts = await db.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM contact WHERE workspace_id = ${place.workspaceId}::uuid AND email_key = ${this.email}`
    await judgeMatches(db, place, { verdict: 'rejected', contactIds: contacts.map(({ id }) => id) })
    model.reject(this.email)
    await compare(model, real)
  }
  toString = () => `reject the match of ${this.email}`
}

class Undo implements Command {
  /** Counted from the latest import. */
  readonly back: number
  constructor(back: number) {
    this.back = back
  }
  check = (model: Readonly<WorkspaceModel>) => model.imports.length > this.back
  async run(model: WorkspaceModel, real: Real): Promise<void> {
    const { desk, imports } = real
    const number = imports.length - 1 - this.back
    const ref = imports[number]
    if (!ref) throw new Error('there is no such import')
    await askUndo(desk.db, ref, desk.place)
    for (const chunk of await readChunksToUndo(desk.db, ref.importId)) await undoChunk(desk.db, ref, chunk)
    const isFirst = model.imports[number]?.isUndone === false
    const expected = model.undo(number)
    if (isFirst) expect(await keptOf(desk, ref)).toEqual(expected)
    await compare(model, real)
  }
  toString = () => `undo the import ${this.back} before the latest`
}

/** What the directory would have found. */
async function find({ db }: SampleDesk, ref: ImportRef, rows: readonly ModelRow[]): Promise<void> {
  const found = rows.flatMap(({ email, found }, at) => {
    if (!found) return []
    const nothing = { linkedinUrl: '', firstName: '', lastName: '', companyName: '', companyDomain: '', country: '' }
    const known = { title: found.jobTitle, location: found.location, seniority: 'unknown' as const, department: '' }
    const facts = sampleFacts({ ...nothing, ...known, personId: email, emails: [email], experience: [] })
    return [{ rowNumber: at + 1, identification: sampleMatch({ personId: email }), facts }]
  })
  await db.$transaction((tx) => replaceEnrichment(tx, ref.importId, { from: 1, to: rows.length, rows: found }))
}

async function outcomesOf({ db }: SampleDesk, { importId }: ImportRef): Promise<ModelOutcome[]> {
  const lines = await db.$queryRaw<{ outcome: ModelOutcome }[]>`
    SELECT outcome FROM import_outcome WHERE import_id = ${importId}::uuid ORDER BY row_number`
  return lines.map(({ outcome }) => outcome)
}

async function keptOf({ db }: SampleDesk, ref: ImportRef): Promise<Map<number, ModelField[]>> {
  const kept = await readUndoKept(db, ref, { after: 0, limit: 1_000 })
  const inModel = kept.map(({ rowNumber, fields }) => {
    const known = MODEL_FIELDS.filter((field) => fields.includes(field))
    return { rowNumber, known, isWhole: fields.length === 0 }
  })
  return new Map(
    inModel.flatMap(({ rowNumber, known, isWhole }) => (isWhole || known.length > 0 ? [[rowNumber, known]] : [])),
  )
}

type Shown = { email: string; tags: string[]; doNotTouch: boolean; match: string } & Record<ModelField, string | null>

/** Database and model know the same people, and the same of them. */
async function compare(model: WorkspaceModel, { desk }: Real): Promise<void> {
  const inDatabase = await desk.db.$queryRaw<Shown[]>`
    SELECT email_key AS email, first_name AS "firstName", job_title AS "jobTitle", city, location, tags,
           do_not_touch AS "doNotTouch", match_state AS match
      FROM contact WHERE workspace_id = ${desk.place.workspaceId}::uuid ORDER BY email_key`
  const inModel = [...model.people]
    .map(([email, { fields, tags, doNotTouch, match }]): Shown => {
      const value = (field: ModelField) => fields[field]?.value ?? null
      const values = { firstName: value('firstName'), jobTitle: value('jobTitle') }
      return { email, ...values, city: value('city'), location: value('location'), tags, doNotTouch, match }
    })
    .sort((left, right) => (left.email < right.email ? -1 : 1))
  expect(inDatabase).toEqual(inModel)
}

const COLUMNS = {
  0: { kind: 'field', field: 'email' },
  1: { kind: 'field', field: 'firstName' },
  2: { kind: 'field', field: 'jobTitle' },
  3: { kind: 'field', field: 'city' },
} as const

const COLUMN_OF = { firstName: 'first_name', jobTitle: 'job_title', city: 'city', location: 'location' } as const

const few = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const email = fc.constantFrom('ann@model.com', 'bob@model.com', 'eve@model.com')
const jobTitle = ['Baker', 'Painter', 'Miller']
const row: fc.Arbitrary<ModelRow> = fc.record({
  email,
  firstName: few('Ann', 'Bob'),
  jobTitle: few(...jobTitle),
  city: few('Bonn', 'Lima'),
  found: fc.option(fc.record({ jobTitle: fc.constantFrom(...jobTitle), location: fc.constantFrom('Boston', 'Oslo') }), {
    nil: undefined,
  }),
})
const options: fc.Arbitrary<ModelOptions> = fc.record({
  purpose: fc.constantFrom('add-and-update', 'add', 'update'),
  fillOnlyEmpty: fc.boolean(),
  repeatedInFile: fc.constantFrom('keep-first', 'flag-all'),
  tags: fc.constantFrom<string[][]>([], ['fair'], ['fair', 'spring']),
  doNotTouch: fc.boolean(),
})

const rows = fc.array(row, { minLength: 1, maxLength: 4 })
const COMMANDS = [
  fc.tuple(rows, options).map(([some, chosen]): Command => new Import(some, chosen)),
  fc.tuple(rows, options).map(([some, chosen]): Command => new Import(some, { ...chosen, purpose: 'add-and-update' })),
  fc.nat(3).map((back): Command => new Undo(back)),
  email.map((one): Command => new Reject(one)),
  fc
    .tuple(email, fc.constantFrom<ModelField>('firstName', 'jobTitle', 'city'), fc.constantFrom('Typed', 'Baker'))
    .map(([one, field, value]): Command => new Edit(one, field, value)),
]
