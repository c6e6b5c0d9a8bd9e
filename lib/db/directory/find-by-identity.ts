import type { PoolClient } from 'pg'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { numberArray, textArray } from './array-values.ts'
import { FOUND_PERSON, type FoundRow } from './found-person.ts'

/** `further_email`: the address asked for, where it is one of theirs but not the first. */
export type IdentifiedRow = FoundRow & { further_email: string | null }

const MOST = 6

const BY_IDENTITY = `
  SELECT asked.row, found.*
    FROM unnest($1::int[], $2::text[], $3::text[], $4::text[]) AS asked (row, slug, urn, email_key)
   CROSS JOIN LATERAL (
     (SELECT ${FOUND_PERSON}, NULL AS further_email FROM directory.person
       WHERE hashtextextended(linkedin_slug, 0) = hashtextextended(asked.slug, 0) AND linkedin_slug = asked.slug LIMIT ${MOST})
     UNION ALL
     (SELECT ${FOUND_PERSON}, NULL FROM directory.person
       WHERE hashtextextended(linkedin_urn, 0) = hashtextextended(asked.urn, 0) AND linkedin_urn = asked.urn LIMIT ${MOST})
     UNION ALL
     (SELECT ${FOUND_PERSON}, NULL FROM directory.person
       WHERE hashtextextended(coalesce(email_key, email), 0) = hashtextextended(asked.email_key, 0)
         AND coalesce(email_key, email) = asked.email_key AND email IS NOT NULL LIMIT ${MOST})
     UNION ALL
     (SELECT person.*, asked.email_key
        FROM (SELECT person_no FROM directory.person_email
               WHERE hashtextextended(coalesce(email_key, email), 0) = hashtextextended(asked.email_key, 0)
                 AND coalesce(email_key, email) = asked.email_key LIMIT ${MOST}) AS further
       CROSS JOIN LATERAL (
         SELECT ${FOUND_PERSON} FROM directory.person WHERE person_no = further.person_no LIMIT 1) AS person)
   ) AS found`

/** Tier 1: whom the profile's URL or URN, or the address, belongs to. */
export async function findByIdentity(
  client: PoolClient,
  queries: readonly PersonQuery[],
  open: readonly number[],
): Promise<IdentifiedRow[]> {
  if (open.length === 0) return []
  const asked = open.map((row) => queries[row])
  const { rows } = await client.query<IdentifiedRow>({
    name: 'directory-by-identity',
    text: BY_IDENTITY,
    values: [
      numberArray(open),
      textArray(asked.map((query) => query?.linkedinSlug ?? null)),
      textArray(asked.map((query) => query?.linkedinUrn ?? null)),
      textArray(asked.map((query) => query?.emailKey ?? null)),
    ],
  })
  return rows
}
