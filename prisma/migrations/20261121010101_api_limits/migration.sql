-- How many calls a token, a workspace or an address has made in a minute: one row each, the last minute it called in. A crash
-- may forget them, so they need no log.
CREATE UNLOGGED TABLE api_rate (
  bucket text PRIMARY KEY,
  minute bigint NOT NULL,
  calls  integer NOT NULL
);
CREATE INDEX api_rate_age ON api_rate (minute);
