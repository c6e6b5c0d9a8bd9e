import { createHash, randomBytes } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { Client } from 'pg'
import { holdToContract } from './contract.ts'

const BASE = process.env.E2E_URL ?? 'http://localhost:3000'

type Slug = 'demo' | 'harbour'
type Role = 'viewer' | 'editor' | 'admin'

/** A token of a demo workspace, put where `npm run admin -- token` puts it. */
export async function makeToken(slug: Slug, role: Role, expiresAt: Date | null = null): Promise<string> {
  const token = `rc_${randomBytes(32).toString('base64url')}`
  await onDatabase(
    `INSERT INTO api_token (workspace_id, user_id, name, role, token_hash, last_four, expires_at)
     SELECT w.id, m.user_id, 'A story', $2, $3, $4, $5 FROM workspace w
       JOIN workspace_member m ON m.workspace_id = w.id AND m.role = 'admin' WHERE w.slug = $1 LIMIT 1`,
    [slug, role, createHash('sha256').update(token).digest(), token.slice(-4), expiresAt],
  )
  return token
}

export async function onDatabase(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at from outside, as a stranger's program does
export type Answer = { status: number; headers: Headers; body: any; text: string }

/** One call of a program, at an address of the server that is tested or of another: whatever comes back, as it is, once it has been held against the document of the API. */
export async function call(token: string | null, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(path.startsWith('/') ? `${BASE}${path}` : path, {
    ...init,
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...init.headers },
  })
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const { status, headers: told } = response
  const answer = { status, headers: told, text, body: isJson && text !== '' ? JSON.parse(text) : null }
  await holdToContract(init.method ?? 'GET', path, answer)
  return answer
}

export const post = (token: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  call(token, path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })

/** Sends a file as a browser's form would. */
export function preview(
  token: string,
  content: string | Uint8Array<ArrayBuffer>,
  fileName = 'list.csv',
  fields: Record<string, string> = {},
  base = '',
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([content], { type: 'text/csv' }), fileName)
  return call(token, `${base}/leads/import/preview`, { method: 'POST', body: form })
}

/** Waits for a job to end. */
export async function finished(token: string, jobId: string): Promise<Answer> {
  for (let wait = 0; wait < 300; wait++) {
    const job = await call(token, `/v1/leads/import/jobs/${jobId}`)
    if (!['queued', 'in_progress'].includes(job.body.status)) return job
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the job does not end')
}

/** A body written by hand, for what no form would send. `write` gets hold of the socket's request. */
export function raw(
  token: string,
  {
    path = '/v1/leads/import/preview',
    headers,
    write,
  }: { path?: string; headers: Record<string, string>; write: (request: import('node:http').ClientRequest) => void },
): Promise<{ status: number; text: string; headers: Headers }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${BASE}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
    })
    request.on('response', (response) => {
      const pieces: Buffer[] = []
      const told = new Headers(
        Object.entries(response.headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as const] : [],
        ) as [string, string][],
      )
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString(), headers: told }),
      )
    })
    request.on('error', reject)
    write(request)
  })
}
