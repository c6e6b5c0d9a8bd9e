-- What somebody did with what was sent to them, told by whoever sends. An event counts once.
CREATE TABLE engagement_event (
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  event_id     text NOT NULL,
  contact_id   uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  kind         text NOT NULL CHECK (kind IN ('sent', 'opened', 'clicked', 'replied', 'meeting', 'bounced')),
  at           timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, event_id)
);
CREATE INDEX engagement_event_contact ON engagement_event (contact_id, at DESC);

-- 0..1 as the score last had it; null while nothing is known.
ALTER TABLE contact ADD COLUMN engagement real;
CREATE INDEX contact_engaged ON contact (workspace_id, id) WHERE engagement IS NOT NULL;

-- Whom to turn to today.
CREATE TABLE now_rank (
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  position     integer NOT NULL,
  contact_id   uuid NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  points       real NOT NULL,
  PRIMARY KEY (workspace_id, position)
);
CREATE INDEX now_rank_contact ON now_rank (contact_id);
ALTER TABLE workspace ADD COLUMN ranked_at timestamptz;
