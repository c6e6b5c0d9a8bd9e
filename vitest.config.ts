import { defineConfig } from 'vitest/config'

const settings = { environment: 'node', testTimeout: 30_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...settings,
          name: 'unit',
          include: ['{lib,inngest,scripts,components,app,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
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
    ],
  },
})
