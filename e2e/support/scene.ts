import { expect } from '@playwright/test'
import { finished, makeToken, onDatabase, post, preview } from './api.ts'

/** Two workspaces, the tokens of each kind, and a finished job of the first with a row in error. */
export type Scene = {
  viewer: string
  editor: string
  admin: string
  expired: string
  revoked: string
  /** Of the other workspace. */
  foreign: string
  foreignViewer: string
  /** Whom the job has brought in. */
  ours: string
  jobId: string
  fileId: string
}

let made: Promise<Scene> | null = null

/** The scene that all specs of the API share; made once for each process that runs them. */
export function scene(): Promise<Scene> {
  made ??= makeScene()
  return made
}

async function makeScene(): Promise<Scene> {
  const editor = await makeToken('demo', 'editor')
  const revoked = await makeToken('demo', 'admin')
  await onDatabase('UPDATE api_token SET revoked_at = now() WHERE last_four = $1', [revoked.slice(-4)])
  const ours = `ada-${crypto.randomUUID()}@scene.com`
  const { jobId } = await job(editor, `Email,Note\n${ours},first\nno address,second\n`)
  const { body: file } = await preview(editor, 'Email\nwaiting@scene.com\n')
  return {
    viewer: await makeToken('demo', 'viewer'),
    editor,
    admin: await makeToken('demo', 'admin'),
    expired: await makeToken('demo', 'admin', new Date(Date.now() - 1_000)),
    revoked,
    foreign: await makeToken('harbour', 'admin'),
    foreignViewer: await makeToken('harbour', 'viewer'),
    ours,
    jobId,
    fileId: file.file_id,
  }
}

/** Imports a list by its column `Email`, unless `more` says else, and waits for its end. */
export async function job(token: string, content: string, more: object = {}) {
  const { body: file } = await preview(token, content)
  const started = await post(token, '/v1/leads/import/start', {
    file_id: file.file_id,
    primary_identifier: { column: 'Email', kind: 'email' },
    ...more,
  })
  expect(started.status, started.text).toBe(202)
  const jobId: string = started.body.job_id
  return { jobId, started: started.body, ended: (await finished(token, jobId)).body }
}

/** What changes by itself while nobody calls: counts of calls, last uses, the engine's and the outbox's own doings. */
const RESTLESS = ['api_rate', 'api_token', 'outbox_event', 'session', '_prisma_migrations', 'now_rank']

/**
 * A fingerprint of every table of the product. Each write leaves another transaction number on the rows it touches, so that nothing
 * that is added, changed or removed goes unseen.
 */
export async function fingerprint(): Promise<string> {
  const tables = await onDatabase(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY 1`,
    [RESTLESS],
  )
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) AS rows, coalesce(sum(xmin::text::bigint), 0) AS written FROM "${name}"`,
  )
  parts.push(
    `SELECT 'api_token', count(*), coalesce(sum(hashtext(concat_ws(' ', id, role, revoked_at, expires_at, token_hash))), 0) FROM api_token`,
  )
  return JSON.stringify(await onDatabase(parts.join(' UNION ALL ')))
}

/**
 * Does something that must change nothing. The product's own clockwork may tick just then, so a difference counts only when it comes
 * again.
 */
export async function unchanged(act: () => Promise<void>, what: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const before = await fingerprint()
    await act()
    const after = await fingerprint()
    if (before === after) return
    if (attempt === 3) expect(after, what).toBe(before)
  }
}
