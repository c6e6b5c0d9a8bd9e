-- Undo says itself which revision a contact has again: then nothing is counted, and it is written once.
CREATE OR REPLACE FUNCTION count_contact_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.revision = OLD.revision THEN
    NEW.revision := OLD.revision + 1;
  END IF;
  RETURN NEW;
END
$$;
