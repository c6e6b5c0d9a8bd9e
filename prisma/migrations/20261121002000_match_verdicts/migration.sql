-- What somebody decided of a contact's match, and the contact as it was before, so that the decision can be taken back.
CREATE TABLE match_verdict (
  contact_id uuid PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
  verdict    text NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
  decided_by uuid REFERENCES app_user (id) ON DELETE SET NULL,
  decided_at timestamptz NOT NULL DEFAULT now(),
  before     jsonb NOT NULL,
  -- The contact's revision once the verdict was carried out: undo is for those that nobody has changed since.
  revision   integer NOT NULL
);
