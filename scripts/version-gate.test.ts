import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The first versions without the holes that are known; below them nothing may be shipped. */
const FLOORS: Record<string, { version: string; because: string }> = {
  next: { version: '16.2.6', because: 'CVE-2025-29927 and the thirteen advisories of May 2026' },
  react: { version: '19.2.5', because: 'CVE-2025-55182 and its successors, CVE-2026-23870 the last' },
  'react-dom': { version: '19.2.5', because: 'as react' },
  inngest: { version: '4.5.0', because: 'from here on strangers cannot register an app' },
}

const lock: { packages: Record<string, { version?: string }> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** Every copy of a package that the lock file would install, wherever it lies. */
const copiesOf = (name: string): string[] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version ? [version] : [],
  )

function isBelow(version: string, floor: string): boolean {
  const [one, other] = [version, floor].map((text) => text.split('-')[0]?.split('.').map(Number) ?? [])
  const at = [0, 1, 2].find((part) => one?.[part] !== other?.[part])
  // A canary of the floor comes before it.
  return at === undefined ? version.includes('-') : (one?.[at] ?? 0) < (other?.[at] ?? 0)
}

test.each(Object.entries(FLOORS))(
  '70: %s is not below its floor, in the lock file and where it is installed',
  (name, { version: floor }) => {
    const copies = copiesOf(name)
    expect(copies).not.toEqual([])
    const installed: string = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
    expect([...copies, installed].filter((version) => isBelow(version, floor))).toEqual([])
  },
)

test('70: the gate closes', () => {
  for (const below of ['16.2.5', '16.1.9', '15.9.9', '16.2.6-canary.3']) expect(isBelow(below, '16.2.6')).toBe(true)
  for (const good of ['16.2.6', '16.2.10', '16.10.0', '17.0.0']) expect(isBelow(good, '16.2.6')).toBe(false)
})
