-- When an invitation's mail left, and why it did not.
ALTER TABLE workspace_invitation ADD COLUMN sent_at timestamptz, ADD COLUMN failure text;
-- Whoever is invited once more gets the same invitation anew.
CREATE UNIQUE INDEX workspace_invitation_pending ON workspace_invitation (workspace_id, lower(email)) WHERE status = 'pending';
