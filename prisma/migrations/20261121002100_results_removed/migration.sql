-- When the file's own cells were taken out of a settled import; its ledger stays.
ALTER TABLE import ADD COLUMN results_removed_at timestamptz;
CREATE INDEX import_results_due ON import (status_since) WHERE results_removed_at IS NULL;
