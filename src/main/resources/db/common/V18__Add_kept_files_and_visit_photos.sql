-- The files people sent, until what they are for is settled. The row stays as the record; the content goes when it has been
-- used, has been refused, or has waited too long (expires_at; none: it is kept for good). outcome is written once, when the
-- file has been used; busy_until keeps a second yes from using it at the same time.
CREATE TABLE kept_file (
  file_id ${serial},
  person_id TEXT NOT NULL,
  delivery_id TEXT,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  kept_at TEXT NOT NULL,
  expires_at TEXT,
  busy_until TEXT,
  outcome TEXT,
  content ${blob}
);
-- The same content in the same delivery is the same file.
CREATE UNIQUE INDEX kept_file_once_a_delivery ON kept_file (person_id, delivery_id, sha256);
CREATE INDEX kept_file_expiring ON kept_file (expires_at) WHERE expires_at IS NOT NULL AND content IS NOT NULL;

-- What makes a second draft of the same thing the first one; most drafts have none.
ALTER TABLE draft ADD COLUMN once_key TEXT;
CREATE UNIQUE INDEX draft_once ON draft (once_key);

-- The photos of a visit, with what was written with each. One that was taken back stays as a row, without its content.
CREATE TABLE visit_photo (
  photo_id ${serial},
  visit_id BIGINT NOT NULL REFERENCES visit (visit_id),
  file_id BIGINT NOT NULL UNIQUE REFERENCES kept_file (file_id),
  words TEXT NOT NULL,
  attached_by TEXT NOT NULL,
  attached_at TEXT NOT NULL,
  removed_at TEXT
);
CREATE INDEX visit_photo_by_visit ON visit_photo (visit_id) WHERE removed_at IS NULL;
