-- A retry gets the answer as it was, to the order of its names.
ALTER TABLE api_idempotency ALTER COLUMN body TYPE json USING body::json;
