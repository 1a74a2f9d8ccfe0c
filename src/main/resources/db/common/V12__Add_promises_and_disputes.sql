-- A promise to pay that was written down in chat, and what became of it. One is known by customer, day and amount, so that
-- the same promise out of a file and out of a chat is one row.
ALTER TABLE payment_promise ADD COLUMN recorded_by TEXT;
ALTER TABLE payment_promise ADD COLUMN recorded_at TEXT;
-- The draft it was confirmed from: confirming again finds it, undoing takes back just these.
ALTER TABLE payment_promise ADD COLUMN draft_id BIGINT;
-- What it was before that draft, when it was known already; undoing brings this back.
ALTER TABLE payment_promise ADD COLUMN state_before TEXT;
ALTER TABLE payment_promise ADD COLUMN received_fen BIGINT NOT NULL DEFAULT 0;
ALTER TABLE payment_promise ADD COLUMN settled_on TEXT;
-- The day all of it had come, on time or late.
ALTER TABLE payment_promise ADD COLUMN paid_on TEXT;
ALTER TABLE payment_promise ADD COLUMN moved_to TEXT;
CREATE INDEX payment_promise_by_draft ON payment_promise (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX payment_promise_by_day ON payment_promise (due_date);
CREATE INDEX payment_promise_open ON payment_promise (due_date) WHERE state = 'open';
CREATE INDEX payment_promise_unpaid ON payment_promise (due_date)
  WHERE state IN ('open', 'partly', 'broken') AND paid_on IS NULL;

-- The books of an account as they were when its promises were last measured: what has gone since was paid.
CREATE TABLE promise_book (
  account_code TEXT PRIMARY KEY REFERENCES customer (customer_code),
  as_of TEXT NOT NULL
);
CREATE TABLE promise_book_document (
  account_code TEXT NOT NULL,
  document_no TEXT NOT NULL,
  type TEXT NOT NULL,
  open_fen BIGINT NOT NULL,
  PRIMARY KEY (account_code, document_no)
);

-- Money that came in from an account, each sum once: a receipt under its number, or what invoices lost between two looks.
CREATE TABLE promise_money (
  account_code TEXT NOT NULL,
  source TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  fen BIGINT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (account_code, source)
);

-- What a customer does not accept of an invoice. Only what finance accepted counts in a verdict.
CREATE TABLE dispute (
  dispute_id ${serial},
  draft_id BIGINT NOT NULL UNIQUE,
  document_no TEXT NOT NULL,
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  amount_fen BIGINT NOT NULL,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT,
  outcome TEXT,
  note TEXT
);
CREATE INDEX dispute_accepted ON dispute (document_no) WHERE state = 'accepted';
CREATE INDEX dispute_by_document ON dispute (document_no) WHERE state IN ('open', 'accepted');
CREATE INDEX dispute_of_customer ON dispute (customer_code) WHERE state IN ('open', 'accepted');
CREATE INDEX dispute_unsettled ON dispute (recorded_at) WHERE state IN ('open', 'accepted');
-- People type a document number in any case.
CREATE INDEX invoice_open_by_number ON invoice (UPPER(document_no)) WHERE open_fen > 0;
