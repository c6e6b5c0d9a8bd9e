import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PoolClient } from 'pg'

const FILES = ['companies.csv', 'people.csv', 'experience.csv']
/** Changes when what a step makes changes: what an older version has left cannot be gone on with. */
const VERSION = 2

/** What stands for the files of a folder: their names, sizes and times. */
export function fingerprintOf(folder: string): string {
  const facts = FILES.map((file) => {
    const path = join(folder, file)
    if (!existsSync(path)) return [file]
    const { size, mtimeMs } = statSync(path)
    return [file, size, mtimeMs]
  })
  return createHash('sha256')
    .update(JSON.stringify([VERSION, folder, facts]))
    .digest('hex')
}

/** What is done of a load, and what is left: a load that was interrupted is gone on with over the very same files. */
export class LoadSteps {
  /** Something was there to go on with. */
  readonly isResumed: boolean
  private readonly client: PoolClient
  private readonly done: Map<string, unknown>

  private constructor(client: PoolClient, done: Map<string, unknown>, isResumed: boolean) {
    this.client = client
    this.done = done
    this.isResumed = isResumed
  }

  /** Null where `directory_next` holds nothing that these files have begun. */
  static async find(client: PoolClient, fingerprint: string): Promise<LoadSteps | null> {
    const { rows: tables } = await client.query(`SELECT to_regclass('directory_next.load_step') IS NOT NULL AS there`)
    if (!tables[0]?.there) return null
    const { rows } = await client.query<{ name: string; answer: unknown }>(
      'SELECT name, answer FROM directory_next.load_step',
    )
    const done = new Map(rows.map(({ name, answer }) => [name, answer]))
    return done.get('begin') === fingerprint ? new LoadSteps(client, done, true) : null
  }

  /** Begins to count in a `directory_next` that was made just now. */
  static async begin(client: PoolClient, fingerprint: string): Promise<LoadSteps> {
    await client.query('CREATE TABLE directory_next.load_step (name text PRIMARY KEY, answer jsonb)')
    const steps = new LoadSteps(client, new Map(), false)
    await steps.note('begin', fingerprint)
    return steps
  }

  /** The same steps over another connection. */
  on(client: PoolClient): LoadSteps {
    return new LoadSteps(client, this.done, this.isResumed)
  }

  /** Does a step unless it is done, and keeps its answer. What an interrupted try has left in these tables is taken out first. */
  async filling<Answer>(name: string, tables: readonly string[], fill: () => Promise<Answer>): Promise<Answer> {
    // Answers are plain JSON and read back as they were.
    if (this.done.has(name)) return this.done.get(name) as Answer
    await this.client.query(`TRUNCATE ${tables.map((table) => `directory_next.${table}`).join(', ')}`)
    const answer = await fill()
    await this.note(name, answer)
    return answer
  }

  /** Does a step unless it is done; all of it, on this connection, in one transaction. */
  async whole<Answer>(name: string, make: () => Promise<Answer>): Promise<Answer> {
    if (this.done.has(name)) return this.done.get(name) as Answer
    await this.client.query('BEGIN')
    const answer = await make()
    await this.note(name, answer)
    await this.client.query('COMMIT')
    return answer
  }

  private async note(name: string, answer: unknown): Promise<void> {
    await this.client.query('INSERT INTO directory_next.load_step (name, answer) VALUES ($1, $2)', [
      name,
      JSON.stringify(answer ?? null),
    ])
    this.done.set(name, answer)
  }
}
