// Runs on whatever Node the machine has, right after `npm ci`: makes the Prisma client without Prisma's own engine download.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = join(root, 'node_modules/.bin/node')
const prisma = join(root, 'node_modules/prisma/build/index.js')

const { status } = spawnSync(existsSync(node) ? node : process.execPath, [prisma, 'generate'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  // `prisma generate` never runs the schema engine, it only insists that the file is there.
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: prisma, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
})
process.exit(status ?? 1)
