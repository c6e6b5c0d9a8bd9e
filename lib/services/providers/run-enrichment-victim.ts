/** A process to be killed in a test: `node run-enrichment-victim.ts <database url> <workspace> <import>`. Enriches the first chunk. */
import { connect } from '#lib/db/database.ts'
import { closeDirectory, openDirectory } from '#lib/db/directory/directory.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'

const [databaseUrl = '', workspaceId = '', importId = ''] = process.argv.slice(2)
const db = connect(databaseUrl, 5)
const directory = openDirectory(databaseUrl)
await enrichChunk({ db, directory }, { workspaceId, importId }, { chunkNumber: 1, from: 1, to: 100_000 })
await closeDirectory(directory)
await db.$disconnect()
await db.pool.end()
