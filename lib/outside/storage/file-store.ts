import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { S3Driver } from 'flydrive/drivers/s3'
import { env } from '#lib/env.ts'

/** Where uploaded files lie: a local folder, or S3-compatible storage where one is set. Keys are ours, never a user's. */
export type FileStore = {
  /** Writes a whole file; a stream that fails leaves nothing behind. */
  put(key: string, content: Readable): Promise<void>
  read(key: string): Promise<Readable>
  remove(key: string): Promise<void>
}

export function openFileStore(disk: Disk): FileStore {
  return {
    put: async (key, content) => {
      try {
        await disk.putStream(key, content)
      } catch (error) {
        await disk.delete(key)
        throw error
      }
    },
    read: (key) => disk.getStream(key),
    remove: (key) => disk.delete(key),
  }
}

/** The store that the settings name. */
export const sharedFiles: FileStore = openFileStore(new Disk(env.S3_BUCKET ? bucket(env.S3_BUCKET) : localFolder()))

function localFolder(): FSDriver {
  return new FSDriver({ location: resolve(env.ROLLCALL_DATA, 'files'), visibility: 'private' })
}

function bucket(name: string): S3Driver {
  const { S3_REGION: region, S3_ENDPOINT: endpoint, S3_ACCESS_KEY_ID: id, S3_SECRET_ACCESS_KEY: secret } = env
  return new S3Driver({
    bucket: name,
    region,
    visibility: 'private',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(id && secret ? { credentials: { accessKeyId: id, secretAccessKey: secret } } : {}),
  })
}
