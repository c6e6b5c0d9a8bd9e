import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** Which room may import which: the plan of the house. A room may always import itself. */
const DOORS: Record<string, readonly string[]> = {
  'lib/contract': [],
  'lib/core': ['lib/contract'],
  'lib/client': ['lib/contract', 'lib/core'],
  'lib/http': ['lib/contract', 'lib/core', 'lib/log.ts'],
  'lib/log.ts': ['lib/env.ts'],
  'lib/env.ts': [],
  'lib/db': ['lib/contract', 'lib/core', 'lib/env.ts', 'prisma/generated'],
  'lib/outside': ['lib/contract', 'lib/core', 'lib/env.ts', 'lib/log.ts'],
  'lib/services': ['lib/contract', 'lib/core', 'lib/db', 'lib/outside', 'lib/env.ts', 'lib/log.ts'],
  inngest: ['lib/contract', 'lib/core', 'lib/services', 'lib/db', 'lib/outside', 'lib/env.ts', 'lib/log.ts'],
  'components/ui': ['lib/client', 'lib/contract'],
  'components/charts': ['components/ui', 'lib/contract', 'lib/core'],
  'components/verdict': ['components/ui', 'lib/contract'],
  'components/shell': ['components/ui', 'lib/client', 'lib/contract', 'lib/core'],
  'components/*': [
    'components/ui',
    'components/charts',
    'components/verdict',
    'components/shell',
    'lib/client',
    'lib/contract',
    'lib/core',
  ],
  app: [
    'components',
    'inngest',
    'lib/contract',
    'lib/core',
    'lib/http',
    'lib/services',
    'lib/db',
    'lib/outside',
    'lib/env.ts',
    'lib/log.ts',
    'prisma/demo.ts',
  ],
}

/** The packages that a room may name, where it is not free to choose. */
const PACKAGES: Record<string, readonly string[]> = {
  'lib/contract': ['zod'],
  'lib/core': ['zod', 'papaparse', 'iconv-lite', 'jschardet', 'libphonenumber-js', 'tldts', 'any-ascii'],
  'lib/client': ['zod', 'better-auth', '@tanstack/react-query'],
}

/** Rooms with SQL of their own: the tables' room, and the engine, which keeps its own schema. */
const SQL_ROOMS = [
  'lib/db',
  'inngest/engine',
  'inngest/outbox',
  'inngest/conformance',
  'scripts',
  'bench',
  'prove',
  'prisma',
  'e2e',
]

type Import = { file: string; specifier: string }

const files = globSync('{app,components,lib,inngest,prisma,scripts,bench,prove,e2e}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('prisma/generated/'))
const isTest = (file: string) => /\.test\.tsx?$|test-database\.ts$|sample-import\.ts$/.test(file)
const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import ['"]([^'"]+)['"]/gm,
    ),
  ].map(([, from, lazy, bare]) => ({ file, specifier: from ?? lazy ?? bare ?? '' })),
)

describe('the house', () => {
  test('was read: an empty search would let everything pass', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(imports.length).toBeGreaterThan(500)
  })

  test('has doors only where the plan has them', () => {
    const through = imports
      .filter(({ file }) => !isTest(file))
      .map(({ file, specifier }) => ({ file, target: targetOf(file, specifier) }))
      .filter(({ file, target }) => target !== null && !mayEnter(roomOf(file), target))
    expect(through).toEqual([])
  })

  test('has no import that leads nowhere, and none through ../', () => {
    const lost = imports.filter(({ file, specifier }) => {
      const target = targetOf(file, specifier)
      return (
        specifier.startsWith('../') ||
        (target !== null && !target.startsWith('prisma/generated') && !existsSync(join(ROOT, target)))
      )
    })
    expect(lost).toEqual([])
  })

  test('names only the packages that a pure room may name', () => {
    const foreign = imports
      .filter(({ file }) => !isTest(file))
      .filter(({ file, specifier }) => {
        const allowed = PACKAGES[Object.keys(PACKAGES).find((room) => file.startsWith(`${room}/`)) ?? '']
        return (
          allowed &&
          targetOf(file, specifier) === null &&
          !allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`))
        )
      })
    expect(foreign).toEqual([])
  })

  test('reads the environment at one door, and speaks SQL and Prisma in the rooms that have tables', () => {
    const sources = files
      .filter((file) => !isTest(file))
      .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
    const readers = sources.filter(
      ({ file, text }) =>
        /process\.env\b/.test(text) &&
        !/^(lib\/env\.ts|scripts\/|prove\/|bench\/|e2e\/|inngest\/conformance\/)/.test(file),
    )
    expect(readers.map(({ file }) => file)).toEqual([])
    const speakers = sources.filter(
      ({ file, text }) =>
        /\$(query|execute)Raw\b|\.query\(\s*[`'"]/.test(text) && !SQL_ROOMS.some((room) => file.startsWith(room)),
    )
    expect(speakers.map(({ file }) => file)).toEqual([])
  })
})

/** The file of the project that a specifier means; null for a package. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return relative(ROOT, join(ROOT, dirname(file), specifier)).replaceAll('\\', '/')
  return null
}

/** The longest room of the plan that a file lies in; each folder of `components` is a room of its own. */
function roomOf(file: string): string {
  const named = Object.keys(DOORS).find((room) => !room.endsWith('*') && (file === room || file.startsWith(`${room}/`)))
  if (named) return named
  return file.startsWith('components/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? file)
}

function mayEnter(room: string, target: string): boolean {
  if (target === room || target.startsWith(`${room}/`)) return true
  const doors = DOORS[room] ?? (room.startsWith('components/') ? DOORS['components/*'] : undefined)
  return doors === undefined || doors.some((door) => target === door || target.startsWith(`${door}/`))
}
