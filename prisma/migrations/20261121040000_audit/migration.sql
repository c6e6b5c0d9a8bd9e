-- Who decided what in a workspace. Lines are only ever inserted; names are kept as they were, so that a line can be read when
-- whoever it names is long gone.
CREATE TABLE audit_entry (
  -- Counts on, so that lines of one moment keep their order.
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  at           timestamptz NOT NULL DEFAULT now(),
  -- Both null: the product itself. A token acts for a person, so it comes with one.
  user_id      uuid,
  user_name    text,
  token_id     uuid,
  token_name   text,
  action       text NOT NULL,
  subject_kind text NOT NULL,
  subject_id   text,
  subject_name text NOT NULL,
  -- {part: {before, after}}
  changes      jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_entry_newest ON audit_entry (workspace_id, id DESC);
CREATE INDEX audit_entry_subject ON audit_entry (workspace_id, subject_kind, id DESC);
CREATE INDEX audit_entry_user ON audit_entry (workspace_id, user_id, id DESC);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log does not change' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER audit_entry_is_final BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
