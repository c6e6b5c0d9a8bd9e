-- Tokens of programs: each belongs to one workspace and acts for the member who made it, with a role of its own. The token
-- itself is not kept.
CREATE TABLE api_token (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  user_id      uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
  name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  role         text NOT NULL CHECK (role IN ('viewer', 'editor', 'admin')),
  -- SHA-256 of the token, and its last four characters for people.
  token_hash   bytea NOT NULL UNIQUE,
  last_four    text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
CREATE INDEX api_token_workspace ON api_token (workspace_id, created_at DESC);

-- The first answer to a request with an Idempotency-Key; a retry gets it again.
CREATE TABLE api_idempotency (
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  route        text NOT NULL,
  key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  request_hash text NOT NULL,
  -- Null while the first request is still being answered.
  status       integer,
  body         jsonb,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, route, key)
);
CREATE INDEX api_idempotency_age ON api_idempotency (created_at);
