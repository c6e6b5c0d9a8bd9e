-- What a person is to hear of, in the app and by mail.
CREATE TABLE notification (
  id           uuid PRIMARY KEY DEFAULT uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspace (id) ON DELETE CASCADE,
  user_id      uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
  kind         text NOT NULL CHECK (kind IN ('import-completed', 'import-paused', 'import-failed')),
  import_id    uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  -- The event that caused it: the same event twice is one notification.
  cause        text NOT NULL,
  -- As they were then: {fileName, reason, outcomes}.
  facts        jsonb NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  read_at      timestamptz,
  mailed_at    timestamptz,
  UNIQUE (user_id, cause)
);
CREATE INDEX notification_newest ON notification (user_id, workspace_id, id DESC);
CREATE INDEX notification_unread ON notification (user_id, workspace_id) WHERE read_at IS NULL;

-- Of which kinds somebody wants a mail; without a line they do.
CREATE TABLE mail_choice (
  user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
  kind    text NOT NULL,
  wanted  boolean NOT NULL,
  PRIMARY KEY (user_id, kind)
);

-- Matches that wait for somebody's word; there are few beside all contacts.
CREATE INDEX contact_to_judge ON contact (workspace_id)
  WHERE match_state = 'ambiguous' OR (match_state = 'matched' AND match_confidence = 'low');
