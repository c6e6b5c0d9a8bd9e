import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import { expect, test } from 'vitest'
import { createTestDatabase } from '#lib/db/test-database.ts'
import { freePort } from '#scripts/postgres/free-port.ts'
import { whenDatabaseAnswers } from './when-database-answers.ts'

test('a worker waits for a database that is away, and does not wait for one that refuses it', async () => {
  const { url, drop } = await createTestDatabase()
  const [real, door] = [new URL(url), new URL(url)]
  door.port = String(await freePort())
  const log = pino({ level: 'silent' })
  let hasAnswered = false
  const answering = whenDatabaseAnswers(door.href, log).then(() => {
    hasAnswered = true
  })
  await wait(300)
  expect(hasAnswered).toBe(false)

  const open = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(Number(real.port), real.hostname)
    for (const end of [socket, onward]) open.add(end.on('error', () => undefined))
    socket.pipe(onward).pipe(socket)
  })
  server.listen(Number(door.port), '127.0.0.1')
  await answering
  for (const socket of open) socket.destroy()
  server.close()

  real.pathname = '/no-such-database'
  await expect(whenDatabaseAnswers(real.href, log)).rejects.toMatchObject({ code: '3D000' })
  await drop()
})
