import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Db } from '#lib/db/database.ts'
import type { Place } from '#prove/place.ts'
import { Program } from '#prove/program.ts'
import type { Fault } from '#prove/scene.ts'
import { keepWorker } from './workers.ts'

/** The disk of the uploads is full, each time after some more bytes; then there is room again. Nothing of it may stay. */
export const diskFull = (times: number): Fault => ({
  name: 'disk of the uploads full',
  async upload({ db, installation, random }, place, list) {
    const { fullDiskFlag, filesFolder, url } = installation
    const before = await keptOf(db, { place, filesFolder })
    const program = new Program(url, place)
    try {
      for (let time = 0; time < times; time++) {
        writeFileSync(fullDiskFlag, String(random.whole(list.length)))
        const { status, text } = await program.upload(list)
        if (status !== 507) throw new Error(`an upload to a full disk was answered ${status} ${text}`)
      }
    } finally {
      rmSync(fullDiskFlag)
    }
    const after = await keptOf(db, { place, filesFolder })
    if (after !== before) throw new Error(`refused uploads left something behind: ${after} instead of ${before}`)
    return times
  },
  disturb: async (scene, watch) => {
    await keepWorker(scene, watch)
    return 0
  },
})

/** Uploads, imports and files, counted. */
async function keptOf(
  db: Db,
  { place: { workspaceId }, filesFolder }: { place: Place; filesFolder: string },
): Promise<string> {
  const [uploads, imports] = [
    await db.upload.count({ where: { workspaceId } }),
    await db.import.count({ where: { workspaceId } }),
  ]
  return `${uploads} uploads, ${imports} imports, ${filesIn(filesFolder)} files`
}

const filesIn = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    : 0
