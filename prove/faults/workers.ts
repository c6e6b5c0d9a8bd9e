import type { Deed, Orders } from '#prove/orders.ts'
import type { Scene, Watch } from '#prove/scene.ts'
import { startWorkerProcess, type WorkerProcess } from '#prove/worker-process.ts'

/**
 * Keeps one worker process running until the import is over: whenever one is gone the next begins, with orders of its own.
 *
 * @returns what the fault layers did
 */
export async function keepWorker(
  { installation }: Scene,
  watch: Watch,
  {
    ordersOf = () => ({}),
    seen = () => undefined,
  }: { ordersOf?: (died: readonly string[]) => Omit<Orders, 'diary'>; seen?: (worker: WorkerProcess) => void } = {},
): Promise<Deed[]> {
  const died: string[] = []
  const deeds: Deed[] = []
  while (!watch.isOver) {
    const worker = startWorkerProcess(installation, ordersOf(died))
    seen(worker)
    await Promise.race([worker.gone, watch.over])
    if (watch.isOver) await worker.stop()
    const diary = await worker.gone
    deeds.push(...diary)
    died.push(...diary.filter(({ what }) => what === 'died').map(({ at }) => at))
  }
  return deeds
}

export const countOf = (deeds: readonly Deed[], what: Deed['what']): number =>
  deeds.filter((deed) => deed.what === what).length
