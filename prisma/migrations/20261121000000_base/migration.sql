-- Ids are time-ordered, so that bulk inserts fill index pages from the right and keyset pages follow creation.
-- PostgreSQL 18 has uuidv7(); this one serves every version from 15 on.
CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
              PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
              FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- People who sign in ---------------------------------------------------------------------------------------------

CREATE TABLE app_user (
  id             uuid PRIMARY KEY DEFAULT uuid_v7(),
  name           text NOT NULL,
  email          text NOT NULL UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image          text,
  created_at     timestamptz NOT NULL DEFAULT now(),
  updated_at     timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE workspace (
  id              uuid PRIMARY KEY DEFAULT uuid_v7(),
  name            text NOT NULL,
  slug            text NOT NULL UNIQUE,
  logo            text,
  metadata        text,
  -- ISO 3166 alpha-2; a phone number without a country code is read as one of this country.
  default_country text CHECK (default_country ~ '^[A-Z]{2}$'),
  -- The agency that owns this workspace as a sub-client.
  agency_id       uuid REFERENCES workspace (id) ON DELETE SET NULL,
  created_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE session (
  id                  uuid PRIMARY KEY DEFAULT uuid_v7(),
  user_id             uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
  token               text NOT NULL UNIQUE,
  expires_at          timestamptz NOT NULL,
  ip_address          text,
  user_agent          text,
  active_workspace_id uuid REFERENCES workspace (id) ON DELETE SET NULL,
  created_at          timestamptz NOT NULL DEFAULT now(),
  updated_at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_of_user ON session (user_id);

CREATE TABLE auth_account (
  id                       uuid PRIMARY KEY DEFAULT uuid_v7(),
  user_id                  uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
  account_id               text NOT NULL,
  provider_id              text NOT NULL,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz NOT NULL DEFAULT now(),
  updated_at               timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider_id, account_id)
);
CREATE INDEX auth_account_user ON auth_account (user_id);

CREATE TABLE verification (
  id         uuid PRIMARY KEY DEFAULT uuid_v7(),
  identifier text NOT NULL,
  value      text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON verification (identifier);

CREATE TABLE workspace_member (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  user_id      uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
  role         text NOT NULL CHECK (role IN ('viewer', 'editor', 'admin')),
  created_at   timestamptz NOT NULL DEFAULT now(),
  UNIQUE (workspace_id, user_id)
);
CREATE INDEX workspace_member_user ON workspace_member (user_id);

CREATE TABLE workspace_invitation (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  email        text NOT NULL,
  role         text CHECK (role IN ('viewer', 'editor', 'admin')),
  status       text NOT NULL,
  inviter_id   uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
  expires_at   timestamptz NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX workspace_invitation_workspace ON workspace_invitation (workspace_id);

-- What a workspace sets -------------------------------------------------------------------------------------------

CREATE TABLE campaign (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  status       text NOT NULL CHECK (status IN ('draft', 'active', 'archived')),
  created_by   uuid REFERENCES app_user (id) ON DELETE SET NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  updated_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX campaign_workspace ON campaign (workspace_id, created_at DESC);

CREATE TABLE custom_field (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  kind         text NOT NULL CHECK (kind IN ('text', 'number', 'date', 'boolean', 'choice')),
  choices      text[] NOT NULL DEFAULT '{}',
  created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX custom_field_name ON custom_field (workspace_id, lower(name));

-- One mapping per workspace and header set; `header_key` is the hash of the header.
CREATE TABLE saved_mapping (
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  header_key   text NOT NULL,
  mapping      jsonb NOT NULL,
  updated_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, header_key)
);

CREATE TABLE icp_rule_set (
  workspace_id uuid PRIMARY KEY REFERENCES workspace (id) ON DELETE CASCADE,
  rules        jsonb NOT NULL,
  updated_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE scoring_model (
  workspace_id uuid PRIMARY KEY REFERENCES workspace (id) ON DELETE CASCADE,
  model        jsonb NOT NULL,
  updated_at   timestamptz NOT NULL DEFAULT now()
);

-- Whom nobody may write to. Platform entries (emails and domains alike) belong to no workspace.
CREATE TABLE suppression_entry (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid REFERENCES workspace (id) ON DELETE CASCADE,
  kind         text NOT NULL CHECK (kind IN ('email', 'domain')),
  -- Canonical email key, or a bare domain that stands for its subdomains too.
  value        text NOT NULL,
  reason       text NOT NULL CHECK (reason IN ('opt-out', 'hard-bounce', 'spam-complaint', 'unsubscribe', 'manual', 'compliance')),
  created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX suppression_entry_value ON suppression_entry (value, kind, coalesce(workspace_id, '00000000-0000-0000-0000-000000000000'));

-- Files and imports ------------------------------------------------------------------------------------------------

CREATE TABLE upload (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  campaign_id  uuid REFERENCES campaign (id) ON DELETE CASCADE,
  entry_point  text NOT NULL CHECK (entry_point IN ('campaign', 'contacts', 'imports', 'api')),
  file_name    text NOT NULL,
  storage_key  text NOT NULL,
  size_bytes   bigint NOT NULL,
  sha256       text NOT NULL,
  -- What was found out about the file: encoding, dialect, header, profile of each column (lib/contract/uploads.ts).
  reading      jsonb NOT NULL,
  row_count    integer NOT NULL,
  created_by   uuid REFERENCES app_user (id) ON DELETE SET NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL
);
CREATE INDEX upload_campaign ON upload (campaign_id, created_at DESC);
CREATE INDEX upload_workspace ON upload (workspace_id, created_at DESC);

CREATE TABLE import (
  id             uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id   uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  campaign_id    uuid REFERENCES campaign (id) ON DELETE CASCADE,
  upload_id      uuid NOT NULL REFERENCES upload (id),
  file_name      text NOT NULL,
  status         text NOT NULL CHECK (status IN
                   ('mapping', 'planning', 'review', 'queued', 'running', 'paused', 'completed', 'failed', 'cancelled', 'expired')),
  -- Where a paused or failed import stood.
  stage          text CHECK (stage IN ('parsing', 'deduplicating', 'enriching', 'suppressing', 'segmenting', 'scoring')),
  reason         text,
  mapping        jsonb,
  options        jsonb NOT NULL,
  -- Counts of the plan as it was confirmed, kept to be compared with what happened.
  plan           jsonb,
  rows_total     integer,
  rows_parsed    integer NOT NULL DEFAULT 0,
  rows_deduplicated integer NOT NULL DEFAULT 0,
  -- Nobody reviews the plan: the import is confirmed as soon as the plan is made (REST API, Leads Database).
  confirm_when_planned boolean NOT NULL DEFAULT false,
  -- Rises with every new plan, so that work asked for by an older one is discarded.
  plan_version   integer NOT NULL DEFAULT 0,
  created_by     uuid REFERENCES app_user (id) ON DELETE SET NULL,
  created_at     timestamptz NOT NULL DEFAULT now(),
  status_since   timestamptz NOT NULL DEFAULT now(),
  queued_at      timestamptz,
  started_at     timestamptz,
  first_lead_at  timestamptz,
  completed_at   timestamptz
);
CREATE INDEX import_workspace ON import (workspace_id, created_at DESC);
CREATE INDEX import_campaign ON import (campaign_id, created_at DESC);
CREATE INDEX import_upload ON import (upload_id);
CREATE INDEX import_waiting ON import (workspace_id, queued_at) WHERE status IN ('queued', 'running', 'paused');

-- Every record of the file, as it stands there and as it was understood. Written once by COPY.
CREATE TABLE import_row (
  import_id     uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row_number    integer NOT NULL,
  line_number   integer NOT NULL,
  byte_offset   bigint NOT NULL,
  cells         text[] NOT NULL,
  -- Normalised values by field (lib/contract/import-record.ts).
  record        jsonb NOT NULL,
  -- [{code, severity, field, value}]; null when there is nothing to say.
  issues        jsonb,
  has_error     boolean NOT NULL,
  -- The keys people are recognised by, null where the row has none.
  email_key     text,
  linkedin_slug text,
  phone         text,
  external_id   text,
  contact_id    uuid,
  -- Folded name and registrable domain, `last|first|domain`.
  name_key      text,
  PRIMARY KEY (import_id, row_number)
);

-- What is going to become of each row; replaced whole by every new plan.
CREATE TABLE import_plan_row (
  import_id    uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row_number   integer NOT NULL,
  action       text NOT NULL CHECK (action IN ('create', 'update', 'unchanged', 'skip', 'suppress', 'error')),
  -- The contact that the row updates, or that makes it be left out.
  contact_id   uuid,
  reason       text,
  detail       jsonb,
  PRIMARY KEY (import_id, row_number)
);

-- A range of rows that one step works on, and what came of it.
CREATE TABLE import_chunk (
  import_id    uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  chunk_number integer NOT NULL,
  from_row     integer NOT NULL,
  to_row       integer NOT NULL,
  enriched_at  timestamptz,
  settled_at   timestamptz,
  -- Counts by outcome, tier, layer, ICP tier and grade (lib/contract/import-tally.ts).
  tally        jsonb,
  PRIMARY KEY (import_id, chunk_number)
);

-- Who a row was found to be, and what is known of them.
CREATE TABLE import_enrichment (
  import_id      uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row_number     integer NOT NULL,
  identification jsonb NOT NULL,
  facts          jsonb,
  PRIMARY KEY (import_id, row_number)
);

-- The ledger: one line per row and never two. An import is complete only when it balances (trigger below).
CREATE TABLE import_outcome (
  import_id  uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row_number integer NOT NULL,
  outcome    text NOT NULL CHECK (outcome IN ('imported', 'updated', 'skipped', 'suppressed', 'errored')),
  reason     text,
  detail     jsonb,
  contact_id uuid,
  PRIMARY KEY (import_id, row_number),
  FOREIGN KEY (import_id, row_number) REFERENCES import_row (import_id, row_number) ON DELETE CASCADE
);
CREATE INDEX import_outcome_reason ON import_outcome (import_id, outcome, reason);

CREATE FUNCTION refuse_unbalanced_import() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  rows_read    bigint;
  rows_settled bigint;
BEGIN
  SELECT count(*) INTO rows_read FROM import_row WHERE import_id = NEW.id;
  SELECT count(*) INTO rows_settled FROM import_outcome WHERE import_id = NEW.id;
  IF NEW.rows_total IS DISTINCT FROM rows_read OR rows_read <> rows_settled THEN
    RAISE EXCEPTION 'import % does not balance: % rows in the file, % read, % settled',
      NEW.id, NEW.rows_total, rows_read, rows_settled USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER import_balances BEFORE INSERT OR UPDATE OF status ON import
  FOR EACH ROW WHEN (NEW.status = 'completed') EXECUTE FUNCTION refuse_unbalanced_import();

-- A settled import is history: its ledger takes no more lines and loses none.
CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM import WHERE id = coalesce(NEW.import_id, OLD.import_id) AND status = 'completed') THEN
    RAISE EXCEPTION 'the ledger of a completed import does not change' USING ERRCODE = 'check_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER import_outcome_is_final BEFORE UPDATE OR DELETE ON import_outcome
  FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();

-- People and companies as a workspace knows them -------------------------------------------------------------------

CREATE TABLE account (
  id             uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id   uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  domain         text NOT NULL,
  name           text NOT NULL,
  industry       text,
  employee_count integer,
  tech_stack     text[] NOT NULL DEFAULT '{}',
  country        text,
  created_at     timestamptz NOT NULL DEFAULT now(),
  UNIQUE (workspace_id, domain)
);

CREATE TABLE contact (
  id               uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id     uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  account_id       uuid REFERENCES account (id) ON DELETE SET NULL,
  -- As written, and the canonical key it is recognised by.
  email            text,
  email_key        text,
  email_status     text,
  phone            text,
  linkedin_slug    text,
  linkedin_urn     text,
  external_id      text,
  name_key         text,
  first_name       text,
  middle_name      text,
  last_name        text,
  job_title        text,
  seniority        text,
  department       text,
  decision_maker   boolean,
  company_name     text,
  company_domain   text,
  location         text,
  city             text,
  region           text,
  country          text,
  owner_id         uuid REFERENCES app_user (id) ON DELETE SET NULL,
  tags             text[] NOT NULL DEFAULT '{}',
  notes            text,
  do_not_touch     boolean NOT NULL DEFAULT false,
  -- Rarer fields by key: prefix, suffix, nickname, phoneType, …
  profile          jsonb NOT NULL DEFAULT '{}',
  -- Custom fields by id, and columns that nobody mapped by header.
  custom           jsonb NOT NULL DEFAULT '{}',
  kept             jsonb NOT NULL DEFAULT '{}',
  -- Where each field's value comes from, and what other sources said: {field: {source, others: [{source, value}]}}.
  sources          jsonb NOT NULL DEFAULT '{}',
  experience       jsonb,
  job_change       jsonb,
  icp_tier         text CHECK (icp_tier IN ('A', 'B', 'C', 'D')),
  lead_score       smallint CHECK (lead_score BETWEEN 0 AND 100),
  grade            text CHECK (grade IN ('A', 'B', 'C', 'D', 'F')),
  score_parts      jsonb,
  -- How the person was recognised in the directory; `match` holds what agreed, what contradicted, and candidates.
  match_state      text NOT NULL DEFAULT 'none' CHECK (match_state IN ('none', 'matched', 'ambiguous', 'accepted', 'rejected')),
  match_tier       smallint CHECK (match_tier BETWEEN 1 AND 5),
  match_confidence text CHECK (match_confidence IN ('high', 'medium', 'low')),
  match_score      real CHECK (match_score BETWEEN 0 AND 1),
  match_person_id  text,
  match            jsonb,
  -- Above 0 for a duplicate that somebody asked for.
  duplicate_number integer NOT NULL DEFAULT 0,
  created_by_import uuid REFERENCES import (id) ON DELETE SET NULL,
  created_at       timestamptz NOT NULL DEFAULT now(),
  updated_at       timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX contact_email ON contact (workspace_id, email_key) WHERE duplicate_number = 0;
CREATE UNIQUE INDEX contact_linkedin ON contact (workspace_id, linkedin_slug) WHERE duplicate_number = 0;
CREATE UNIQUE INDEX contact_name ON contact (workspace_id, name_key)
  WHERE duplicate_number = 0 AND email_key IS NULL AND linkedin_slug IS NULL AND phone IS NULL AND external_id IS NULL;
CREATE INDEX contact_name_key ON contact (workspace_id, name_key) WHERE name_key IS NOT NULL;
CREATE INDEX contact_phone ON contact (workspace_id, phone) WHERE phone IS NOT NULL;
CREATE UNIQUE INDEX contact_external ON contact (workspace_id, external_id) WHERE duplicate_number = 0;
-- Duplicates that somebody asked for share keys with others; there are few.
CREATE INDEX contact_duplicate ON contact (workspace_id) WHERE duplicate_number > 0;
CREATE INDEX contact_account ON contact (account_id) WHERE account_id IS NOT NULL;

CREATE TABLE lead (
  campaign_id  uuid NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  contact_id   uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  import_id    uuid REFERENCES import (id) ON DELETE SET NULL,
  added_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (campaign_id, contact_id)
);
CREATE INDEX lead_contact ON lead (contact_id);

-- What an import wrote over, field by field: {field: {before, after}}. `created` rows carry nothing else.
CREATE TABLE contact_change (
  import_id  uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row_number integer NOT NULL,
  contact_id uuid NOT NULL,
  changes    jsonb NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (import_id, row_number)
);
CREATE INDEX contact_change_contact ON contact_change (contact_id);

-- The platform-wide record of one canonical email.
CREATE TABLE global_contact (
  email_key     text PRIMARY KEY,
  sent          integer NOT NULL DEFAULT 0,
  responses     integer NOT NULL DEFAULT 0,
  bounce_status text,
  first_seen_at timestamptz NOT NULL DEFAULT now()
);

-- Which client holds a person. An expired or released assignment holds nobody.
CREATE TABLE client_assignment (
  email_key    text PRIMARY KEY,
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  priority     integer NOT NULL DEFAULT 0,
  expires_at   timestamptz,
  released_at  timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX client_assignment_workspace ON client_assignment (workspace_id);

-- Events that were decided in a transaction and are sent after it.
CREATE TABLE outbox_event (
  id         uuid PRIMARY KEY DEFAULT uuid_v7(),
  name       text NOT NULL,
  data       jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at    timestamptz
);
CREATE INDEX outbox_event_unsent ON outbox_event (created_at) WHERE sent_at IS NULL;
