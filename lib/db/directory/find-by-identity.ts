import type { PoolClient } from 'pg'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { type FoundPeople, gatherFound } from './found-people.ts'

const MOST = 6

const BY_PROFILE = `
  SELECT asked.row, found.person_no
    FROM unnest($1::int[], $2::text[], $3::text[]) AS asked (row, slug, urn)
   CROSS JOIN LATERAL (
     (SELECT person_no FROM directory.person
       WHERE hashtextextended(linkedin_slug, 0) = hashtextextended(asked.slug, 0) AND linkedin_slug = asked.slug LIMIT ${MOST})
     UNION
     (SELECT person_no FROM directory.person
       WHERE hashtextextended(linkedin_urn, 0) = hashtextextended(asked.urn, 0) AND linkedin_urn = asked.urn LIMIT ${MOST})
   ) AS found`

const BY_EMAIL = `
  SELECT asked.row, found.person_no
    FROM unnest($1::int[], $2::text[]) AS asked (row, key)
   CROSS JOIN LATERAL (
     (SELECT person_no FROM directory.person
       WHERE hashtextextended(coalesce(email_key, email), 0) = hashtextextended(asked.key, 0)
         AND coalesce(email_key, email) = asked.key AND email IS NOT NULL LIMIT ${MOST})
     UNION
     (SELECT person_no FROM directory.person_email
       WHERE hashtextextended(coalesce(email_key, email), 0) = hashtextextended(asked.key, 0)
         AND coalesce(email_key, email) = asked.key LIMIT ${MOST})
   ) AS found`

/** Tier 1: whom the profile's URL or URN, or the address, belongs to. */
export async function findByIdentity(
  client: PoolClient,
  queries: readonly PersonQuery[],
  open: readonly number[],
): Promise<FoundPeople> {
  const asked = open.map((row) => ({ row, query: queries[row] }))
  const profiles = asked.filter(({ query }) => query?.linkedinSlug || query?.linkedinUrn)
  const emails = asked.filter(({ query }) => query?.emailKey)
  const found = gatherFound()
  if (profiles.length) {
    const { rows } = await client.query<{ row: number; person_no: number }>({
      name: 'directory-by-profile',
      text: BY_PROFILE,
      values: [
        profiles.map(({ row }) => row),
        profiles.map(({ query }) => query?.linkedinSlug ?? null),
        profiles.map(({ query }) => query?.linkedinUrn ?? null),
      ],
    })
    found.addRows(rows)
  }
  if (emails.length) {
    const { rows } = await client.query<{ row: number; person_no: number }>({
      name: 'directory-by-email',
      text: BY_EMAIL,
      values: [emails.map(({ row }) => row), emails.map(({ query }) => query?.emailKey ?? null)],
    })
    found.addRows(rows)
  }
  return found.byRow
}
