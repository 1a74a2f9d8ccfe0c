-- What the bot has asked and nobody answered yet.
CREATE TABLE open_question (
  conversation TEXT NOT NULL,
  person_id TEXT NOT NULL,
  sentence TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  PRIMARY KEY (conversation, person_id)
);

-- Every look at credit and every write; rows are added and never changed.
CREATE TABLE audit_log (
  audit_id ${serial},
  at TEXT NOT NULL,
  person_id TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX audit_log_by_subject ON audit_log (subject, audit_id);
CREATE INDEX audit_log_by_person ON audit_log (person_id, audit_id);
