import { expect } from '@playwright/test'
import { type Answer, call, makeToken, onDatabase, post, preview, raw } from './api.ts'
import { job, type Scene } from './scene.ts'

const small: { url: string } = { url: '' }

/** Names the server that lets a workspace hold one file and run one import. */
export function crowdAt(url: string): void {
  small.url = url
}
const crowdedUrl = (): string => small.url

export type Provoke = (place: Scene) => Promise<Answer>

const byEmail = { primary_identifier: { column: 'Email', kind: 'email' } }
const START = '/v1/leads/import/start'
const ofJob = (verb: string) => `/v1/leads/import/jobs/${crypto.randomUUID()}/${verb}`
const longKey = { 'idempotency-key': 'k'.repeat(300) }

/** The same key for two requests. */
async function twice(send: (key: Record<string, string>, first: boolean) => Promise<Answer>): Promise<Answer> {
  const key = { 'idempotency-key': crypto.randomUUID() }
  expect((await send(key, true)).status).toBeLessThan(300)
  return send(key, false)
}

export async function pausedJob(token: string): Promise<string> {
  const { jobId } = await job(token, `Email\nada@paused-${crypto.randomUUID()}.com\n`)
  await onDatabase(`UPDATE import SET status = 'paused', stage = 'enriching', reason = 'x' WHERE id = $1`, [jobId])
  return jobId
}

const verb = (name: string, prepare: (token: string) => Promise<string>): Record<string, Provoke> => ({
  '/problems/not-found': ({ editor }) => call(editor, ofJob(name), { method: 'POST' }),
  '/problems/request-invalid': ({ editor, jobId }) =>
    call(editor, `/v1/leads/import/jobs/${jobId}/${name}`, { method: 'POST', headers: longKey }),
  '/problems/conflict': async ({ editor }) => {
    const jobId = await prepare(editor)
    const other = await prepare(editor)
    return twice((headers, first) =>
      call(editor, `/v1/leads/import/jobs/${first ? jobId : other}/${name}`, { method: 'POST', headers }),
    )
  },
  '/problems/import-in-wrong-state': async ({ editor, jobId }) =>
    name === 'undo'
      ? call(editor, `/v1/leads/import/jobs/${await pausedJob(editor)}/undo`, { method: 'POST' })
      : call(editor, `/v1/leads/import/jobs/${jobId}/${name}`, { method: 'POST' }),
})

const file = (name: string): Record<string, Provoke> => ({
  '/problems/not-found': ({ viewer }) => call(viewer, ofJob(name)),
  '/problems/upload-expired': async ({ editor }) => {
    const { jobId } = await job(editor, `Email\nada@gone-${crypto.randomUUID()}.com\n`)
    await onDatabase('UPDATE import SET results_removed_at = now() WHERE id = $1', [jobId])
    return call(editor, `/v1/leads/import/jobs/${jobId}/${name}`)
  },
})

export const finishedJob = async (token: string) =>
  (await job(token, `Email\nada@over-${crypto.randomUUID()}.com\n`)).jobId

/** How each operation is brought to each problem that only it, or few, may answer with. */
export const PROVOKE: Record<string, Record<string, Provoke>> = {
  previewImport: {
    '/problems/request-invalid': ({ editor }) => preview(editor, 'Email\na@b.co\n', 'a.csv', { quote: '~' }),
    '/problems/conflict': ({ editor }) =>
      twice((headers, first) => {
        const form = new FormData()
        form.append('file', new Blob([`Email\n${first}@b.co\n`]), 'a.csv')
        return call(editor, '/v1/leads/import/preview', { method: 'POST', body: form, headers })
      }),
    '/problems/upload-incomplete': async ({ editor }) => {
      const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nEmail\na@b.co\n'
      return told(
        await raw(editor, {
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
          write: (request) => request.end(head),
        }),
      )
    },
    '/problems/wrong-content-type': ({ editor }) =>
      call(editor, '/v1/leads/import/preview', { method: 'POST', body: 'Email\n' }),
    '/problems/file-too-large': ({ editor }) => preview(editor, `Email\n${'a@b.co\n'.repeat(1_600_000)}`),
    '/problems/too-many-rows': ({ editor }) => preview(editor, `Email\n${'a@b.co\n'.repeat(50_001)}`),
    '/problems/file-empty': ({ editor }) => preview(editor, 'Email\n'),
    '/problems/not-a-csv': ({ editor }) => preview(editor, new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])),
    '/problems/file-unreadable': ({ editor }) => preview(editor, 'Colour\nred\n'),
    '/problems/quota-exceeded': async () => preview(await crowded(), 'Email\nb@b.co\n', 'b.csv', {}, crowdedUrl()),
  },
  startImport: {
    '/problems/request-invalid': ({ editor }) => post(editor, START, {}),
    '/problems/upload-incomplete': ({ editor }) => slowBody(editor, START),
    '/problems/body-too-large': ({ editor }) => call(editor, START, { method: 'POST', body: ' '.repeat(5_000_000) }),
    '/problems/not-found': ({ editor }) => post(editor, START, { file_id: crypto.randomUUID(), ...byEmail }),
    '/problems/conflict': async ({ editor }) => {
      const { body } = await preview(editor, 'Email\nada@conflict.com\n')
      return twice((headers, first) =>
        post(editor, START, { file_id: body.file_id, ...byEmail, import_tag: first }, headers),
      )
    },
    '/problems/campaign-not-active': async ({ editor, fileId }) => {
      const [shut] = await onDatabase(
        `INSERT INTO campaign (workspace_id, name, status) SELECT id, 'Shut', 'draft' FROM workspace WHERE slug = 'demo' RETURNING id`,
      )
      const answer = await post(editor, START, { file_id: fileId, ...byEmail, campaign_id: shut?.id })
      await onDatabase('DELETE FROM campaign WHERE id = $1', [shut?.id])
      return answer
    },
    '/problems/quota-exceeded': async ({ foreign }) => {
      const token = await crowded()
      const { body } = await preview(foreign, 'Email\nb@b.co\n')
      await onDatabase(
        `INSERT INTO import (workspace_id, upload_id, file_name, status, stage, reason, options, rows_total)
         SELECT workspace_id, id, 'busy.csv', 'paused', 'enriching', 'A test.', '{}', 1 FROM upload WHERE id = $1`,
        [body.file_id],
      )
      const answer = await post(token, `${crowdedUrl()}${START}`, { file_id: body.file_id, ...byEmail })
      await onDatabase('DELETE FROM import WHERE upload_id = $1', [body.file_id])
      return answer
    },
  },
  listJobs: { '/problems/request-invalid': ({ viewer }) => call(viewer, '/v1/leads/import/jobs?limit=0') },
  readJob: { '/problems/not-found': ({ viewer }) => call(viewer, ofJob('').slice(0, -1)) },
  cancelJob: verb('cancel', pausedJob),
  resumeJob: verb('resume', pausedJob),
  undoJob: verb('undo', finishedJob),
  downloadErrors: file('errors.csv'),
  downloadResults: file('results.csv'),
  listFields: {},
  addEngagement: {
    '/problems/request-invalid': ({ editor }) => post(editor, '/api/engagement', {}),
    '/problems/upload-incomplete': ({ editor }) => slowBody(editor, '/api/engagement'),
    '/problems/body-too-large': ({ editor }) =>
      call(editor, '/api/engagement', { method: 'POST', body: ' '.repeat(5_000_000) }),
    '/problems/conflict': ({ editor }) =>
      twice((headers, first) => {
        const event = { eventId: crypto.randomUUID(), kind: 'sent', at: '2026-11-02T09:30:00Z', email: `${first}@b.co` }
        return post(editor, '/api/engagement', { events: [event] }, headers)
      }),
  },
}

const told = ({ status, text, headers }: { status: number; text: string; headers: Headers }): Answer => ({
  status,
  text,
  headers,
  body: JSON.parse(text),
})

/** A body that stops coming: it is waited for, and then given up. */
async function slowBody(token: string, path: string): Promise<Answer> {
  const answer = await raw(token, {
    path,
    headers: { 'content-type': 'application/json', 'content-length': '100' },
    write: (request) => request.write('{'),
  })
  return told(answer)
}

/** A token of the other workspace, which holds as many files as the second server lets it. */
async function crowded(): Promise<string> {
  const token = await makeToken('harbour', 'editor')
  await preview(token, 'Email\nb@b.co\n')
  return token
}
