-- The embedded engine's own schema. What each table is for stands in inngest/engine/engine.ts.
-- Columns that hold JSON are text in canonical form: they are spliced into signed requests unparsed.

CREATE SCHEMA engine;

CREATE TABLE engine.worker (
  id          uuid PRIMARY KEY,
  pool_id     text,
  alive_until timestamptz NOT NULL
);

CREATE TABLE engine.seen (
  key        text PRIMARY KEY,
  value      text NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE INDEX seen_expires_at ON engine.seen (expires_at);

CREATE TABLE engine.event (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  body        text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX event_received_at ON engine.event (received_at);

CREATE TABLE engine.run (
  id          uuid PRIMARY KEY,
  function_id text NOT NULL,
  event_id    uuid NOT NULL REFERENCES engine.event,
  -- Concurrency keys with their limits, worked out from the event when the run began.
  limits      jsonb NOT NULL DEFAULT '[]',
  status      text NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'completed', 'failed', 'cancelled')),
  steps       integer NOT NULL DEFAULT 0,
  output      text,
  started_at  timestamptz NOT NULL DEFAULT now(),
  ended_at    timestamptz,
  deadline_at timestamptz NOT NULL,
  CHECK ((status = 'running') = (ended_at IS NULL))
);

CREATE INDEX run_event ON engine.run (event_id);
CREATE INDEX run_running ON engine.run (function_id, id) WHERE status = 'running';
CREATE INDEX run_deadline ON engine.run (deadline_at) WHERE status = 'running';
CREATE INDEX run_ended ON engine.run (ended_at) WHERE status <> 'running';

CREATE TABLE engine.step (
  run_id   uuid NOT NULL REFERENCES engine.run ON DELETE CASCADE,
  step_id  text NOT NULL,
  position integer NOT NULL,
  result   text NOT NULL,
  PRIMARY KEY (run_id, step_id)
);

CREATE TABLE engine.call (
  run_id     uuid NOT NULL REFERENCES engine.run ON DELETE CASCADE,
  step_id    text NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('function', 'step', 'sleep')),
  attempt    integer NOT NULL DEFAULT 0,
  losses     integer NOT NULL DEFAULT 0,
  due_at     timestamptz NOT NULL DEFAULT now(),
  leased_by  uuid,
  generation integer NOT NULL DEFAULT 0,
  -- The function has to be called once more when the call under way has been answered.
  again      boolean NOT NULL DEFAULT false,
  blocked_on text,
  PRIMARY KEY (run_id, step_id)
);

CREATE INDEX call_leased ON engine.call (leased_by) WHERE leased_by IS NOT NULL;
CREATE INDEX call_blocked ON engine.call (blocked_on, due_at) WHERE blocked_on IS NOT NULL;
CREATE INDEX call_waiting ON engine.call (due_at) WHERE leased_by IS NULL AND blocked_on IS NULL;

CREATE TABLE engine.slot (
  key     text NOT NULL,
  run_id  uuid NOT NULL,
  step_id text NOT NULL,
  PRIMARY KEY (key, run_id, step_id),
  FOREIGN KEY (run_id, step_id) REFERENCES engine.call ON DELETE CASCADE
);

CREATE INDEX slot_call ON engine.slot (run_id, step_id);
