import { defineConfig } from 'vitest/config'

/** `lib/env.ts` insists on these; no test connects by them. */
const env = {
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  ROLLCALL_SECRET: 'a secret that guards nothing but tests',
  LOG_LEVEL: 'silent',
}

const settings = { environment: 'node', testTimeout: 30_000, hookTimeout: 120_000, env } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...settings,
          name: 'unit',
          include: ['{lib,inngest,scripts,components,app,bench,prove}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{db,large}.test.ts', 'node_modules/**'],
        },
      },
      {
        test: {
          ...settings,
          name: 'db',
          include: ['{lib,inngest,scripts,bench}/**/*.db.test.ts'],
          globalSetup: ['scripts/testing/database-setup.ts'],
        },
      },
      {
        test: {
          ...settings,
          name: 'large',
          include: ['lib/**/*.large.test.ts'],
          globalSetup: ['scripts/testing/database-setup.ts'],
        },
      },
    ],
  },
})
