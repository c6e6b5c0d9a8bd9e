type SettingsGroup = { title: string; pages: readonly { href: string; label: string }[] }

/** The pages of the settings, grouped by what they are about. */
export const SETTINGS_GROUPS: readonly SettingsGroup[] = [
  {
    title: 'Workspace',
    pages: [
      { href: '/settings/general', label: 'General' },
      { href: '/settings/members', label: 'Members' },
      { href: '/settings/agency', label: 'Agency' },
      { href: '/settings/account', label: 'You' },
    ],
  },
  {
    title: 'Importing',
    pages: [
      { href: '/settings/data-import', label: 'Data import' },
      { href: '/settings/fields', label: 'Custom fields' },
      { href: '/settings/mappings', label: 'Saved mappings' },
    ],
  },
  { title: 'Finding people', pages: [{ href: '/settings/providers', label: 'Providers' }] },
  {
    title: 'Judging leads',
    pages: [
      { href: '/settings/suppression', label: 'Suppression' },
      { href: '/settings/icp', label: 'ICP tiers' },
      { href: '/settings/scoring', label: 'Scoring' },
    ],
  },
  { title: 'Working on leads', pages: [{ href: '/settings/workflows', label: 'Workflows' }] },
  {
    title: 'Looking after it',
    pages: [
      { href: '/settings/audit', label: 'Audit log' },
      { href: '/settings/outbox', label: 'Outbox' },
    ],
  },
  {
    title: 'For programs',
    pages: [
      { href: '/settings/api', label: 'API' },
      { href: '/settings/webhooks', label: 'Webhooks' },
    ],
  },
]
