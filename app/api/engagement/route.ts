import { programRoute } from '#app/program-route.ts'
import { EngagementEvents } from '#lib/contract/engagement.ts'
import { parseJson } from '#lib/core/parse-json.ts'
import { parseRequest } from '#lib/core/parse-request.ts'
import { db } from '#lib/db/database.ts'
import { readText } from '#lib/http/read-request.ts'
import { addEngagement } from '#lib/services/engagement/add-engagement.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/api/engagement', {
  POST: async ({ request, actor: { workspaceId }, once }) => {
    const text = await readText(request)
    return once(text, async () => {
      const { events } = parseRequest(EngagementEvents, parseJson(text))
      return addEngagement(db, workspaceId, { events, now: new Date() })
    })
  },
})
