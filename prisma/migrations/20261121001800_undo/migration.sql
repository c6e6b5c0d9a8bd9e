-- How often what people see of a contact has changed since it was made, whoever did it: undo removes only what nobody touched.
ALTER TABLE contact ADD COLUMN revision integer NOT NULL DEFAULT 0;

CREATE FUNCTION count_contact_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.revision := OLD.revision + 1;
  RETURN NEW;
END
$$;

CREATE TRIGGER contact_revision BEFORE UPDATE ON contact FOR EACH ROW
  WHEN ((OLD.email, OLD.phone, OLD.linkedin_slug, OLD.linkedin_urn, OLD.external_id, OLD.first_name, OLD.middle_name,
         OLD.last_name, OLD.job_title, OLD.seniority, OLD.department, OLD.company_name, OLD.company_domain, OLD.location,
         OLD.city, OLD.region, OLD.country, OLD.owner_id, OLD.tags, OLD.notes, OLD.do_not_touch, OLD.profile, OLD.custom, OLD.kept)
     IS DISTINCT FROM
        (NEW.email, NEW.phone, NEW.linkedin_slug, NEW.linkedin_urn, NEW.external_id, NEW.first_name, NEW.middle_name,
         NEW.last_name, NEW.job_title, NEW.seniority, NEW.department, NEW.company_name, NEW.company_domain, NEW.location,
         NEW.city, NEW.region, NEW.country, NEW.owner_id, NEW.tags, NEW.notes, NEW.do_not_touch, NEW.profile, NEW.custom, NEW.kept))
  EXECUTE FUNCTION count_contact_revision();

-- What a change did beside the fields: keys, match, sources and the like, {before, after}.
ALTER TABLE contact_change ADD COLUMN aside jsonb;

ALTER TABLE import
  ADD COLUMN undo_asked_at timestamptz,
  ADD COLUMN undo_asked_by uuid REFERENCES app_user (id) ON DELETE SET NULL,
  ADD COLUMN undone_at timestamptz;

-- Chunks are undone one by one, each whole or not at all. {removed, putBack, kept}
ALTER TABLE import_chunk ADD COLUMN undo_tally jsonb;

-- What undo left as it is, since somebody has changed it meanwhile.
CREATE TABLE import_undo_kept (
  import_id  uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  row_number integer NOT NULL,
  contact_id uuid NOT NULL,
  -- Empty where the import had made the whole contact.
  fields     text[] NOT NULL,
  PRIMARY KEY (import_id, row_number)
);
