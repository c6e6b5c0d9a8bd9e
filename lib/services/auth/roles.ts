import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements } from 'better-auth/plugins/organization/access'

const access = createAccessControl(defaultStatements)

/** What each role may do to the workspace itself. What it may do to campaigns and contacts is `mayAct`'s. */
export const workspaceAccess = access
export const workspaceRoles = {
  viewer: access.newRole({}),
  editor: access.newRole({}),
  admin: access.newRole({
    organization: ['update', 'delete'],
    member: ['create', 'update', 'delete'],
    invitation: ['create', 'cancel'],
  }),
}
