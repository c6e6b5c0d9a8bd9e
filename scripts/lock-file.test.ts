import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findLost } from './find-lost-packages.mjs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

test('the lock file holds the packages of every platform, else `npm ci` refuses it: run scripts/complete-lock.mjs', () => {
  expect(findLost(lock)).toEqual([])
})

test('every version is pinned, and no address of a registry stands in the lock file', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version)),
  )
  expect(loose).toEqual([])
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/)
})
