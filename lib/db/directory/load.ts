import type { PoolClient } from 'pg'
import type { Directory } from './directory.ts'

export const LOAD_STEPS = ['companies', 'people', 'experience', 'building', 'indexing', 'swapping'] as const
export type LoadStep = (typeof LOAD_STEPS)[number]

/** `rows` counts what the step has read or written so far. */
export type LoadProgress = { step: LoadStep; rows: number }

/** Something in a file that was left out. */
export type LoadNote = { file: string; line: number; text: string }

/** One run of the loader: its connections, and what it has to say. */
export type Load = {
  readonly folder: string
  readonly onProgress: (progress: LoadProgress) => void
  /** A connection with the settings of a bulk load. */
  connect(): Promise<PoolClient>
  note(note: LoadNote): void
  noteColumnsOf(file: string): { onUnknownColumns(names: string[]): void }
  /** One sentence for each kind of note, with how often and where first. */
  notes(): string[]
  end(): void
}

export function beginLoad(directory: Directory, folder: string, onProgress: (progress: LoadProgress) => void): Load {
  const clients: PoolClient[] = []
  const noted = new Map<string, { firstLine: number; count: number }>()
  const note = ({ file, line, text }: LoadNote) => {
    const before = noted.get(`${file}: ${text}`)
    noted.set(`${file}: ${text}`, { firstLine: before?.firstLine ?? line, count: (before?.count ?? 0) + 1 })
  }
  return {
    folder,
    onProgress,
    note,
    async connect() {
      const client = await directory.pool.connect()
      clients.push(client)
      // A crash of the server loses at most an unfinished load, which is begun anew.
      await client.query(
        `SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '256MB'; SET client_min_messages = warning`,
      )
      return client
    },
    noteColumnsOf: (file) => ({
      onUnknownColumns: (names) => note({ file, line: 1, text: `unknown columns left out (${names.join(', ')})` }),
    }),
    notes: () =>
      [...noted].map(([text, { count, firstLine }]) =>
        count === 1 ? `${text}, line ${firstLine}` : `${text} in ${count} rows, first on line ${firstLine}`,
      ),
    // Connections are closed rather than returned: their settings are not those of a lookup, and a failed COPY may be under way.
    end: () => {
      for (const client of clients) client.release(true)
    },
  }
}
