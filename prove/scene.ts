import type { Db } from '#lib/db/database.ts'
import type { FakeProvider } from '#lib/outside/providers/fake-provider-server.ts'
import type { Random } from '#scripts/demo/random.ts'
import type { ProofInstallation } from './installation.ts'
import type { Place } from './place.ts'

/** Where faults happen. */
export type Scene = {
  installation: ProofInstallation
  db: Db
  /** Knows whom it would charge for. */
  provider: FakeProvider
  random: Random
  rows: number
  /** How long the database stays away. */
  awayMs: number
}

/** An import on its way, as a fault sees it. */
export type Watch = {
  place: Place
  importId: Promise<string>
  isOver: boolean
  /** Resolves when import and undo have ended. */
  over: Promise<void>
}

/** Something that goes wrong, again and again, from before an import begins until it is undone. */
export type Fault = {
  name: string
  /** Sees to the workers, and disturbs. @returns how often it has */
  disturb(scene: Scene, watch: Watch): Promise<number>
  /** What a sender meets before the upload succeeds. @returns how often it has */
  upload?(scene: Scene, place: Place, list: string): Promise<number>
}
