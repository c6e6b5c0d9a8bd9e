-- How strong the signals of a row are: rows with more of them are worked on first.
ALTER TABLE import_row ADD COLUMN promise smallint NOT NULL DEFAULT 0;

-- The order in which a run takes its rows, laid out when it begins. A row that is run again moves to the end.
CREATE TABLE import_work (
  import_id  uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  position   integer NOT NULL,
  row_number integer NOT NULL,
  PRIMARY KEY (import_id, position)
);
INSERT INTO import_work (import_id, position, row_number)
SELECT import_id, row_number, row_number FROM import_plan_row
 WHERE import_id IN (SELECT import_id FROM import_chunk);

-- A chunk is a range of that order.
ALTER TABLE import_chunk RENAME COLUMN from_row TO from_position;
ALTER TABLE import_chunk RENAME COLUMN to_row TO to_position;
