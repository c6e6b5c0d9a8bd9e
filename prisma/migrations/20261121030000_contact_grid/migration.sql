-- The Contacts page: pages by key in every order, filters on indexes, a total that nobody has to count.

-- Bodies are read when they are written (RETURN), since indexes are built without a search path.

-- Lower case, Latin accents off, signs to blanks: both what is looked for and what it is looked for in.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(given), 'ÀÁÂÃÄÅĀĂĄàáâãäåāăąÇĆĈĊČçćĉċčĎĐďđÈÉÊËĒĔĖĘĚèéêëēĕėęěĜĞĠĢĝğġģĤĦĥħÌÍÎÏĨĪĬĮİìíîïĩīĭįıĴĵĶķĹĻĽĿŁĺļľŀłÑŃŅŇñńņňÒÓÔÕÖØŌŎŐòóôõöøōŏőŔŖŘŕŗřŚŜŞŠȘśŝşšșŢŤŦȚţťŧțÙÚÛÜŨŪŬŮŰŲùúûüũūŭůűųŴŵÝŸŶýÿŷŹŻŽźżž' || E'@._-+/\\,;:()[]{}<>&|!?*#%"~=^$`´’‘“”«»·–—''\t\r\n',
                   'aaaaaaaaaaaaaaaaaaccccccccccddddeeeeeeeeeeeeeeeeeegggggggghhhhiiiiiiiiiiiiiiiiiijjkkllllllllllnnnnnnnnoooooooooooooooooorrrrrrssssssssssttttttttuuuuuuuuuuuuuuuuuuuuwwyyyyyyzzzzzz' || '                                             ');

-- The words of a contact that somebody may look for. Short enough for any word to be indexed.
CREATE FUNCTION contact_words(first_name text, last_name text, email text, company_name text, phone text, job_title text, middle_name text)
RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array_to_tsvector(array_remove(string_to_array(left(search_fold(
    coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(company_name, '') || ' ' ||
    coalesce(phone, '') || ' ' || coalesce(job_title, '') || ' ' || coalesce(middle_name, '')), 500), ' '), ''));

-- Every word begins one of the contact's; null when nothing is asked for.
CREATE FUNCTION search_query(given text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT string_agg(quote_literal(word) || ':*', ' & ')::tsquery
    FROM unnest(string_to_array(left(search_fold(given), 200), ' ')) AS word WHERE word <> '');

-- How a contact is sorted by name; whoever has none comes last.
CREATE FUNCTION contact_sort_name(first_name text, last_name text, email text)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(left(search_fold(coalesce(nullif(trim(coalesce(last_name, '') || ' ' || coalesce(first_name, '')), ''), email)), 200), '~');

CREATE FUNCTION contact_sort_company(company_name text)
RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN coalesce(left(search_fold(company_name), 200), '~');

CREATE INDEX contact_search ON contact USING gin (contact_words(first_name, last_name, email, company_name, phone, job_title, middle_name));
CREATE INDEX contact_by_name ON contact (workspace_id, contact_sort_name(first_name, last_name, email), id);
CREATE INDEX contact_by_company ON contact (workspace_id, contact_sort_company(company_name), id);
CREATE INDEX contact_by_score ON contact (workspace_id, coalesce(lead_score, -1), id);
CREATE INDEX contact_verdict ON contact (workspace_id, grade, icp_tier);
CREATE INDEX contact_owner ON contact (workspace_id, owner_id, id) WHERE owner_id IS NOT NULL;
CREATE INDEX contact_untouchable ON contact (workspace_id, id) WHERE do_not_touch;
CREATE INDEX contact_without_email ON contact (workspace_id, id) WHERE email IS NULL;
CREATE INDEX contact_made_by ON contact (created_by_import) WHERE created_by_import IS NOT NULL;
CREATE INDEX contact_tags ON contact USING gin (tags);
CREATE INDEX contact_custom ON contact USING gin (custom);

-- How many contacts a workspace has, as the sum of what statements added and took away. Only ever added to, so that nobody waits.
CREATE TABLE contact_tally (
  workspace_id uuid NOT NULL,
  contacts     integer NOT NULL
);
CREATE INDEX contact_tally_workspace ON contact_tally (workspace_id);
INSERT INTO contact_tally SELECT workspace_id, count(*) FROM contact GROUP BY workspace_id;

CREATE FUNCTION tally_contacts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO contact_tally (workspace_id, contacts)
  SELECT workspace_id, CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END * count(*) FROM touched GROUP BY workspace_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER contact_added AFTER INSERT ON contact REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION tally_contacts();
CREATE TRIGGER contact_removed AFTER DELETE ON contact REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION tally_contacts();

-- Tags that contacts of a workspace bear or bore, to choose from.
CREATE TABLE workspace_tag (
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  tag          text NOT NULL,
  PRIMARY KEY (workspace_id, tag)
);
INSERT INTO workspace_tag SELECT DISTINCT workspace_id, unnest(tags) FROM contact;

-- What somebody did to contacts at one stroke, by hand; `action` as in lib/contract/contact-actions.ts.
CREATE TABLE contact_edit (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  user_id      uuid REFERENCES app_user (id) ON DELETE SET NULL,
  action       jsonb NOT NULL,
  made_at      timestamptz NOT NULL DEFAULT now(),
  undone_at    timestamptz
);
CREATE INDEX contact_edit_workspace ON contact_edit (workspace_id, made_at DESC);

-- What it changed of each of them, {field: {before, after}}; contacts that it left as they were have no line.
CREATE TABLE contact_edit_line (
  edit_id         uuid NOT NULL REFERENCES contact_edit (id) ON DELETE CASCADE,
  contact_id      uuid NOT NULL,
  changes         jsonb NOT NULL,
  aside           jsonb,
  revision_before integer NOT NULL,
  revision_after  integer NOT NULL,
  PRIMARY KEY (edit_id, contact_id)
);
CREATE INDEX contact_edit_line_contact ON contact_edit_line (contact_id);

-- Contacts that somebody deleted, with everything that went with them, while they can still be brought back.
CREATE TABLE contact_trash (
  edit_id    uuid NOT NULL REFERENCES contact_edit (id) ON DELETE CASCADE,
  contact_id uuid NOT NULL,
  contact    jsonb NOT NULL,
  -- Rows of the tables that hang on a contact, by table.
  belongings jsonb NOT NULL,
  PRIMARY KEY (edit_id, contact_id)
);

-- Groups of contacts: by rules that are read when somebody asks, or filled by hand.
CREATE TABLE segment (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- Null for one that is filled by hand.
  rules        jsonb,
  created_by   uuid REFERENCES app_user (id) ON DELETE SET NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  archived_at  timestamptz
);
CREATE UNIQUE INDEX segment_name ON segment (workspace_id, lower(name)) WHERE archived_at IS NULL;

CREATE TABLE segment_member (
  segment_id uuid NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
  contact_id uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  added_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (segment_id, contact_id)
);
CREATE INDEX segment_member_contact ON segment_member (contact_id);

-- Update with CSV is a place of its own.
ALTER TABLE upload DROP CONSTRAINT upload_entry_point_check;
ALTER TABLE upload ADD CONSTRAINT upload_entry_point_check
  CHECK (entry_point IN ('campaign', 'contacts', 'contacts-update', 'imports', 'api'));
