import { readAgency } from '#lib/db/agency.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const GET = handle(async (request: Request) => readAgency(db, await requireActor(request, 'viewer')))
