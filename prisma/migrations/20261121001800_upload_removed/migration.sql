-- The file of an upload that nobody started an import over is taken out of the storage; the row stays.
ALTER TABLE upload ADD COLUMN removed_at timestamptz;
CREATE INDEX upload_kept ON upload (expires_at) WHERE removed_at IS NULL;
CREATE INDEX upload_storage ON upload (storage_key);
-- What waits for somebody is looked through every few minutes.
CREATE INDEX import_undecided ON import (status_since) WHERE status IN ('mapping', 'review');
-- The same file of a workspace is looked for by its hash.
CREATE INDEX upload_hash ON upload (workspace_id, sha256);
