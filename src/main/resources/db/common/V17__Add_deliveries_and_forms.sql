-- What a channel was told and took on, so that nothing told twice is done twice, on whichever node it arrives.
CREATE TABLE delivery (
  delivery_key TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  done_at TEXT
);
CREATE INDEX delivery_by_age ON delivery (taken_at);
CREATE INDEX delivery_under_way ON delivery (taken_at) WHERE done_at IS NULL;

-- Forms that were offered to somebody: the button that opens one has room for its number only.
CREATE TABLE kept_form (
  form_id ${serial},
  person_id TEXT NOT NULL,
  title TEXT NOT NULL,
  submit TEXT NOT NULL,
  says TEXT NOT NULL,
  kept_at TEXT NOT NULL
);
CREATE INDEX kept_form_by_age ON kept_form (kept_at);

CREATE TABLE kept_form_field (
  form_id BIGINT NOT NULL REFERENCES kept_form (form_id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  required INTEGER NOT NULL,
  options TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (form_id, place)
);
