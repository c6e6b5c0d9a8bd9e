import type { IcpRules } from '#lib/contract/icp-rules.ts'
import type { Role } from '#lib/contract/roles.ts'

/** The same for all demo accounts; it guards nothing but made-up people. */
export const DEMO_PASSWORD = 'rollcall-demo'

export const DEMO_WORKSPACES = [
  { name: 'Demo', slug: 'demo' },
  { name: 'Harbour & Co', slug: 'harbour' },
]

/** Who may sign in to which demo workspace. */
export const DEMO_ACCOUNTS: { slug: string; name: string; email: string; password: string; role: Role }[] = [
  { slug: 'demo', name: 'Ada Admin', email: 'admin@demo.example', password: DEMO_PASSWORD, role: 'admin' },
  { slug: 'demo', name: 'Eddie Editor', email: 'editor@demo.example', password: DEMO_PASSWORD, role: 'editor' },
  { slug: 'demo', name: 'Vera Viewer', email: 'viewer@demo.example', password: DEMO_PASSWORD, role: 'viewer' },
  { slug: 'harbour', name: 'Hanna Harbour', email: 'admin@harbour.example', password: DEMO_PASSWORD, role: 'admin' },
]

/** An ideal customer: people who decide, in companies of some size. */
export const DEMO_RULES: IcpRules = [
  {
    tier: 'A',
    conditions: [
      { field: 'seniority', op: 'one-of', value: ['owner', 'c-suite', 'vp'] },
      { field: 'employeeCount', op: 'at-least', value: 200 },
    ],
  },
  {
    tier: 'B',
    conditions: [
      { field: 'seniority', op: 'one-of', value: ['owner', 'c-suite', 'vp', 'director'] },
      { field: 'employeeCount', op: 'at-least', value: 20 },
    ],
  },
  { tier: 'C', conditions: [{ field: 'seniority', op: 'one-of', value: ['director', 'manager', 'senior'] }] },
]
