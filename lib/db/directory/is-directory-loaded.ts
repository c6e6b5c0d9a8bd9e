import type { Directory } from './directory.ts'

export async function isDirectoryLoaded(directory: Directory): Promise<boolean> {
  const { rows } = await directory.pool.query<{ loaded: boolean }>(
    'SELECT EXISTS (SELECT FROM directory.generation) AS loaded',
  )
  return rows[0]?.loaded ?? false
}
