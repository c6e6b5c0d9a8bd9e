import { env } from '#lib/env.ts'
import { type Directory, openDirectory } from './directory/directory.ts'

const kept = globalThis as { rollcallDirectory?: Directory }

/** This process's way to the person directory: a server of its own where one is set, else the database's. Connects when asked. */
export const sharedDirectory: Directory =
  kept.rollcallDirectory ?? openDirectory(env.DIRECTORY_DATABASE_URL ?? env.DATABASE_URL)
kept.rollcallDirectory = sharedDirectory
