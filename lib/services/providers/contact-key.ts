import { createHash } from 'node:crypto'

/** The name (hex) under which a contact's answers and calls are kept: it tells nobody who it is. */
export const contactKeyOf = (workspaceId: string, identity: string): string =>
  createHash('sha256').update(`${workspaceId}\n${identity}`).digest('hex')
