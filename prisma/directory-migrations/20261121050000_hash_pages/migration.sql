-- Keys that are only ever looked up whole lie in pages: a B-tree spends 20 bytes on each, a page 8. A page holds, one after the
-- other, the upper half of a 64-bit hash and a number, four bytes each; the lower bits of the hash say which page. Some 32 of
-- them make a page, so how many bits count follows from the number of people.
CREATE FUNCTION directory.page_bits(people bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT greatest(0, ceil(log(2, greatest(people, 1) * 3 / 32.0)))::int
$$;
CREATE FUNCTION directory.page_of(hash bigint, bits int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (hash & ((1::bigint << bits) - 1))::int
$$;
CREATE FUNCTION directory.page_entry(hash bigint, number int) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT int4send((hash >> 32)::int) || int4send(number)
$$;

-- What a person is known by, and the number of the person. Hashed with its kind: 0 person_id, 1 linkedin_slug, 2 linkedin_urn,
-- 3 an address, the first or a further one. The text itself is compared afterwards.
CREATE TABLE directory.identity_page (page int NOT NULL, entries bytea NOT NULL);
INSERT INTO directory.identity_page (page, entries)
SELECT directory.page_of(hash, bits) AS page, string_agg(directory.page_entry(hash, person_no), ''::bytea)
  FROM (SELECT hashtextextended(person_id, 0) AS hash, person_no FROM directory.person
        UNION ALL SELECT hashtextextended(linkedin_slug, 1), person_no FROM directory.person WHERE linkedin_slug IS NOT NULL
        UNION ALL SELECT hashtextextended(linkedin_urn, 2), person_no FROM directory.person WHERE linkedin_urn IS NOT NULL
        UNION ALL SELECT hashtextextended(coalesce(email_key, email), 3), person_no FROM directory.person WHERE email IS NOT NULL
        UNION ALL SELECT hashtextextended(coalesce(email_key, email), 3), person_no FROM directory.person_email) AS known,
       (SELECT directory.page_bits(coalesce(max(people), 0)) AS bits FROM directory.generation) AS size
 GROUP BY page ORDER BY page;
CREATE UNIQUE INDEX identity_page_key ON directory.identity_page (page) WITH (fillfactor = 100);
DROP INDEX directory.person_email_key_hash;

-- How many people bear a name, for names with two holders or more; the name's key is its hash. Four bits fewer: they are fewer.
CREATE TABLE directory.holder_page (page int NOT NULL, entries bytea NOT NULL);
INSERT INTO directory.holder_page (page, entries)
SELECT directory.page_of(name_key, bits) AS page, string_agg(directory.page_entry(name_key, holders), ''::bytea)
  FROM directory.name_holders,
       (SELECT greatest(0, directory.page_bits(coalesce(max(people), 0)) - 4) AS bits FROM directory.generation) AS size
 GROUP BY page ORDER BY page;
CREATE UNIQUE INDEX holder_page_key ON directory.holder_page (page) WITH (fillfactor = 100);
DROP TABLE directory.name_holders;

-- Lists of a company a line each, as a person's phones are. Its further names stand with it; what they are looked up by, beside.
ALTER TABLE directory.company ADD COLUMN further_names text COLLATE "C";
UPDATE directory.company
   SET further_names = (SELECT string_agg(alias.name, E'\n') FROM directory.company_alias alias
                         WHERE alias.company_no = company.company_no AND alias.name <> company.name);
ALTER TABLE directory.company
  ALTER COLUMN domains DROP NOT NULL,
  ALTER COLUMN domains TYPE text COLLATE "C" USING nullif(array_to_string(domains, E'\n'), ''),
  ALTER COLUMN tech_stack TYPE text COLLATE "C" USING nullif(array_to_string(tech_stack, E'\n'), '');
DROP INDEX directory.company_id_key;
DROP INDEX directory.company_alias_company;
ALTER TABLE directory.company_alias DROP COLUMN name;

-- An address at the company's first domain ends with its @.
CREATE FUNCTION directory.short_email(email text, domains text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN split_part(email, '@', 2) = split_part(domains, E'\n', 1) AND email NOT LIKE '%@%@%'
              THEN split_part(email, '@', 1) || '@' ELSE email END
$$;
CREATE FUNCTION directory.full_email(email text, domains text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN email LIKE '%@' THEN email || split_part(domains, E'\n', 1) ELSE email END
$$;

-- Months as how many there were since the year 0, and a company's number, in hexadecimal.
CREATE OR REPLACE FUNCTION directory.short_date(day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE WHEN extract(day FROM day) = 1 AND day >= '0001-01-01'
                       THEN to_hex((extract(year FROM day) * 12 + extract(month FROM day) - 1)::int)
                       ELSE to_char(day, 'YYYY-MM-DD') END, '')
$$;
CREATE OR REPLACE FUNCTION directory.past_line(company_no int, company_name text, title text, started_at date, ended_at date)
RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce('#' || to_hex(company_no), '=' || translate(company_name, E'\t\n\r', '   '), '') || E'\t'
         || coalesce(translate(title, E'\t\n\r', '   '), '') || E'\t' || directory.short_date(started_at) || E'\t'
         || directory.short_date(ended_at)
$$;
CREATE FUNCTION pg_temp.day_of(text) RETURNS date LANGUAGE sql AS $$
  SELECT CASE WHEN $1 = '' THEN NULL WHEN length($1) = 7 THEN ($1 || '-01')::date ELSE $1::date END
$$;
CREATE FUNCTION pg_temp.past_lines(experience text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(directory.past_line(
           CASE WHEN line LIKE '#%' THEN substr(split_part(line, E'\t', 1), 2)::int END,
           CASE WHEN line LIKE '=%' THEN substr(split_part(line, E'\t', 1), 2) END,
           split_part(line, E'\t', 2), pg_temp.day_of(split_part(line, E'\t', 3)), pg_temp.day_of(split_part(line, E'\t', 4))),
           E'\n' ORDER BY place)
    FROM unnest(string_to_array(experience, E'\n')) WITH ORDINALITY AS lines (line, place)
$$;

-- Every person changes, so they are written anew, in their order, rather than twice into the same table.
CREATE TABLE directory.person_packed (LIKE directory.person);
INSERT INTO directory.person_packed
SELECT (packed).* FROM (
  SELECT jsonb_populate_record(person, jsonb_build_object(
           'email', directory.short_email(email, domains), 'experience', pg_temp.past_lines(experience))) AS packed
    FROM directory.person LEFT JOIN directory.company USING (company_no) ORDER BY person_no) AS people;
DROP TABLE directory.person;
ALTER TABLE directory.person_packed RENAME TO person;
CREATE UNIQUE INDEX person_no_key ON directory.person (person_no) WITH (fillfactor = 100);
CREATE INDEX person_name_key ON directory.person (name_key, company_no) INCLUDE (person_no) WITH (fillfactor = 100)
  WHERE name_key IS NOT NULL;
CREATE INDEX person_company_key ON directory.person (company_no, last_key) WITH (fillfactor = 100) WHERE company_no IS NOT NULL;
CREATE INDEX person_search ON directory.person USING gin (
  to_tsvector('simple', directory.search_text(first_name, middle_name, last_name, title)));
ANALYZE directory.person;

-- A word of the vocabulary is numbered above 0 as a first name and below as a last name. Under what is left of it without one
-- letter stands its number times 64, with the place of that letter added, or taken off below 0.
UPDATE directory.name_word SET word_no = -word_no WHERE kind = 2;
ALTER TABLE directory.name_word DROP COLUMN kind;
DROP INDEX directory.name_neighbour_key;
ALTER TABLE directory.name_neighbour RENAME COLUMN word_no TO neighbour;
UPDATE directory.name_neighbour SET neighbour = (neighbour * 64 + dropped) * CASE kind WHEN 1 THEN 1 ELSE -1 END;
ALTER TABLE directory.name_neighbour DROP COLUMN kind, DROP COLUMN dropped;
CREATE INDEX name_neighbour_key ON directory.name_neighbour (deletion_key, neighbour) WITH (fillfactor = 100);
