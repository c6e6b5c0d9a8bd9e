import { Client } from 'pg'
import { applyMigrations } from './apply-migrations.ts'

/** Where the tables live: the app's own, and the person directory's, which may stand on a server of its own. */
export type MigrationTargets = { url: string; directoryUrl?: string | undefined }

/** Brings both databases up to date. Several processes may do so at once: the first does it, the others wait. */
export async function migrate({ url, directoryUrl = url }: MigrationTargets): Promise<void> {
  await withClient(url, (client) => applyMigrations(client, { folder: 'prisma/migrations', schema: 'public' }))
  await withClient(directoryUrl, (client) =>
    applyMigrations(client, { folder: 'prisma/directory-migrations', schema: 'directory' }),
  )
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
