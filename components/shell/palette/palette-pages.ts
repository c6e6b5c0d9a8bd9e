import type { Role } from '#lib/contract/roles.ts'

/** A page one can go to by name, and by `g` and a key. */
export type PalettePage = { href: string; label: string; words?: string; key?: string; needs?: Role }

/** The pages there are; settings under their own names. */
export const PALETTE_PAGES: readonly PalettePage[] = [
  { href: '/now', label: 'Now', key: 'n', words: 'best leads today' },
  { href: '/campaigns', label: 'Campaigns', key: 'm' },
  { href: '/contacts', label: 'Contacts', key: 'c', words: 'people' },
  { href: '/segments', label: 'Segments', key: 'e', words: 'lists' },
  { href: '/imports', label: 'Imports', key: 'i', words: 'history jobs' },
  { href: '/tasks', label: 'Tasks', key: 't', words: 'decisions errors' },
  { href: '/settings/general', label: 'Settings', key: 's', words: 'general country workflow name' },
  { href: '/settings/members', label: 'Members', words: 'settings invite role team' },
  { href: '/settings/agency', label: 'Agency', words: 'settings clients assignments' },
  { href: '/settings/account', label: 'You', words: 'settings password mails profile' },
  { href: '/settings/data-import', label: 'Data import', words: 'settings history downloads' },
  { href: '/settings/fields', label: 'Custom fields', words: 'settings properties' },
  { href: '/settings/mappings', label: 'Saved mappings', words: 'settings recipes' },
  { href: '/settings/providers', label: 'Providers', words: 'settings enrichment keys', needs: 'admin' },
  { href: '/settings/suppression', label: 'Suppression', words: 'settings opt out unsubscribe' },
  { href: '/settings/icp', label: 'ICP tiers', words: 'settings rules' },
  { href: '/settings/scoring', label: 'Scoring', words: 'settings grades' },
  { href: '/settings/workflows', label: 'Workflows', words: 'settings steps' },
  { href: '/settings/audit', label: 'Audit log', words: 'settings who changed what', needs: 'admin' },
  { href: '/settings/outbox', label: 'Outbox', words: 'settings mail', needs: 'admin' },
  { href: '/settings/api', label: 'API', words: 'settings tokens', needs: 'admin' },
  { href: '/settings/webhooks', label: 'Webhooks', words: 'settings', needs: 'admin' },
]

/** What can be begun from anywhere. */
export const PALETTE_ACTIONS: readonly PalettePage[] = [
  { href: '/imports/new', label: 'New import', words: 'upload csv file', needs: 'editor' },
  { href: '/campaigns/new', label: 'New campaign', needs: 'editor' },
  { href: '/contacts/create', label: 'New contact', words: 'create manually add', needs: 'editor' },
  { href: '/contacts/new', label: 'Create contacts with CSV', words: 'upload', needs: 'editor' },
  { href: '/contacts/update', label: 'Update contacts with CSV', words: 'upload', needs: 'editor' },
  { href: '/segments/new', label: 'New segment', needs: 'editor' },
]
