import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const debian = '/usr/bin/chromium'
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Stories that are told on a phone too: what people do in passing. */
const PHONE_STORIES = [
  'a-rep-updates-by-csv',
  'a-rep-hears-of-an-import',
  'an-admin-lets-people-in',
  'an-admin-sets-the-workspace-up',
  'everybody-finds-an-import-again',
]

/** Runs against the server that `E2E_URL` names; `npm test` starts one of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.E2E_URL ?? 'http://localhost:3000',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET,
      ...(existsSync(debian) ? { executablePath: debian } : {}),
    },
  },
  projects: [
    { name: 'desk' },
    {
      name: 'phone',
      testMatch: PHONE_STORIES.map((name) => `**/${name}.spec.ts`),
      use: { viewport: { width: 390, height: 844 } },
    },
  ],
})
