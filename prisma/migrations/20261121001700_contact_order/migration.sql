-- Contacts of a workspace by when they came in: their ids rise with time.
CREATE INDEX contact_newest ON contact (workspace_id, id DESC);
