-- Who set limits and holds from chat, when, why, and from what to what; and where an import put its own value in place.
CREATE TABLE credit_change (
  change_id ${serial},
  customer_code TEXT NOT NULL,
  field TEXT NOT NULL,
  act TEXT NOT NULL,
  before_value TEXT,
  after_value TEXT,
  reason TEXT NOT NULL,
  person_id TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  draft_id BIGINT,
  replaces BIGINT UNIQUE,
  UNIQUE (draft_id, act, field)
);
CREATE INDEX credit_change_by_customer ON credit_change (customer_code, field, change_id);
