-- What confirmed visits say is to happen by a day, apart from the rest of their records: a list of the day asks for all of a
-- person's accounts at once and must not read every record for it. A next step without a day ends the one before it.
CREATE TABLE visit_word (
  visit_id BIGINT NOT NULL REFERENCES visit (visit_id),
  place INTEGER NOT NULL,
  customer_code TEXT NOT NULL,
  person_id TEXT NOT NULL,
  visit_date TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  what TEXT NOT NULL,
  due TEXT,
  PRIMARY KEY (visit_id, place)
);
CREATE INDEX visit_word_by_day ON visit_word (customer_code, due);
CREATE INDEX visit_word_by_visit ON visit_word (customer_code, by_whom, visit_date);
