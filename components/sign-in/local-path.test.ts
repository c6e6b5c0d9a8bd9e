import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test('keeps a path of ours, with what was asked for there', () => {
  expect(localPath('/campaigns/7/leads?tier=3&lead=9#top')).toBe('/campaigns/7/leads?tier=3&lead=9#top')
})

test.each([
  'https://evil.example/',
  '//evil.example/campaigns',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '\n//evil.example',
  '/.//evil.example',
  '/campaigns/..//evil.example',
  'javascript:alert(1)',
  'http://',
  '',
])('goes to the campaigns rather than to %j', (next) => {
  const path = localPath(next)
  expect(new URL(path, 'https://rollcall.example/sign-in').origin).toBe('https://rollcall.example')
  expect(path === '/campaigns' || path === '/').toBe(true)
})

test('takes no more than one address', () => {
  expect(localPath(['/a', '/b'])).toBe('/campaigns')
  expect(localPath(undefined)).toBe('/campaigns')
})
