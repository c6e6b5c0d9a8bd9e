import { DEFAULT_OPTIONS, type ImportOptions } from '#lib/contract/import-options.ts'
import type { ContactValues, RowKeys } from '#lib/contract/import-record.ts'
import { DEFAULT_SCORING_MODEL } from '#lib/contract/scoring-model.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { SettlementContext } from './settlement-context.ts'
import type { RowIdentification, SettlementRow } from './settlement-row.ts'

/** Rows, facts and rules for tests: enough to be valid, so that a test names only what it is about. */
export function sampleContext(
  options: Partial<ImportOptions> = {},
  more: Partial<SettlementContext> = {},
): SettlementContext {
  return {
    options: { ...DEFAULT_OPTIONS.campaign, ...options },
    tags: [],
    importTag: null,
    today: '2026-11-21',
    rules: { icp: [], scoring: DEFAULT_SCORING_MODEL, customNames: new Map() },
    suppressions: { platform: new Map(), emails: new Map(), domains: new Map(), platformDomains: new Map() },
    assignments: new Map(),
    companies: new Map(),
    leads: null,
    ...more,
  }
}

export type SampleRow = Omit<Partial<SettlementRow>, 'plan' | 'keys' | 'record'> & {
  values?: ContactValues
  tags?: readonly string[]
  keys?: Partial<RowKeys>
  plan?: Partial<SettlementRow['plan']>
}

export function sampleRow(
  rowNumber: number,
  { values = {}, tags = [], keys, plan, ...more }: SampleRow = {},
): SettlementRow {
  return {
    rowNumber,
    record: { values, tags: [...tags], custom: {}, kept: {} },
    keys: {
      emailKey: values.email ?? null,
      linkedinSlug: values.linkedinSlug ?? null,
      phone: values.phone ?? null,
      externalId: values.externalId ?? null,
      contactId: null,
      nameKey: null,
      ...keys,
    },
    plan: { action: 'create', contactId: null, reason: null, detail: {}, ...plan },
    identification: null,
    facts: null,
    newContactId: `new-${rowNumber}`,
    ...more,
  }
}

export const sampleFacts = (more: Partial<PersonFacts> = {}): PersonFacts => ({
  personId: 'p1',
  linkedinUrl: 'https://www.linkedin.com/in/ann-lee',
  linkedinUrn: '',
  firstName: 'Ann',
  middleName: '',
  lastName: 'Lee',
  suffix: '',
  emails: ['ann@acme.com'],
  phones: [],
  title: 'Chief Technology Officer',
  seniority: 'c-suite',
  department: 'engineering',
  decisionMaker: true,
  companyId: 'c1',
  companyName: 'Acme',
  companyDomain: 'acme.com',
  industry: 'Software',
  employeeCount: 120,
  techStack: ['postgres'],
  companyCountry: 'US',
  location: 'Boston',
  country: 'US',
  startedAt: '2020-01-01',
  experience: [{ companyName: 'Acme', title: 'Chief Technology Officer', startedAt: '2020-01-01', endedAt: null }],
  ...more,
})

type Match = Extract<RowIdentification, { kind: 'match' }>

export const sampleMatch = (more: Partial<Match> = {}): Match => ({
  kind: 'match',
  tier: 2,
  confidence: 'high',
  score: 0.97,
  personNo: 1,
  personId: 'p1',
  holders: 1,
  verdicts: [],
  tiersTried: [1, 2],
  ...more,
})
