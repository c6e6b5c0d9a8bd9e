-- The person directory: who can be recognised. Loaded as a whole, never edited.
--
-- Rows are written in the order of last and first name, so the people of one name lie side by side and
-- person_no is the alphabetical order. A load builds these tables anew beside the old ones, with the
-- indexes that stand here, and swaps them: there are no constraints, only indexes.
-- Keys of text are 64-bit hashes of it: half the bytes of the text; a lookup compares the text afterwards.

CREATE SCHEMA IF NOT EXISTS directory;

-- Lower case without accents, for the people search. Written out because unaccent() is not immutable and lower() of a
-- database in the C locale leaves letters outside ASCII alone. Not in SQL: it would be inlined and lose its cost, and the
-- planner would then rather filter every row with it than use the index.
CREATE FUNCTION directory.search_text(VARIADIC parts text[]) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 500 AS $$
BEGIN
  RETURN lower(translate(
    regexp_replace(normalize(array_to_string(parts, ' '), NFKD), '[\u0300-\u036f]', '', 'g'),
    'ßøØłŁđĐıæÆœŒ',
    'soOlLdDiaAoO'));
END
$$;

-- One row once something was loaded. Every reader takes a share lock here first, so a swap of all
-- tables waits at one gate and cannot deadlock with a reader.
CREATE TABLE directory.generation (
  generation int NOT NULL,
  loaded_at timestamptz NOT NULL,
  people int NOT NULL,
  companies int NOT NULL,
  source text NOT NULL
);

CREATE TABLE directory.company (
  company_no int NOT NULL,
  employee_count int,
  people int NOT NULL,
  company_id text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  domains text[] COLLATE "C" NOT NULL,
  industry text COLLATE "C",
  tech_stack text[] COLLATE "C",
  country text COLLATE "C"
);
CREATE UNIQUE INDEX company_no_key ON directory.company (company_no) WITH (fillfactor = 100);
CREATE UNIQUE INDEX company_id_key ON directory.company (company_id) WITH (fillfactor = 100);
CREATE INDEX company_search ON directory.company USING gin (to_tsvector('simple', directory.search_text(name)));

-- A domain with two rows belongs to nobody in particular and never resolves a company.
CREATE TABLE directory.company_domain (
  company_no int NOT NULL,
  domain text COLLATE "C" NOT NULL
);
CREATE INDEX company_domain_key ON directory.company_domain (domain, company_no) WITH (fillfactor = 100);

-- The company's own name and every other; key is what companyKey() makes of it.
CREATE TABLE directory.company_alias (
  company_no int NOT NULL,
  key text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL
);
CREATE INDEX company_alias_key ON directory.company_alias (key, company_no) WITH (fillfactor = 100);
CREATE INDEX company_alias_company ON directory.company_alias (company_no) WITH (fillfactor = 100);

-- email_key: the canonical address, where it differs from email. seniority: its place in the list of
-- lib/db/directory/seniority-codes.ts. department, company_name: only where the file says something else than
-- the title and the company do. experience: [[company_no or name, title, started, ended], …], newest first.
CREATE TABLE directory.person (
  name_key bigint,
  person_no int NOT NULL,
  company_no int,
  last_key int,
  started_at date,
  seniority smallint NOT NULL,
  person_id text COLLATE "C" NOT NULL,
  linkedin_slug text COLLATE "C",
  linkedin_urn text COLLATE "C",
  first_name text COLLATE "C" NOT NULL,
  middle_name text COLLATE "C",
  last_name text COLLATE "C" NOT NULL,
  suffix text COLLATE "C",
  email text COLLATE "C",
  email_key text COLLATE "C",
  phones text[] COLLATE "C",
  title text COLLATE "C",
  department text COLLATE "C",
  company_name text COLLATE "C",
  location text COLLATE "C",
  country text COLLATE "C",
  experience json
);
CREATE UNIQUE INDEX person_no_key ON directory.person (person_no) WITH (fillfactor = 100);
CREATE INDEX person_id_hash ON directory.person (hashtextextended(person_id, 0)) WITH (fillfactor = 100);
CREATE INDEX person_slug_hash ON directory.person (hashtextextended(linkedin_slug, 0)) WITH (fillfactor = 100)
  WHERE linkedin_slug IS NOT NULL;
CREATE INDEX person_urn_hash ON directory.person (hashtextextended(linkedin_urn, 0)) WITH (fillfactor = 100)
  WHERE linkedin_urn IS NOT NULL;
CREATE INDEX person_email_hash ON directory.person (hashtextextended(coalesce(email_key, email), 0)) WITH (fillfactor = 100)
  WHERE email IS NOT NULL;
CREATE INDEX person_name_key ON directory.person (name_key, company_no) INCLUDE (person_no) WITH (fillfactor = 100)
  WHERE name_key IS NOT NULL;
CREATE INDEX person_company_key ON directory.person (company_no, last_key) INCLUDE (person_no) WITH (fillfactor = 100)
  WHERE company_no IS NOT NULL;
CREATE INDEX person_search ON directory.person USING gin (
  to_tsvector('simple', directory.search_text(first_name, middle_name, last_name, title)));

-- The second and further addresses of a person.
CREATE TABLE directory.person_email (
  person_no int NOT NULL,
  email text COLLATE "C" NOT NULL,
  email_key text COLLATE "C"
);
CREATE INDEX person_email_key_hash ON directory.person_email (hashtextextended(coalesce(email_key, email), 0));
CREATE INDEX person_email_person ON directory.person_email (person_no);

-- Further names that a person goes by: nickname, middle name, half of a double name; and, for names too
-- common to be looked through, the employers of before.
CREATE TABLE directory.person_name (
  name_key bigint NOT NULL,
  company_no int,
  person_no int NOT NULL
);
CREATE INDEX person_name_extra_key ON directory.person_name (name_key, company_no) INCLUDE (person_no);

-- How many people bear a name, for names with two holders or more.
CREATE TABLE directory.name_holders (
  name_key bigint NOT NULL,
  holders int NOT NULL
);
CREATE UNIQUE INDEX name_holders_key ON directory.name_holders (name_key) INCLUDE (holders) WITH (fillfactor = 100);

-- The vocabulary: every first name (kind 1) and last name (kind 2) once, folded, without spaces.
CREATE TABLE directory.name_word (
  word_no int NOT NULL,
  people int NOT NULL,
  kind smallint NOT NULL,
  word text COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX name_word_no_key ON directory.name_word (word_no) WITH (fillfactor = 100);

-- Each word under the hash of itself (dropped 0) and of each text that is left when its letter at place
-- `dropped` is taken out. Two words one typing error apart share one.
CREATE TABLE directory.name_neighbour (
  deletion_key int NOT NULL,
  word_no int NOT NULL,
  kind smallint NOT NULL,
  dropped smallint NOT NULL
);
CREATE INDEX name_neighbour_key ON directory.name_neighbour (deletion_key, kind) INCLUDE (word_no, dropped) WITH (fillfactor = 100);
