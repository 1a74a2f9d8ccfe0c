-- What was done about money that is late; the figures are those of the moment it was written down.
CREATE TABLE collection_entry (
  entry_id ${serial},
  draft_id BIGINT NOT NULL UNIQUE,
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  account_code TEXT NOT NULL REFERENCES customer (customer_code),
  person_id TEXT NOT NULL,
  entry_date TEXT NOT NULL,
  occasion TEXT,
  means TEXT,
  step INTEGER NOT NULL,
  debtor_type TEXT,
  said TEXT NOT NULL,
  promised_fen BIGINT,
  promised_due TEXT,
  next_what TEXT,
  next_date TEXT,
  next_told_at TEXT,
  currency TEXT NOT NULL,
  owed_fen BIGINT NOT NULL,
  oldest_days INTEGER NOT NULL,
  oldest_due TEXT,
  logged_at TEXT NOT NULL,
  undone_at TEXT
);
CREATE INDEX collection_entry_by_account ON collection_entry (account_code, entry_date, entry_id);
-- Next steps that nobody has been told of yet: what a sweep reads is as short as what is due.
CREATE INDEX collection_entry_next ON collection_entry (next_date)
  WHERE next_date IS NOT NULL AND next_told_at IS NULL AND undone_at IS NULL;

-- How somebody decided to deal with a debtor; the newest that was not undone counts, the others are the history.
CREATE TABLE debtor_type (
  type_id ${serial},
  draft_id BIGINT NOT NULL UNIQUE,
  account_code TEXT NOT NULL REFERENCES customer (customer_code),
  type TEXT NOT NULL,
  signs TEXT NOT NULL,
  person_id TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  undone_at TEXT
);
CREATE INDEX debtor_type_by_account ON debtor_type (account_code, type_id);
