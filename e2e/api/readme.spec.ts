import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../..')

/** The lines for the shell under a heading of the README. */
function linesUnder(heading: string): string {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const section = text.slice(text.indexOf(`## ${heading}`))
  const lines = /```sh\n([\s\S]*?)```/.exec(section)?.[1]
  if (!lines) throw new Error(`the README has no lines for the shell under “${heading}”`)
  return lines
}

test('the examples of the README are carried out as they stand there', async () => {
  const url = process.env.E2E_URL ?? 'http://localhost:3000'
  const lines = linesUnder('For programs')
  for (const path of ['preview', 'start', 'jobs?page', 'errors.csv', 'results.csv', 'undo', '/api/engagement'])
    expect(lines).toContain(path)
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', lines.replace('http://localhost:3000', url)], {
    cwd: ROOT,
    timeout: 60_000,
    env: {
      ...process.env,
      DATABASE_URL: process.env.E2E_DATABASE_URL ?? '',
      ROLLCALL_SECRET: 'the README’s examples need some secret of this length',
    },
  })
  expect(stdout).toMatch(/"jobs":\[\{"job_id":/)
  expect(stdout).toContain('"error":"Invalid email format","value":"bob@"')
  expect(stdout).toMatch(/Bob Ray,bob@,Harbour,,.*Invalid email format/)
  expect(stdout).toMatch(/Ada Lovelace,ada@example\.com,Engines,ada@example\.org,(imported|updated|skipped)/)
  expect(stdout).toMatch(/"counted":[01],"repeated":[01],"unknown":\[\]/)
  expect(stdout).toMatch(/"undone":(true|false)\}$/)
})
