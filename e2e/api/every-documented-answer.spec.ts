import { expect, test } from '@playwright/test'
import { call, makeToken, preview } from '#e2e/support/api.ts'
import { apiDocument, holdToContract } from '#e2e/support/contract.ts'
import { rightCall } from '#e2e/support/guarded.ts'
import { crowdAt, finishedJob, PROVOKE, type Provoke, pausedJob } from '#e2e/support/provoke.ts'
import { type Scene, scene } from '#e2e/support/scene.ts'
import { type SecondServer, startServer } from '#e2e/support/second-server.ts'

/** Full disks are `lib/services/uploads/full-disk.db.test.ts`'s; signed messages are the webhooks' own stories'. */
const TOLD_ELSEWHERE = ['/problems/storage-full', '/problems/signature-invalid']
const SIGNED = 'takeBatch'

let server: SecondServer
test.beforeAll(async () => {
  server = await startServer({ API_RATE_TOKEN: '2', API_FILES_MAX: '1', API_IMPORTS_MAX: '1' })
  crowdAt(server.url)
})
test.afterAll(async () => {
  await server.stop()
})

test('every answer that is told is given, and none that is not told', async () => {
  test.setTimeout(300_000)
  const place = await scene()
  const { paths } = await apiDocument()
  const failures: string[] = []
  const slow: Promise<void>[] = []
  for (const [path, verbs] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(verbs)) {
      const { operationId, responses } = operation
      if (operationId === SIGNED) continue
      const send = await rightCall(operationId, place)
      const common: Record<string, Provoke> = {
        '/problems/not-signed-in': () => send(null),
        '/problems/not-allowed': () => send(place.viewer),
        '/problems/too-many-requests': async () => {
          const token = await makeToken('demo', 'viewer')
          const again = () =>
            call(token, `${server.url}${path.replace('{jobId}', place.jobId)}`, { method: method.toUpperCase() })
          await again()
          await again()
          return again()
        },
      }
      for (const [status, response] of Object.entries(responses)) {
        for (const type of typesOf(response)) {
          if (TOLD_ELSEWHERE.includes(type)) continue
          const provoke = PROVOKE[operationId]?.[type] ?? common[type]
          if (!provoke) {
            failures.push(`${operationId} is told to answer ${status} ${type}, and no test brings it to that`)
            continue
          }
          const check = async () => {
            const answer = await provoke(place)
            await holdToContract(method.toUpperCase(), path.replace('{jobId}', place.jobId), answer)
            if (String(answer.status) !== status || answer.body?.type !== type)
              failures.push(`${operationId} answers ${answer.status} ${answer.text} where ${status} ${type} was due`)
          }
          if (type === '/problems/upload-incomplete') slow.push(check())
          else await check()
        }
      }
    }
  }
  await Promise.all(slow)
  expect(failures).toEqual([])
})

test('what goes right is answered as it is told, by every operation', async () => {
  const place = await scene()
  const { paths } = await apiDocument()
  const seen: string[] = []
  for (const verbs of Object.values(paths)) {
    for (const { operationId, responses } of Object.values(verbs)) {
      if (operationId === SIGNED) continue
      const right = Object.keys(responses).find((status) => status.startsWith('2'))
      const target = { ...place, ...(await targetOf(operationId, place.editor)) }
      const answer = await (await rightCall(operationId, target))(place.editor)
      expect(`${operationId} ${answer.status}`).toBe(`${operationId} ${right}`)
      seen.push(operationId)
    }
  }
  expect(seen).toHaveLength(Object.values(paths).flatMap((verbs) => Object.keys(verbs)).length - 1)
})

/** A job, or a file, with which the operation can go right. */
async function targetOf(operationId: string, token: string): Promise<Partial<Scene>> {
  if (operationId === 'cancelJob' || operationId === 'resumeJob') return { jobId: await pausedJob(token) }
  if (operationId === 'undoJob') return { jobId: await finishedJob(token) }
  if (operationId !== 'startImport') return {}
  const { body } = await preview(token, `Email\nada@right-${crypto.randomUUID()}.com\n`)
  return { fileId: body.file_id }
}

function typesOf({ content }: { content: Record<string, unknown> }): string[] {
  const problem = content['application/problem+json'] as
    | { schema: { properties: { type: { enum: string[] } } } }
    | undefined
  return problem?.schema.properties.type.enum ?? []
}
