import type { PoolClient } from 'pg'
import { AppError } from '#lib/core/app-error.ts'
import { aliasesOf } from './load-companies.ts'

/**
 * The unindexed tables that the files are streamed into. A line number stays with each row, so that what is wrong can be shown.
 */
export async function createStagingTables(client: PoolClient): Promise<void> {
  await client.query(`
    CREATE UNLOGGED TABLE directory_next.stage_company (
      company_no int, employee_count int, company_id text COLLATE "C", name text, domains text, industry text,
      tech_stack text, country text, further_names text);
    CREATE UNLOGGED TABLE directory_next.stage_person (
      line int, company_ref text COLLATE "C", last_sort text COLLATE "C", first_sort text COLLATE "C", name_key bigint,
      further_keys bigint[], person_id text COLLATE "C", linkedin_slug text, linkedin_urn text, first_name text,
      middle_name text, last_name text, suffix text, email text, email_key text, more_emails text[], more_email_keys text[],
      phones text, title text, seniority smallint, department text, company_name text, company_domain text, location text,
      country text, started_at date);
    CREATE UNLOGGED TABLE directory_next.stage_experience (
      line int, person_id text COLLATE "C", company_id text COLLATE "C", company_name text, title text, started_at date,
      ended_at date);`)
}

/** @throws AppError `directory-invalid` naming both lines where an id stands twice */
export async function refuseRepeatedIds(client: PoolClient): Promise<void> {
  const files = [
    { file: 'companies.csv', id: 'company_id', table: 'stage_company', line: 'company_no' },
    { file: 'people.csv', id: 'person_id', table: 'stage_person', line: 'line' },
  ]
  for (const { file, id, table, line } of files) {
    const { rows } = await client.query<{ id: string; first: number; again: number }>(
      `SELECT ${id} AS id, min(${line}) AS first, max(${line}) AS again
         FROM directory_next.${table} GROUP BY ${id} HAVING count(*) > 1 ORDER BY again LIMIT 1`,
    )
    const [found] = rows
    if (!found) continue
    const detail = `${file} line ${found.again}: the ${id} ${found.id} stands on line ${found.first} already.`
    throw new AppError('directory-invalid', detail)
  }
}

/**
 * Numbers the employers: those of `companies.csv`, then those that only a person names (by domain where it belongs to one known
 * company, else as a company of its own).
 */
export async function resolveEmployers(client: PoolClient): Promise<void> {
  await client.query(`
    CREATE UNLOGGED TABLE directory_next.stage_employer AS
    WITH named AS (
      SELECT company_ref, min(company_name) AS name, min(company_domain) AS domain
        FROM directory_next.stage_person WHERE company_ref IS NOT NULL GROUP BY company_ref),
    sole AS (
      SELECT domain, min(company_no) AS company_no FROM directory_next.company_domain GROUP BY domain HAVING count(*) = 1)
    SELECT named.*, coalesce(company.company_no, sole.company_no) AS company_no
      FROM named
      LEFT JOIN directory_next.stage_company company ON company.company_id = named.company_ref
      LEFT JOIN sole ON company.company_no IS NULL AND 'domain:' || sole.domain = named.company_ref;
    UPDATE directory_next.stage_employer employer
       SET company_no = numbered.company_no
      FROM (SELECT company_ref, (SELECT coalesce(max(company_no), 0) FROM directory_next.stage_company)
                                + row_number() OVER (ORDER BY company_ref) AS company_no
              FROM directory_next.stage_employer WHERE company_no IS NULL) numbered
     WHERE numbered.company_ref = employer.company_ref;
    INSERT INTO directory_next.company_domain (company_no, domain)
    SELECT company_no, domain FROM directory_next.stage_employer employer
     WHERE domain IS NOT NULL
       AND NOT EXISTS (SELECT FROM directory_next.stage_company known WHERE known.company_no = employer.company_no);
    INSERT INTO directory_next.stage_company (company_no, company_id, name, domains)
    SELECT company_no, company_ref, coalesce(name, domain, company_ref),
           domain
      FROM directory_next.stage_employer employer
     WHERE NOT EXISTS (SELECT FROM directory_next.stage_company known WHERE known.company_no = employer.company_no);
    ANALYZE directory_next.stage_employer, directory_next.stage_company`)
  await nameNewCompanies(client)
}

const PAGE = 10_000

/** Gives the companies that have no alias yet their key, made by the same function as every other. */
async function nameNewCompanies(client: PoolClient): Promise<void> {
  await client.query(`
    CREATE UNLOGGED TABLE directory_next.stage_nameless AS
    SELECT company_no, name FROM directory_next.stage_company company
     WHERE NOT EXISTS (SELECT FROM directory_next.company_alias alias WHERE alias.company_no = company.company_no);
    CREATE INDEX ON directory_next.stage_nameless (company_no)`)
  for (let after = 0; ; ) {
    const { rows } = await client.query<{ company_no: number; name: string }>(
      'SELECT company_no, name FROM directory_next.stage_nameless WHERE company_no > $1 ORDER BY company_no LIMIT $2',
      [after, PAGE],
    )
    const aliases = rows.flatMap(({ company_no, name }) =>
      [...aliasesOf(name, '').keys()].map((key) => ({ company_no, key })),
    )
    await client.query(
      `INSERT INTO directory_next.company_alias (company_no, key) SELECT * FROM unnest($1::int[], $2::text[])`,
      [aliases.map((row) => row.company_no), aliases.map((row) => row.key)],
    )
    const last = rows.at(-1)
    if (!last) return
    after = last.company_no
  }
}

/**
 * Writes people in the order of their names, numbered from `firstNo`, and after them what hangs on people.
 */
export async function buildPeople(client: PoolClient, firstNo: number): Promise<number> {
  await client.query(`
    CREATE UNLOGGED TABLE directory_next.stage_past AS
    SELECT past.person_id,
           string_agg(directory.past_line(company.company_no, past.company_name, past.title, past.started_at, past.ended_at), E'\\n'
                      ORDER BY coalesce(past.ended_at, 'infinity') DESC, past.started_at DESC, past.line) AS experience
      FROM directory_next.stage_experience past
      LEFT JOIN directory_next.stage_company company ON company.company_id = past.company_id
     GROUP BY past.person_id;
    ANALYZE directory_next.stage_past, directory_next.stage_person`)
  const { rowCount } = await client.query(`
    INSERT INTO directory_next.person (
      name_key, person_no, company_no, last_key, started_at, seniority, person_id, linkedin_slug, linkedin_urn, first_name,
      middle_name, last_name, suffix, email, email_key, phones, title, department, company_name, location, country, experience)
    SELECT name_key, ${firstNo} + row_number() OVER (ORDER BY last_sort, first_sort, person_id), employer.company_no,
           CASE WHEN last_sort <> '' THEN hashtext(last_sort) END, started_at, seniority, person_id, linkedin_slug, linkedin_urn,
           first_name, middle_name, last_name, suffix, directory.short_email(email, company.domains), email_key, phones, title, department,
           CASE WHEN staged.company_name <> company.name THEN staged.company_name END, location, staged.country, experience
      FROM directory_next.stage_person staged
      LEFT JOIN directory_next.stage_employer employer USING (company_ref)
      LEFT JOIN directory_next.stage_company company ON company.company_no = employer.company_no
      LEFT JOIN directory_next.stage_past past USING (person_id)
     ORDER BY last_sort, first_sort, person_id`)
  return rowCount ?? 0
}

/** Everything that is counted or derived from the people: their employers' size here, further names, addresses, holders. */
export async function buildAroundPeople(client: PoolClient): Promise<void> {
  await client.query(`
    INSERT INTO directory_next.company (company_no, employee_count, people, company_id, name, domains, industry, tech_stack, country,
                                        further_names)
    SELECT company_no, employee_count, coalesce(people, 0), company_id, name, domains, industry, tech_stack, country, further_names
      FROM directory_next.stage_company
      LEFT JOIN (SELECT company_no, count(*) AS people FROM directory_next.person GROUP BY company_no) employed USING (company_no)
     ORDER BY company_no;
    CREATE UNLOGGED TABLE directory_next.stage_holders AS
    SELECT name_key, count(*)::int AS holders FROM directory_next.person
     WHERE name_key IS NOT NULL GROUP BY name_key HAVING count(*) > 1;
    ANALYZE directory_next.stage_holders;
    INSERT INTO directory_next.person_email (person_no, email, email_key)
    SELECT person_no, more.email, nullif(more.key, more.email)
      FROM (SELECT person_id, more_emails, more_email_keys FROM directory_next.stage_person WHERE more_emails IS NOT NULL) staged
      JOIN directory_next.person USING (person_id)
     CROSS JOIN LATERAL unnest(more_emails, more_email_keys) AS more (email, key);
    INSERT INTO directory_next.person_name (name_key, company_no, person_no)
    SELECT further.name_key, company_no, person_no
      FROM (SELECT person_id, further_keys FROM directory_next.stage_person WHERE further_keys IS NOT NULL) staged
      JOIN directory_next.person USING (person_id)
     CROSS JOIN LATERAL unnest(further_keys) AS further (name_key)
    UNION
    SELECT name_key, ('x' || lpad(past.company[1], 8, '0'))::bit(32)::int, person_no
      FROM directory_next.stage_holders
      JOIN directory_next.person USING (name_key)
     CROSS JOIN LATERAL regexp_matches(experience, '^#([0-9a-f]+)\\t', 'gn') AS past (company)
     WHERE holders > ${COMMON_NAME}`)
}

/** Above so many holders a name's block is not looked through for former employers: they get keys of their own. */
const COMMON_NAME = 200

/** What people are looked up by whole, packed: see the migration that makes these tables. */
export async function buildPages(client: PoolClient, people: number): Promise<void> {
  await client.query(`
    INSERT INTO directory_next.identity_page (page, entries)
    SELECT directory.page_of(hash, directory.page_bits(${people})) AS page,
           string_agg(directory.page_entry(hash, person_no), ''::bytea)
      FROM (SELECT hashtextextended(person_id, 0) AS hash, person_no FROM directory_next.person
            UNION ALL
            SELECT hashtextextended(linkedin_slug, 1), person_no FROM directory_next.person WHERE linkedin_slug IS NOT NULL
            UNION ALL
            SELECT hashtextextended(linkedin_urn, 2), person_no FROM directory_next.person WHERE linkedin_urn IS NOT NULL
            UNION ALL
            SELECT hashtextextended(coalesce(email_key, directory.full_email(email, company.domains)), 3), person_no
              FROM directory_next.person LEFT JOIN directory_next.company USING (company_no) WHERE email IS NOT NULL
            UNION ALL
            SELECT hashtextextended(coalesce(email_key, email), 3), person_no FROM directory_next.person_email) AS known
     GROUP BY page ORDER BY page;
    INSERT INTO directory_next.holder_page (page, entries)
    SELECT directory.page_of(name_key, greatest(0, directory.page_bits(${people}) - 4)) AS page,
           string_agg(directory.page_entry(name_key, holders), ''::bytea)
      FROM directory_next.stage_holders GROUP BY page ORDER BY page`)
}

/**
 * The vocabulary of first names (numbered from 1 up) and last names (from -1 down), and each word under what is left when a letter is
 * dropped: its number times 64, and on that the place of the letter.
 */
export async function buildVocabulary(client: PoolClient): Promise<void> {
  await client.query(`
    INSERT INTO directory_next.name_word (word_no, people, word)
    SELECT kind * row_number() OVER (ORDER BY kind, word), people, word
      FROM (SELECT 1 AS kind, first_sort AS word, count(*) AS people FROM directory_next.stage_person GROUP BY first_sort
            UNION ALL
            SELECT -1, last_sort, count(*) FROM directory_next.stage_person GROUP BY last_sort) words
     WHERE length(word) BETWEEN 1 AND 40;
    INSERT INTO directory_next.name_neighbour (deletion_key, neighbour)
    SELECT hashtext(rest), sign(word_no) * (abs(word_no) * 64 + min(dropped))
      FROM (SELECT CASE WHEN dropped = 0 THEN word ELSE left(word, dropped - 1) || substr(word, dropped + 1) END AS rest,
                   word_no, dropped
              FROM directory_next.name_word
             CROSS JOIN LATERAL generate_series(0, CASE WHEN length(word) > 2 THEN length(word) ELSE 0 END) AS dropped) neighbours
     GROUP BY rest, word_no`)
}
