-- What somebody is about to write down and has not said yes to, as fields; the row stays as the record of the yes or no.
CREATE TABLE draft (
  draft_id ${serial},
  kind TEXT NOT NULL,
  person_id TEXT NOT NULL,
  state TEXT NOT NULL,
  drafted_at TEXT NOT NULL,
  settled_at TEXT
);
CREATE INDEX draft_by_person ON draft (person_id, state, draft_id);

CREATE TABLE draft_field (
  draft_id BIGINT NOT NULL REFERENCES draft (draft_id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (draft_id, name)
);
