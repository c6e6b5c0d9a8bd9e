-- Services that a workspace asks about people, in the order of `position`. One that was taken away stays, without its key, for
-- the receipts that name it.
CREATE TABLE provider (
  id                uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id      uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  kind              text NOT NULL CHECK (kind IN ('apollo', 'people-data-labs', 'clearbit', 'generic-json')),
  name              text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  enabled           boolean NOT NULL DEFAULT true,
  position          integer NOT NULL,
  base_url          text NOT NULL,
  -- How a service of the workspace's own is asked (lib/contract/providers.ts).
  recipe            jsonb,
  -- Sealed for this workspace, provider and host (lib/outside/vault).
  key_sealed        text,
  key_last4         text CHECK (length(key_last4) <= 4),
  -- Millionths of a US dollar for a person that is found.
  unit_price_micros bigint NOT NULL DEFAULT 0 CHECK (unit_price_micros >= 0),
  max_age_days      integer NOT NULL DEFAULT 90 CHECK (max_age_days >= 0),
  created_by        uuid REFERENCES app_user (id) ON DELETE SET NULL,
  created_at        timestamptz NOT NULL DEFAULT now(),
  deleted_at        timestamptz,
  CHECK (deleted_at IS NULL OR key_sealed IS NULL)
);
CREATE INDEX provider_workspace ON provider (workspace_id, position) WHERE deleted_at IS NULL;

-- What a provider answered about a contact; `person` null: it knows nobody. `contact_key` is a hash.
CREATE TABLE enrichment_cache (
  provider_id uuid NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
  contact_key bytea NOT NULL,
  person      jsonb,
  fetched_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (provider_id, contact_key)
);
CREATE INDEX enrichment_cache_age ON enrichment_cache (fetched_at);

-- What an import may spend on providers, and what it has bound so far. Its row is the lock under which lookups are reserved.
CREATE TABLE provider_budget (
  import_id     uuid PRIMARY KEY REFERENCES import (id) ON DELETE CASCADE,
  lookups_max   integer CHECK (lookups_max >= 0),
  cost_max_micros bigint CHECK (cost_max_micros >= 0),
  force_refresh boolean NOT NULL DEFAULT false,
  lookups_bound integer NOT NULL DEFAULT 0 CHECK (lookups_bound >= 0),
  cost_bound_micros bigint NOT NULL DEFAULT 0 CHECK (cost_bound_micros >= 0),
  CHECK (lookups_bound <= lookups_max),
  CHECK (cost_bound_micros <= cost_max_micros)
);

-- The books: one line per import, provider and contact, written before the question goes out.
--   reserved  asked, or about to be: an answer that never came may have been billed, so nobody asks again
--   answered  the answer is in the cache
--   failed    not answered and not billed: may be asked again
--   lost      perhaps answered, perhaps billed: not asked again
--   cached    the cache had it: nothing was asked
--   withheld  the cap held it back: may be asked when there is room
CREATE TABLE provider_call (
  import_id    uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  provider_id  uuid NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
  contact_key  bytea NOT NULL,
  row_number   integer NOT NULL,
  state        text NOT NULL CHECK (state IN ('reserved', 'answered', 'failed', 'lost', 'cached', 'withheld')),
  found        boolean,
  billed       boolean NOT NULL,
  cost_micros  bigint NOT NULL,
  attempts     integer NOT NULL DEFAULT 1,
  reason       text,
  reserved_at  timestamptz NOT NULL DEFAULT now(),
  ended_at     timestamptz,
  PRIMARY KEY (import_id, provider_id, contact_key)
);
CREATE INDEX provider_call_provider ON provider_call (provider_id, reserved_at DESC);
