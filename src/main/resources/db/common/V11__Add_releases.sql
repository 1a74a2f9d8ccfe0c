-- What was asked to be let go though it is held, and what became of it. `mark` names the figures it rests on: those of the
-- request, then those of the decision.
CREATE TABLE release_request (
  release_id ${serial},
  draft_id BIGINT NOT NULL UNIQUE,
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  account_code TEXT NOT NULL REFERENCES customer (customer_code),
  order_fen BIGINT NOT NULL,
  prepaid INTEGER NOT NULL,
  currency TEXT NOT NULL,
  reason TEXT NOT NULL,
  requested_by TEXT NOT NULL,
  requested_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  status TEXT NOT NULL,
  mark TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT,
  decision TEXT,
  valid_to TEXT,
  reject_reason TEXT,
  used_fen BIGINT NOT NULL,
  uses INTEGER NOT NULL
);
CREATE INDEX release_by_status ON release_request (status, release_id);
CREATE INDEX release_by_asker ON release_request (requested_by, release_id);
CREATE INDEX release_by_customer ON release_request (customer_code, status, release_id);

-- The figures somebody saw of a request, kept once each, so that it can be said later what has moved since.
CREATE TABLE release_sight (
  release_id BIGINT NOT NULL REFERENCES release_request (release_id),
  mark TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reasons TEXT NOT NULL,
  limit_fen BIGINT,
  exposure_fen BIGINT NOT NULL,
  overdue_fen BIGINT NOT NULL,
  not_due_fen BIGINT NOT NULL,
  days_1_30_fen BIGINT NOT NULL,
  days_31_60_fen BIGINT NOT NULL,
  days_61_90_fen BIGINT NOT NULL,
  over_90_fen BIGINT NOT NULL,
  data_as_of TEXT,
  PRIMARY KEY (release_id, mark)
);

-- The orders placed on an approval; delivery_id makes one that a channel delivers twice count once.
CREATE TABLE release_use (
  release_id BIGINT NOT NULL REFERENCES release_request (release_id),
  number INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  amount_fen BIGINT NOT NULL,
  used_at TEXT NOT NULL,
  delivery_id TEXT,
  PRIMARY KEY (release_id, number)
);
