import { programRoute } from '#app/program-route.ts'
import { db } from '#lib/db/database.ts'
import { listFields } from '#lib/services/imports/list-fields.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/upload/campaign/import-fields', {
  GET: async ({ actor }) => listFields(db, actor.workspaceId),
})
