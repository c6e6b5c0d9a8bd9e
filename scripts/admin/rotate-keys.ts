import { db } from '#lib/db/database.ts'
import { providerWorld } from '#lib/services/providers/provider-world.ts'
import { rotateKeys } from '#lib/services/providers/rotate-keys.ts'

export const usage = `rotate-keys
  Seals every saved key and webhook secret with the present ROLLCALL_SECRET. Set ROLLCALL_SECRET_PREVIOUS to the former one first, and take it
  away afterwards.`

/** @throws Error when keys are left that nothing opens */
export async function run(): Promise<void> {
  const { renewed, current, lost } = await rotateKeys(db, providerWorld.vault)
  console.log(`Secrets sealed anew: ${renewed}. Current already: ${current}.`)
  if (lost.length === 0) return
  for (const { workspaceId, holderId } of lost) console.log(`workspace ${workspaceId}: provider or webhook ${holderId}`)
  throw new Error(`Secrets that open with neither secret: ${lost.length}. Their workspaces have to enter them again.`)
}
