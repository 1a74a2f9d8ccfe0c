-- What each person was last answered in each conversation: what a bare "why" asks about.
CREATE TABLE last_answer (
  person_id TEXT NOT NULL,
  conversation TEXT NOT NULL,
  command TEXT NOT NULL,
  words TEXT NOT NULL,
  explicit INTEGER NOT NULL,
  language TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  PRIMARY KEY (person_id, conversation)
);
