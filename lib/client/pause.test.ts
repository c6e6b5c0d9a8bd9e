import { expect, test } from 'vitest'
import { pause } from './pause.ts'

test('a pause ends, unless nobody waits for it any more', async () => {
  await pause(1, new AbortController().signal)
  const controller = new AbortController()
  const long = pause(60_000, controller.signal)
  controller.abort(new Error('typed on'))
  await expect(long).rejects.toThrow('typed on')
  await expect(pause(60_000, controller.signal)).rejects.toThrow('typed on')
})
