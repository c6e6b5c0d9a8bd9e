import { z } from 'zod'

/** What a field's values are; it decides how a cell is read. */
export type FieldKind = 'text' | 'email' | 'phone' | 'url' | 'domain' | 'number' | 'list' | 'id'

type FieldDefinition = {
  label: string
  group: 'Identity' | 'Name' | 'Work' | 'Reach' | 'Place' | 'Keeping'
  kind: FieldKind
  /** Enough to recognise a person by, alone or with another identity field. */
  identity: boolean
  example: string
}

/** Every field that a column can feed, besides the workspace's own. */
export const FIELDS = {
  email: { label: 'Email', group: 'Identity', kind: 'email', identity: true, example: 'ada@lovelace.example' },
  linkedinUrl: {
    label: 'LinkedIn URL',
    group: 'Identity',
    kind: 'url',
    identity: true,
    example: 'linkedin.com/in/ada',
  },
  linkedinUrn: {
    label: 'LinkedIn URN',
    group: 'Identity',
    kind: 'id',
    identity: true,
    example: 'urn:li:person:abc123',
  },
  contactId: { label: 'Contact ID', group: 'Identity', kind: 'id', identity: true, example: 'from an export' },
  externalId: { label: 'External ID', group: 'Identity', kind: 'id', identity: true, example: 'CRM-0042' },
  fullName: { label: 'Full name', group: 'Name', kind: 'text', identity: true, example: 'Ada Lovelace' },
  prefix: { label: 'Prefix', group: 'Name', kind: 'text', identity: false, example: 'Dr.' },
  firstName: { label: 'First name', group: 'Name', kind: 'text', identity: true, example: 'Ada' },
  middleName: { label: 'Middle name', group: 'Name', kind: 'text', identity: false, example: 'King' },
  lastName: { label: 'Last name', group: 'Name', kind: 'text', identity: true, example: 'Lovelace' },
  suffix: { label: 'Suffix', group: 'Name', kind: 'text', identity: false, example: 'PhD' },
  nickname: { label: 'Nickname', group: 'Name', kind: 'text', identity: false, example: 'Addie' },
  jobTitle: { label: 'Job title', group: 'Work', kind: 'text', identity: false, example: 'VP of Sales' },
  seniority: { label: 'Seniority', group: 'Work', kind: 'text', identity: false, example: 'VP' },
  department: { label: 'Department', group: 'Work', kind: 'text', identity: false, example: 'Sales' },
  companyName: { label: 'Company name', group: 'Work', kind: 'text', identity: false, example: 'Analytical Engines' },
  companyDomain: {
    label: 'Company domain or website',
    group: 'Work',
    kind: 'domain',
    identity: false,
    example: 'engines.example',
  },
  phone: { label: 'Phone', group: 'Reach', kind: 'phone', identity: true, example: '+44 20 7946 0958' },
  phoneType: { label: 'Phone type', group: 'Reach', kind: 'text', identity: false, example: 'mobile' },
  phoneVerificationResult: {
    label: 'Phone verification result',
    group: 'Reach',
    kind: 'text',
    identity: false,
    example: 'valid',
  },
  phoneVerificationProvider: {
    label: 'Phone verification provider',
    group: 'Reach',
    kind: 'text',
    identity: false,
    example: 'Twilio',
  },
  phoneIntentScore: { label: 'Phone intent score', group: 'Reach', kind: 'number', identity: false, example: '87' },
  location: { label: 'Location', group: 'Place', kind: 'text', identity: false, example: 'London, UK' },
  city: { label: 'City', group: 'Place', kind: 'text', identity: false, example: 'London' },
  region: { label: 'State or region', group: 'Place', kind: 'text', identity: false, example: 'Bavaria' },
  country: { label: 'Country', group: 'Place', kind: 'text', identity: false, example: 'Germany' },
  ownerEmail: { label: 'Owner email', group: 'Keeping', kind: 'email', identity: false, example: 'rep@yours.example' },
  tags: { label: 'Tags', group: 'Keeping', kind: 'list', identity: false, example: 'vip; summit' },
  notes: { label: 'Notes', group: 'Keeping', kind: 'text', identity: false, example: 'Met at booth 12' },
} as const satisfies Record<string, FieldDefinition>

export type FieldKey = keyof typeof FIELDS
export const FIELD_KEYS = Object.keys(FIELDS).filter((key): key is FieldKey => key in FIELDS)
export const Field = z.enum(FIELD_KEYS)

/** Several columns may feed these. */
export const LIST_FIELDS: ReadonlySet<FieldKey> = new Set(['tags', 'notes'])

/** What `GET /v1/upload/campaign/import-fields` answers. */
export const ImportFields = z.object({
  fields: z.array(
    z.object({
      key: Field,
      label: z.string(),
      group: z.string(),
      kind: z.string(),
      identity: z.boolean(),
      example: z.string(),
    }),
  ),
  customFields: z.array(
    z.object({
      customFieldId: z.uuid(),
      name: z.string(),
      kind: z.enum(['text', 'number', 'date', 'boolean', 'choice']),
      choices: z.array(z.string()),
    }),
  ),
})
export type ImportFields = z.infer<typeof ImportFields>
