import { db } from '#lib/db/database.ts'
import { readPulse } from '#lib/db/pulse.ts'
import { handle } from '#lib/http/handle.ts'
import { requirePerson } from '#lib/services/auth/require-person.ts'

/** What every page shows of the workspace just now; asked again every few seconds. */
export const GET = handle(async (request: Request) => readPulse(db, await requirePerson(request)))
