-- Where programs send batches of contacts: each source has an address, a secret and saved options. One that was taken away stays,
-- without its secrets, for the deliveries that name it.
CREATE TABLE webhook_source (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  -- How a batch is imported (lib/contract/webhook-sources.ts).
  options      jsonb NOT NULL,
  created_by   uuid REFERENCES app_user (id) ON DELETE SET NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  deleted_at   timestamptz
);
CREATE UNIQUE INDEX webhook_source_name ON webhook_source (workspace_id, lower(name)) WHERE deleted_at IS NULL;

-- Where a workspace wants to hear of its imports. One that was taken away stays, without its secrets, for its messages.
CREATE TABLE webhook_endpoint (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  url          text NOT NULL,
  events       text[] NOT NULL,
  enabled      boolean NOT NULL DEFAULT true,
  -- Why it is off, where nobody has turned it off by hand.
  off_reason   text,
  created_by   uuid REFERENCES app_user (id) ON DELETE SET NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  deleted_at   timestamptz
);
CREATE INDEX webhook_endpoint_workspace ON webhook_endpoint (workspace_id) WHERE deleted_at IS NULL;

-- What messages are signed with, sealed for workspace, holder and host (lib/outside/vault). The one before the present one is good
-- until it expires, so that both sides can change over in their own time.
CREATE TABLE webhook_secret (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  source_id    uuid REFERENCES webhook_source (id) ON DELETE CASCADE,
  endpoint_id  uuid REFERENCES webhook_endpoint (id) ON DELETE CASCADE,
  host         text NOT NULL,
  sealed       text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- Null for the present one.
  expires_at   timestamptz,
  CHECK (num_nonnulls(source_id, endpoint_id) = 1)
);
CREATE UNIQUE INDEX webhook_secret_of_source ON webhook_secret (source_id) WHERE expires_at IS NULL;
CREATE UNIQUE INDEX webhook_secret_of_endpoint ON webhook_secret (endpoint_id) WHERE expires_at IS NULL;
CREATE INDEX webhook_secret_former ON webhook_secret (coalesce(source_id, endpoint_id));

-- Every signed request to a source, with what it was answered. A message is taken once: its later deliveries get the first answer.
CREATE TABLE webhook_delivery (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  source_id    uuid NOT NULL REFERENCES webhook_source (id) ON DELETE CASCADE,
  -- The sender's own id of the message.
  message_id   text NOT NULL,
  -- The delivery that somebody had carried out once more.
  replay_of    uuid REFERENCES webhook_delivery (id) ON DELETE SET NULL,
  body_hash    text NOT NULL,
  -- Where the body lies in the file store.
  body_key     text NOT NULL,
  size_bytes   integer NOT NULL,
  contacts     integer,
  import_id    uuid REFERENCES import (id) ON DELETE SET NULL,
  status       integer NOT NULL,
  answer       jsonb NOT NULL,
  -- How often it has come.
  attempts     integer NOT NULL DEFAULT 1,
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_at      timestamptz NOT NULL DEFAULT now(),
  UNIQUE (source_id, message_id)
);
CREATE INDEX webhook_delivery_newest ON webhook_delivery (source_id, id DESC);
CREATE INDEX webhook_delivery_age ON webhook_delivery (last_at);
CREATE INDEX webhook_delivery_body ON webhook_delivery (body_key);

-- What is to be told to an endpoint. Of one announcement each endpoint hears once.
CREATE TABLE webhook_message (
  id              uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id    uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  endpoint_id     uuid NOT NULL REFERENCES webhook_endpoint (id) ON DELETE CASCADE,
  -- The event that caused it; null for a test.
  cause           text,
  type            text NOT NULL,
  import_id       uuid REFERENCES import (id) ON DELETE SET NULL,
  payload         jsonb NOT NULL,
  state           text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed')),
  -- Only the run that was asked last goes on sending.
  run             integer NOT NULL DEFAULT 1,
  next_attempt_at timestamptz,
  created_at      timestamptz NOT NULL DEFAULT now(),
  UNIQUE (endpoint_id, cause)
);
CREATE INDEX webhook_message_newest ON webhook_message (endpoint_id, id DESC);
CREATE INDEX webhook_message_age ON webhook_message (created_at);

-- Each time a message was sent, and what came back.
CREATE TABLE webhook_attempt (
  message_id  uuid NOT NULL REFERENCES webhook_message (id) ON DELETE CASCADE,
  number      integer NOT NULL,
  run         integer NOT NULL,
  sent_at     timestamptz NOT NULL,
  duration_ms integer NOT NULL,
  -- Null when no answer came.
  status      integer,
  -- The beginning of the answer, or why none came.
  excerpt     text NOT NULL,
  PRIMARY KEY (message_id, number)
);
