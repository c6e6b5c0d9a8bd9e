/**
 * Loaded before anything else of the web server (`node --import`): while the file that `PROVE_FULL_DISK` names is there, the disk
 * below `PROVE_FILES` takes as many bytes of a file as it says, and no more.
 */
import { existsSync, promises, readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { PROVE_FULL_DISK: flag, PROVE_FILES: folder } = process.env
if (flag && folder) watchDisk(flag, folder)

function watchDisk(flag: string, folder: string): void {
  const { writeFile } = promises
  promises.writeFile = (path, data, options) => {
    const isOurs = String(path).startsWith(folder) && existsSync(flag)
    const limited = isOurs ? untilFull(data as AsyncIterable<Buffer>, Number(readFileSync(flag, 'utf8'))) : data
    return writeFile(path, limited, options)
  }
  syncBuiltinESMExports()
}

async function* untilFull(data: AsyncIterable<Buffer>, room: number): AsyncGenerator<Buffer> {
  let left = room
  for await (const part of data) {
    yield part.subarray(0, left)
    left -= part.byteLength
    if (left < 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
}
