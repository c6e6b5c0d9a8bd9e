-- What a person decided about how the file is read, instead of the guess.
ALTER TABLE upload ADD COLUMN overrides jsonb NOT NULL DEFAULT '{}';

-- A saved mapping is a recipe: it also fits a file whose columns have moved, or been renamed a little.
ALTER TABLE saved_mapping
  ADD COLUMN header text[] NOT NULL DEFAULT '{}',
  -- What each column's values looked like, in the header's order: [{kind: share}].
  ADD COLUMN kinds jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN options jsonb,
  ADD COLUMN overrides jsonb NOT NULL DEFAULT '{}';
CREATE INDEX saved_mapping_latest ON saved_mapping (workspace_id, updated_at DESC);

-- Which brakes of its plan somebody has said yes to.
ALTER TABLE import ADD COLUMN released text[] NOT NULL DEFAULT '{}';

-- Cells that were fixed by hand, by what was done in one go; the file's own cells stay in import_row. The last one that was
-- not taken back stands for the cell.
CREATE TABLE import_edit (
  import_id    uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  step         integer NOT NULL,
  row_number   integer NOT NULL,
  column_index integer NOT NULL,
  value        text NOT NULL,
  -- Taken back by Undo; Redo puts it in force again, a new edit removes it.
  undone       boolean NOT NULL DEFAULT false,
  edited_by    uuid REFERENCES app_user (id) ON DELETE SET NULL,
  edited_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (import_id, step, row_number, column_index)
);
CREATE INDEX import_edit_row ON import_edit (import_id, row_number) WHERE NOT undone;
