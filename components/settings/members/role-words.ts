import type { Role } from '#lib/contract/roles.ts'

export const ROLE_WORDS: Record<Role, { label: string; may: string }> = {
  viewer: { label: 'Viewer', may: 'sees everything, changes nothing' },
  editor: { label: 'Editor', may: 'imports, edits contacts and campaigns' },
  admin: { label: 'Admin', may: 'also rules, providers, members and settings' },
}
