CREATE TABLE invoice (
  document_no TEXT PRIMARY KEY,
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  type TEXT NOT NULL,
  document_date TEXT NOT NULL,
  due_date TEXT,
  amount_fen BIGINT NOT NULL,
  open_fen BIGINT NOT NULL,
  disputed_fen BIGINT NOT NULL,
  currency TEXT,
  as_of TEXT NOT NULL
);
CREATE INDEX invoice_by_customer ON invoice (customer_code);
-- A verdict reads what is open and must not pay for years of what was settled.
CREATE INDEX invoice_open_by_customer ON invoice (customer_code) WHERE open_fen > 0;

CREATE TABLE customer_order (
  order_no TEXT PRIMARY KEY,
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  order_date TEXT,
  delivery_date TEXT,
  amount_fen BIGINT NOT NULL,
  prepaid INTEGER NOT NULL,
  status TEXT NOT NULL,
  as_of TEXT NOT NULL
);
CREATE INDEX customer_order_by_customer ON customer_order (customer_code);
CREATE INDEX customer_order_open_by_customer ON customer_order (customer_code) WHERE status IN ('open', 'delivered');

-- As of which day the last snapshot that named a customer told the truth; kept even when it left the customer no rows.
CREATE TABLE snapshot (
  kind TEXT NOT NULL,
  customer_code TEXT NOT NULL,
  as_of TEXT NOT NULL,
  PRIMARY KEY (kind, customer_code)
);

CREATE TABLE payment_promise (
  promise_id ${serial},
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  amount_fen BIGINT NOT NULL,
  due_date TEXT NOT NULL,
  given_by TEXT,
  given_on TEXT,
  state TEXT NOT NULL,
  UNIQUE (customer_code, due_date, amount_fen)
);
