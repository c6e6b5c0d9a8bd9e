import { execFileSync } from 'node:child_process'

/** Whom the server runs as: PostgreSQL refuses root. Empty for everybody else. */
export type ServerUser = { uid?: number; gid?: number }

const NAME = 'postgres'

/** As root, the system user `postgres`, made if it is not there. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {}
  return readUser() ?? makeUser()
}

function makeUser(): ServerUser {
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', NAME])
  const made = readUser()
  if (!made) throw new Error(`The system user ${NAME}, which PostgreSQL is to run as, could not be made.`)
  return made
}

function readUser(): ServerUser | null {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}
