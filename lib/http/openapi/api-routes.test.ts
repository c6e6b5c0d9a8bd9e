import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operationsOf, refusalsOf } from './answers.ts'
import { API_ROUTES } from './api-routes.ts'

const APP = join(import.meta.dirname, '../../../app')
/** Takes every address that is none. */
const CATCH_ALL = '/v1/{...path}'

const files = globSync('{v1,api/engagement,api/webhooks/intake}/**/route.ts', { cwd: APP }).map((path) => ({
  path: `/${path.replaceAll('\\', '/').replace(/\/route\.ts$/, '')}`.replace(/\[(.+?)\]/g, '{$1}'),
  text: readFileSync(join(APP, path), 'utf8'),
}))
const routes = files.filter(({ path }) => path !== CATCH_ALL)

test('every route for programs stands in the table, and every route of the table is there', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(routes.map(({ path }) => path).sort()).toEqual(Object.keys(API_ROUTES).sort())
})

test('every one of them goes by the table, or is signed and counted', () => {
  for (const { path, text } of routes) {
    const isSigned = operationsOf(API_ROUTES).some((one) => one.path === path && one.operation.role === null)
    expect(text, path).toContain(isSigned ? 'counted(' : `programRoute('${path}'`)
  }
})

test('a role that some do not have is refused with a status that is told, and so is a key that is reused', () => {
  for (const { method, operation } of operationsOf(API_ROUTES)) {
    const codes = refusalsOf(operation).map(({ code }) => code)
    if (operation.role !== null && operation.role !== 'viewer') expect(codes, operation.id).toContain('not-allowed')
    if (method === 'POST') expect(codes, operation.id).toContain('conflict')
  }
})
