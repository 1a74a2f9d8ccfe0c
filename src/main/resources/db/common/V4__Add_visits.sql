CREATE TABLE visit (
  visit_id ${serial},
  person_id TEXT NOT NULL,
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  visit_date TEXT NOT NULL,
  status TEXT NOT NULL,
  said TEXT NOT NULL,
  record TEXT NOT NULL,
  delivery_id TEXT,
  batch TEXT NOT NULL,
  position INTEGER NOT NULL,
  edits INTEGER NOT NULL,
  drafted_at TEXT NOT NULL,
  confirmed_at TEXT,
  undone_at TEXT
);
CREATE INDEX visit_by_customer ON visit (customer_code, visit_date);
CREATE INDEX visit_by_person ON visit (person_id, status, drafted_at);
CREATE INDEX visit_by_batch ON visit (batch);
-- The same delivery twice writes once; position is the visit's place in its message.
CREATE UNIQUE INDEX visit_once_a_delivery ON visit (person_id, delivery_id, position);

-- When a person last said these words about a customer: the same words again within minutes are asked about.
CREATE TABLE visit_said (
  person_id TEXT NOT NULL,
  customer_code TEXT NOT NULL,
  said_sha256 TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (person_id, customer_code, said_sha256)
);

-- What a visit said before each change.
CREATE TABLE visit_history (
  history_id ${serial},
  visit_id BIGINT NOT NULL REFERENCES visit (visit_id),
  at TEXT NOT NULL,
  person_id TEXT NOT NULL,
  act TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX visit_history_by_visit ON visit_history (visit_id);
