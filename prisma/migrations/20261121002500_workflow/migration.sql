-- What is done with people once they are in: steps in their order, [{text, days}]; `days` after the step before.
CREATE TABLE workflow (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  name         text NOT NULL,
  steps        jsonb NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  archived_at  timestamptz
);
CREATE UNIQUE INDEX workflow_name ON workflow (workspace_id, lower(name)) WHERE archived_at IS NULL;
ALTER TABLE workspace ADD COLUMN default_workflow_id uuid REFERENCES workflow (id) ON DELETE SET NULL;

-- Somebody in a workflow: which step is next (0-based) and when; finished when there is none.
CREATE TABLE workflow_run (
  workflow_id uuid NOT NULL REFERENCES workflow (id) ON DELETE CASCADE,
  contact_id  uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  import_id   uuid REFERENCES import (id) ON DELETE SET NULL,
  enrolled_at timestamptz NOT NULL DEFAULT now(),
  next_step   integer NOT NULL DEFAULT 0,
  due_at      timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (workflow_id, contact_id)
);
CREATE INDEX workflow_run_contact ON workflow_run (contact_id);
CREATE INDEX workflow_run_import ON workflow_run (import_id);
CREATE INDEX workflow_run_due ON workflow_run (workflow_id, due_at, contact_id);
