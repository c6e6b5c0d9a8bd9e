import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'
import type { Db, Tx } from './database.ts'

/** What a provider once answered; `person` null: it knows nobody. */
export type CachedAnswer = { person: ProvidedPerson | null; fetchedAt: Date }

/** The kept answers of a provider by contact key (hex); whoever asks judges their age. */
export async function readCachedAnswers(
  db: Db | Tx,
  providerId: string,
  contactKeys: readonly string[],
): Promise<Map<string, CachedAnswer>> {
  const rows = await db.$queryRaw<(CachedAnswer & { contactKey: string })[]>`
    SELECT encode(contact_key, 'hex') AS "contactKey", person, fetched_at AS "fetchedAt"
      FROM enrichment_cache
     WHERE provider_id = ${providerId}::uuid
       AND contact_key IN (SELECT decode(key, 'hex') FROM unnest(${[...contactKeys]}::text[]) AS key)`
  return new Map(rows.map(({ contactKey, ...answer }) => [contactKey, answer]))
}

/** Keeps answers; an older one of the same contact is replaced. Keys have to differ. */
export async function writeCachedAnswers(
  tx: Tx,
  providerId: string,
  answers: readonly { contactKey: string; person: ProvidedPerson | null }[],
): Promise<void> {
  if (answers.length === 0) return
  await tx.$executeRaw`
    INSERT INTO enrichment_cache (provider_id, contact_key, person)
    SELECT ${providerId}::uuid, decode(given.key, 'hex'), given.person
      FROM unnest(${answers.map(({ contactKey }) => contactKey)}::text[],
                  ${answers.map(({ person }) => person && JSON.stringify(person))}::jsonb[]) AS given (key, person)
        ON CONFLICT (provider_id, contact_key) DO UPDATE SET person = excluded.person, fetched_at = now()`
}

/** Forgets what a provider answered, as after its address or its recipe has changed. */
export async function forgetAnswers(tx: Tx, providerId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM enrichment_cache WHERE provider_id = ${providerId}::uuid`
}

/** Removes a batch of the answers that are too old to be used. @returns how many */
export async function deleteStaleAnswers(db: Db, limit: number): Promise<number> {
  return await db.$executeRaw`
    DELETE FROM enrichment_cache
     WHERE (provider_id, contact_key) IN (
       SELECT provider_id, contact_key FROM enrichment_cache cache JOIN provider ON provider.id = cache.provider_id
        WHERE fetched_at < now() - greatest(max_age_days, 1) * interval '1 day' - interval '1 day' LIMIT ${limit}::int)`
}

/** Contact keys (hex) that have an answer not older than `maxAgeDays`. */
export async function readFreshKeys(
  db: Db | Tx,
  { providerId, maxAgeDays }: { providerId: string; maxAgeDays: number },
  contactKeys: readonly string[],
): Promise<Map<string, { found: boolean }>> {
  const rows = await db.$queryRaw<{ contactKey: string; found: boolean }[]>`
    SELECT encode(contact_key, 'hex') AS "contactKey", person IS NOT NULL AS found
      FROM enrichment_cache
     WHERE provider_id = ${providerId}::uuid AND fetched_at > now() - ${maxAgeDays}::int * interval '1 day'
       AND contact_key IN (SELECT decode(key, 'hex') FROM unnest(${[...contactKeys]}::text[]) AS key)`
  return new Map(rows.map(({ contactKey, found }) => [contactKey, { found }]))
}
