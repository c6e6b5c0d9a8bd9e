import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { expect, test } from 'vitest'
import { createTestDatabase } from '#lib/db/test-database.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { receiveUpload } from './receive-upload.ts'

const LINES = Buffer.from('ada@acme.com\n'.repeat(1000))

// Linux has a file that is always full.
test.skipIf(!existsSync('/dev/full'))(
  'a full disk refuses the upload in words, however much has come, and nothing of it stays',
  async () => {
    const { db, drop } = await createTestDatabase()
    const { workspaceId } = await sampleWorkspace(db)
    const user = await db.user.create({ data: { name: 'Ada', email: 'ada@full-disk.com' } })
    const disk = new Disk(new FSDriver({ location: '/dev', visibility: 'private' }))
    const removed = new Set<string>()
    const files: FileStore = {
      put: (_key, content) => disk.putStream('full', content),
      read: () => Promise.reject(new Error('there is no file')),
      remove: async (key) => void removed.add(key),
    }
    const place = { workspaceId, userId: user.id, entryPoint: 'imports', campaignId: null } as const
    for (const parts of [1, 500]) {
      const body = Readable.from([Buffer.from('email\n'), ...Array(parts).fill(LINES)])
      await expect(receiveUpload({ db, files }, place, { fileName: 'list.csv', body })).rejects.toMatchObject({
        code: 'storage-full',
      })
    }
    expect(await db.upload.count()).toBe(0)
    expect(removed.size).toBe(2)
    await drop()
  },
)
