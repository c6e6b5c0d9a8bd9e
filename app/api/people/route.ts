import { PeopleQuery } from '#lib/contract/people.ts'
import { searchPeople } from '#lib/db/directory/search-people.ts'
import { sharedDirectory } from '#lib/db/shared-directory.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

const PAGE_SIZE = 50

/** The Leads Database: people of the directory, for those who may add them. */
export const GET = handle(async (request: Request) => {
  await requireActor(request, 'editor')
  const query = readQuery(request, PeopleQuery)
  return searchPeople(sharedDirectory, { ...query, limit: PAGE_SIZE })
})
