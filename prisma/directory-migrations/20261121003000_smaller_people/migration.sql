-- Phones a line each, and employments of before as lines of `#company number` or `=company name`, title, start and end, between
-- tabs, newest first: a third of what arrays and JSON take. A day stands in a date only where it is not the first of the month.
CREATE FUNCTION directory.short_date(day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(to_char(day, CASE WHEN extract(day FROM day) = 1 THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END), '')
$$;
CREATE FUNCTION directory.past_line(company_no int, company_name text, title text, started_at date, ended_at date)
RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce('#' || company_no, '=' || translate(company_name, E'\t\n\r', '   '), '') || E'\t'
         || coalesce(translate(title, E'\t\n\r', '   '), '') || E'\t' || directory.short_date(started_at) || E'\t'
         || directory.short_date(ended_at)
$$;
CREATE FUNCTION pg_temp.past_lines(experience json) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT string_agg(
           directory.past_line(
             CASE WHEN json_typeof(past -> 0) = 'number' THEN (past ->> 0)::int END,
             CASE WHEN json_typeof(past -> 0) = 'string' THEN past ->> 0 END,
             past ->> 1, (past ->> 2)::date, (past ->> 3)::date), E'\n' ORDER BY place)
    FROM json_array_elements(experience) WITH ORDINALITY AS listed (past, place)
$$;
ALTER TABLE directory.person ALTER COLUMN experience TYPE text COLLATE "C" USING pg_temp.past_lines(experience);
ALTER TABLE directory.person ALTER COLUMN phones TYPE text COLLATE "C" USING array_to_string(phones, E'\n');

-- Whoever is found in a company is read at once, so the index need not hold the number.
DROP INDEX directory.person_company_key;
CREATE INDEX person_company_key ON directory.person (company_no, last_key) WITH (fillfactor = 100) WHERE company_no IS NOT NULL;
