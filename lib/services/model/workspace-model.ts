/** The rules of a workspace in plain memory: what imports, edits, rejected matches and undo do to its people. Known by email. */

export const MODEL_FIELDS = ['firstName', 'jobTitle', 'city', 'location'] as const
export type ModelField = (typeof MODEL_FIELDS)[number]

type Source = 'manual' | 'file' | 'directory'
type Held = { value: string; source: Source; others: Partial<Record<Source, string>> }

type Person = {
  fields: Partial<Record<ModelField, Held>>
  tags: string[]
  doNotTouch: boolean
  match: 'none' | 'matched' | 'rejected'
  /** How often what people see has changed since the person was added, undone changes not counted. */
  changes: number
}

export type ModelRow = {
  email: string
  firstName?: string | undefined
  jobTitle?: string | undefined
  city?: string | undefined
  /** What the directory knows of them, if it knows them. */
  found?: { jobTitle: string; location: string } | undefined
}

export type ModelOptions = {
  purpose: 'add' | 'update' | 'add-and-update'
  fillOnlyEmpty: boolean
  repeatedInFile: 'keep-first' | 'flag-all'
  tags: string[]
  doNotTouch: boolean
}

export type ModelOutcome = 'imported' | 'updated' | 'skipped' | 'errored'
type Done =
  | { email: string; rowNumber: number; added: Person }
  | { email: string; rowNumber: number; before: Person; after: Person }
type ModelImport = { done: Done[]; isUndone: boolean }

export class WorkspaceModel {
  readonly people = new Map<string, Person>()
  readonly imports: ModelImport[] = []

  /** @returns what becomes of each row */
  import(rows: readonly ModelRow[], options: ModelOptions): ModelOutcome[] {
    const done: Done[] = []
    const outcomes = rows.map((row, at) => this.#settle(row, at, { rows, options, done }))
    this.imports.push({ done, isUndone: false })
    return outcomes
  }

  #settle(
    row: ModelRow,
    at: number,
    { rows, options, done }: { rows: readonly ModelRow[]; options: ModelOptions; done: Done[] },
  ): ModelOutcome {
    const alike = rows.flatMap(({ email }, other) => (email === row.email ? [other] : []))
    if (alike.length > 1 && options.repeatedInFile === 'flag-all') return 'errored'
    if (at !== alike[0]) return 'skipped'
    const held = this.people.get(row.email)
    const rowNumber = at + 1
    if (!held) {
      if (options.purpose === 'update') return 'skipped'
      const added = { ...merged(NOBODY, row, options), changes: 0 }
      this.people.set(row.email, added)
      done.push({ email: row.email, rowNumber, added })
      return 'imported'
    }
    if (options.purpose === 'add') return 'skipped'
    const after = merged(held, row, options)
    after.changes = held.changes + (looksAlike(held, after) ? 0 : 1)
    this.people.set(row.email, after)
    done.push({ email: row.email, rowNumber, before: held, after })
    return looksAlike(held, after) ? 'skipped' : 'updated'
  }

  /** Somebody types a value in. */
  edit(email: string, field: ModelField, value: string): void {
    const held = this.people.get(email)
    if (!held) return
    const isSame = held.fields[field]?.value === value
    const fields = { ...held.fields, [field]: { value, source: 'manual', others: {} } }
    this.people.set(email, { ...held, fields, changes: held.changes + (isSame ? 0 : 1) })
  }

  /** Somebody says that a contact is not whom the directory took them for: what the directory gave goes. */
  reject(email: string): void {
    const held = this.people.get(email)
    if (held?.match !== 'matched') return
    const after: Person = { ...held, fields: {}, match: 'rejected' }
    for (const field of MODEL_FIELDS) {
      const left = withoutDirectory(held.fields[field])
      if (left) after.fields[field] = left
    }
    after.changes += looksAlike(held, after) ? 0 : 1
    this.people.set(email, after)
  }

  /** @returns by row, the fields that stay as they are; none where a whole contact does */
  undo(number: number): Map<number, ModelField[]> {
    const kept = new Map<number, ModelField[]>()
    const undone = this.imports[number]
    if (!undone || undone.isUndone) return kept
    undone.isUndone = true
    for (const one of undone.done) {
      const current = this.people.get(one.email)
      if (!current) continue
      if ('added' in one) {
        if (current.changes === 0) this.people.delete(one.email)
        else kept.set(one.rowNumber, [])
        continue
      }
      const { person, left } = takenBack(current, one)
      this.people.set(one.email, person)
      if (left.length > 0) kept.set(one.rowNumber, left)
    }
    return kept
  }
}

const NOBODY: Person = { fields: {}, tags: [], doNotTouch: false, match: 'none', changes: 0 }

/** What a row makes of somebody. */
function merged(held: Person, row: ModelRow, options: ModelOptions): Person {
  const found = held.match === 'rejected' ? undefined : row.found
  const fields: Person['fields'] = {}
  for (const field of MODEL_FIELDS) {
    const next = heldAfter(held.fields[field], fileValue(row, field), offerOf(found, field, { row, held }), options)
    if (next) fields[field] = next
  }
  return {
    fields,
    tags: [...held.tags, ...options.tags.filter((tag) => !held.tags.includes(tag))],
    doNotTouch: held.doNotTouch || options.doNotTouch,
    match: found ? 'matched' : held.match,
    changes: held.changes,
  }
}

const fileValue = (row: ModelRow, field: ModelField) => (field === 'location' ? undefined : row[field])

/** A place in the file is not mixed with one of the directory. */
function offerOf(
  found: ModelRow['found'],
  field: ModelField,
  { row, held }: { row: ModelRow; held: Person },
): string | undefined {
  if (field === 'jobTitle') return found?.jobTitle
  if (field !== 'location') return undefined
  return row.city !== undefined && held.fields.location?.source !== 'manual' ? undefined : found?.location
}

/** The file wins unless only empty fields are filled; the directory fills and refreshes its own; what lost stays beside it. */
function heldAfter(
  held: Held | undefined,
  file: string | undefined,
  directory: string | undefined,
  { fillOnlyEmpty }: ModelOptions,
): Held | undefined {
  const said = new Map<Source, string>(Object.entries(held?.others ?? {}) as [Source, string][])
  if (held) said.set(held.source, held.value)
  if (file !== undefined) said.set('file', file)
  if (directory !== undefined) said.set('directory', directory)
  const winner = winnerOf(held, file, directory, fillOnlyEmpty)
  if (!winner) return undefined
  const others = [...said].filter(
    ([source, value]) => source !== winner.source && value.toLowerCase() !== winner.value.toLowerCase(),
  )
  return { ...winner, others: Object.fromEntries(others) }
}

function winnerOf(
  held: Held | undefined,
  file: string | undefined,
  directory: string | undefined,
  fillOnlyEmpty: boolean,
): Pick<Held, 'value' | 'source'> | undefined {
  if (held && (fillOnlyEmpty || (held.source === 'manual' && file === held.value))) return held
  if (file !== undefined) return { value: file, source: 'file' }
  if (directory !== undefined && (!held || held.source === 'directory'))
    return { value: directory, source: 'directory' }
  return held
}

function withoutDirectory(held: Held | undefined): Held | undefined {
  if (!held) return undefined
  const { directory: _gone, ...others } = held.others
  if (held.source !== 'directory') return { ...held, others }
  for (const source of ['manual', 'file'] as const) {
    const { [source]: value, ...rest } = others
    if (value !== undefined) return { value, source, others: rest }
  }
  return undefined
}

/** Each field that is still as the change left it goes back, with where it came from; the rest stays and is named. */
function takenBack(
  current: Person,
  { before, after }: { before: Person; after: Person },
): { person: Person; left: ModelField[] } {
  const fields = { ...current.fields }
  const left: ModelField[] = []
  for (const field of MODEL_FIELDS) {
    const [was, became, is] = [before.fields[field], after.fields[field], current.fields[field]]
    if (JSON.stringify(was) === JSON.stringify(became)) continue
    if (is?.value === became?.value) {
      if (was) fields[field] = was
      else delete fields[field]
    } else if (was?.value !== became?.value) left.push(field)
  }
  const added = after.tags.filter((tag) => !before.tags.includes(tag))
  const person: Person = {
    fields,
    tags: current.tags.filter((tag) => !added.includes(tag)),
    doNotTouch: before.doNotTouch === after.doNotTouch ? current.doNotTouch : before.doNotTouch,
    match: current.match === after.match ? before.match : current.match,
    changes: current.changes,
  }
  const isUntouchedSince = current.changes === after.changes
  if (isUntouchedSince) person.changes = before.changes
  else if (!looksAlike(current, person)) person.changes += 1
  return { person, left }
}

/** Whether people see the same of both. */
function looksAlike(one: Person, other: Person): boolean {
  return (
    one.doNotTouch === other.doNotTouch &&
    one.tags.join() === other.tags.join() &&
    MODEL_FIELDS.every((field) => one.fields[field]?.value === other.fields[field]?.value)
  )
}
