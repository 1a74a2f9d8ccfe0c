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

-- The figures of every account with something open, week by week: where the receivables watch looks first.
CREATE TABLE account_week (
  account_code TEXT NOT NULL,
  week TEXT NOT NULL,
  exposure_fen BIGINT NOT NULL,
  overdue_fen BIGINT NOT NULL,
  utilisation BIGINT,
  oldest_due TEXT,
  next_due TEXT,
  lateness BIGINT NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (account_code, week)
);
CREATE INDEX account_week_due ON account_week (week, next_due);
CREATE INDEX account_week_overdue ON account_week (week, oldest_due);
CREATE INDEX account_week_used ON account_week (week, utilisation);
CREATE INDEX account_week_late ON account_week (week, lateness);

-- Which weeks' figures have been taken, whether rows have come in since, and when people were told of the week.
CREATE TABLE week_taken (
  week TEXT PRIMARY KEY,
  taken_at TEXT NOT NULL,
  accounts INTEGER NOT NULL,
  moved INTEGER NOT NULL,
  told_at TEXT
);

CREATE INDEX customer_limit_expiring ON customer (limit_valid_to) WHERE credit_limit_fen IS NOT NULL;
CREATE INDEX snapshot_by_day ON snapshot (kind, as_of);
