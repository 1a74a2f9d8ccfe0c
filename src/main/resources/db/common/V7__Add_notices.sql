-- What people are told without having asked just now. The row stays when it was told: a notice comes once.
CREATE TABLE notice (
  notice_id ${serial},
  person_id TEXT NOT NULL,
  notice_key TEXT NOT NULL,
  text_key TEXT NOT NULL,
  args TEXT NOT NULL,
  label_key TEXT NOT NULL,
  says TEXT NOT NULL,
  left_at TEXT NOT NULL,
  told_at TEXT
);
CREATE UNIQUE INDEX notice_once ON notice (person_id, notice_key);
CREATE INDEX notice_waiting ON notice (person_id, left_at) WHERE told_at IS NULL;
