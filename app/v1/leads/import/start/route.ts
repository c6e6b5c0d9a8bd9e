import { programRoute } from '#app/program-route.ts'
import { ImportStart } from '#lib/contract/api-leads.ts'
import { parseJson } from '#lib/core/parse-json.ts'
import { parseRequest } from '#lib/core/parse-request.ts'
import { db } from '#lib/db/database.ts'
import { readText } from '#lib/http/read-request.ts'
import { startApiImport } from '#lib/services/api/start-api-import.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/start', {
  POST: async ({ request, actor, once }) => {
    const text = await readText(request)
    return once(text, async (keep) => startApiImport(db, actor, parseRequest(ImportStart, parseJson(text)), keep))
  },
})
