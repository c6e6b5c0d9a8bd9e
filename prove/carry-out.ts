import { listOf, payablePeople } from './list.ts'
import { makePlace, type Place } from './place.ts'
import { Program } from './program.ts'
import type { Fault, Scene, Watch } from './scene.ts'
import { readResult, readWorkspace } from './state.ts'
import type { Ended } from './verdict.ts'

/** Imports the list into a workspace of its own and undoes the import, while a fault does its worst. */
export async function carryOut(
  scene: Scene,
  fault: Fault,
  providerUrl = scene.provider.baseUrl,
): Promise<{ ended: Ended; times: number }> {
  const { db, installation, provider, rows } = scene
  const place = await makePlace(db, { secret: installation.secret, providerUrl, rows })
  provider.charged.clear()
  const before = await readWorkspace(db, place)
  const started = Promise.withResolvers<string>()
  const over = Promise.withResolvers<void>()
  const watch: Watch = { place, importId: started.promise, isOver: false, over: over.promise }
  const list = listOf(rows)
  const program = new Program(installation.url, place)
  const refused = (await fault.upload?.(scene, place, list)) ?? 0
  const disturbing = fault.disturb(scene, watch)
  disturbing.catch(() => undefined)
  try {
    const { fileId, status, text } = await program.upload(list)
    if (status !== 200) throw new Error(`the upload was refused: ${status} ${text}`)
    const importId = await program.start(fileId)
    started.resolve(importId)
    const ended = await seeThrough(scene, { place, program, importId })
    return { ended: { ...ended, before }, times: refused + (await finish()) }
  } finally {
    started.reject(new Error('the import was never started'))
    started.promise.catch(() => undefined)
    await finish().catch(() => undefined)
    Object.assign(provider, { always: null, onRequest: null })
  }

  function finish(): Promise<number> {
    watch.isOver = true
    over.resolve()
    return disturbing
  }
}

async function seeThrough(
  { db, provider, rows }: Scene,
  { place, program, importId }: { place: Place; program: Program; importId: string },
): Promise<Omit<Ended, 'before'>> {
  const sums = await program.complete(importId)
  const [errorRows, resultRows] = [
    await program.rowsOf(importId, 'errors.csv'),
    await program.rowsOf(importId, 'results.csv'),
  ]
  const result = await readResult(db, place, importId)
  const rowOf = new Map(payablePeople(rows).map(({ email }) => [email, Number(/\d+/.exec(email)?.[0]) + 1]))
  const charged = new Map([...provider.charged].map(([email, times]) => [rowOf.get(email) ?? 0, times]))
  await program.undo(importId)
  return { result, told: { ...sums, errorRows, resultRows }, charged, after: await readWorkspace(db, place) }
}
