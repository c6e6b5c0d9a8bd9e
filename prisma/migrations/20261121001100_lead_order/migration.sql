-- The Leads tab shows the newest first and pages by key.
CREATE INDEX lead_newest ON lead (campaign_id, added_at DESC, contact_id DESC);
