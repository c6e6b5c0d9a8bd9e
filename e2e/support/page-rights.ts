export type Role = 'viewer' | 'editor' | 'admin'
export const ROLES: readonly Role[] = ['viewer', 'editor', 'admin']

type PageRight = {
  /** The page's own heading. */
  heading: string | RegExp
  /** Below this role the page says that it is not for them. */
  needs?: Role
  /** Something to do here, and from which role on it is offered. */
  offers?: { role: 'link' | 'button' | 'textbox'; name: string | RegExp; from: Role }
}

/** What may be seen and done on each page by somebody who is signed in. A new page is added here, or the walk fails. */
export const PAGE_RIGHTS: Readonly<Record<string, PageRight>> = {
  '/': { heading: 'Campaigns' },
  '/accounts/[accountId]': { heading: 'Walked Ltd' },
  '/campaigns': { heading: 'Campaigns', offers: { role: 'link', name: 'New campaign', from: 'editor' } },
  '/campaigns/[campaignId]': { heading: 'Spring summit follow-up' },
  '/campaigns/[campaignId]/actions': { heading: 'Data Sources', needs: 'editor' },
  '/campaigns/[campaignId]/leads': { heading: 'Spring summit follow-up' },
  '/campaigns/[campaignId]/setup': { heading: 'Choose Data Source', needs: 'editor' },
  '/campaigns/new': { heading: 'New campaign', needs: 'editor' },
  '/contacts': { heading: 'Contacts', offers: { role: 'button', name: 'Add new', from: 'editor' } },
  '/contacts/[contactId]': { heading: 'Walda Walker' },
  '/contacts/create': { heading: 'New contact', needs: 'editor' },
  '/contacts/new': { heading: 'Create with CSV', needs: 'editor' },
  '/contacts/update': { heading: 'Update with CSV', needs: 'editor' },
  '/imports': { heading: 'Imports', offers: { role: 'link', name: 'New import', from: 'editor' } },
  '/imports/[importId]': { heading: 'walk.csv' },
  '/imports/new': { heading: 'New import', needs: 'editor' },
  '/now': { heading: 'Now' },
  '/segments': { heading: 'Segments', offers: { role: 'link', name: 'New segment', from: 'editor' } },
  '/segments/[segmentId]': { heading: 'Walkers' },
  '/segments/new': { heading: 'New segment', needs: 'editor' },
  '/settings': { heading: 'General' },
  '/settings/account': { heading: 'You', offers: { role: 'button', name: 'Change password', from: 'viewer' } },
  '/settings/agency': { heading: 'Agency', offers: { role: 'button', name: 'Add client', from: 'admin' } },
  '/settings/api': { heading: 'API', needs: 'admin' },
  '/settings/audit': { heading: 'Audit log', needs: 'admin' },
  '/settings/data-import': { heading: 'Data import' },
  '/settings/fields': { heading: 'Custom fields', offers: { role: 'button', name: 'New field', from: 'editor' } },
  '/settings/general': { heading: 'General', offers: { role: 'button', name: 'Save', from: 'admin' } },
  '/settings/icp': { heading: 'ICP tiers', offers: { role: 'button', name: 'Add a rule', from: 'admin' } },
  '/settings/mappings': { heading: 'Saved mappings' },
  '/settings/members': { heading: 'Members', offers: { role: 'button', name: 'Invite', from: 'admin' } },
  '/settings/outbox': { heading: 'Outbox', needs: 'admin' },
  '/settings/providers': { heading: 'Providers', needs: 'admin' },
  '/settings/scoring': {
    heading: 'Scoring',
    offers: { role: 'button', name: 'Back to the usual figures', from: 'admin' },
  },
  '/settings/suppression': {
    heading: 'Suppression',
    offers: { role: 'textbox', name: 'Never write to', from: 'editor' },
  },
  '/settings/webhooks': { heading: /Webhooks/, needs: 'admin' },
  '/settings/webhooks/incoming': { heading: /Webhooks/, needs: 'admin' },
  '/settings/webhooks/outgoing': { heading: /Webhooks/, needs: 'admin' },
  '/settings/workflows': {
    heading: 'Workflows',
    offers: { role: 'button', name: /New workflow/, from: 'editor' },
  },
  '/tasks': { heading: 'Tasks' },
}

/** Pages before the door, the same for everybody. */
export const OPEN_PAGES: Readonly<Record<string, string | RegExp>> = {
  '/docs/api': 'API',
  '/forgot': 'Forgotten your password?',
  '/invitations/[invitationId]': 'This invitation is not open',
  '/reset': 'This link is not whole',
  '/sign-in': 'Sign in to Rollcall',
}
