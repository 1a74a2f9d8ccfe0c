-- What was kept of each filling-in of a worksheet. An entry taken back stays, marked; its draft makes it come once.
CREATE TABLE worksheet_entry (
  entry_id ${serial},
  sheet TEXT NOT NULL,
  customer_code TEXT REFERENCES customer (customer_code),
  person_id TEXT NOT NULL,
  entry_date TEXT NOT NULL,
  draft_id BIGINT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  undone_at TEXT
);
CREATE INDEX worksheet_entry_by_customer ON worksheet_entry (sheet, customer_code, state, entry_id);
CREATE INDEX worksheet_entry_by_person ON worksheet_entry (sheet, person_id, state, entry_id);

CREATE TABLE worksheet_value (
  entry_id BIGINT NOT NULL REFERENCES worksheet_entry (entry_id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT,
  channel TEXT,
  known_on TEXT,
  reliability TEXT,
  PRIMARY KEY (entry_id, name)
);

CREATE TABLE worksheet_result (
  entry_id BIGINT NOT NULL REFERENCES worksheet_entry (entry_id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (entry_id, name)
);
