CREATE TABLE customer (
  customer_code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  short_name TEXT,
  aliases TEXT NOT NULL,
  parent_code TEXT REFERENCES customer (customer_code),
  kind TEXT,
  city TEXT,
  grade TEXT,
  owner TEXT,
  payment_terms TEXT,
  credit_limit_fen BIGINT,
  limit_valid_to TEXT,
  order_limit_fen BIGINT,
  on_hold INTEGER NOT NULL,
  hold_reason TEXT,
  currency TEXT
);
CREATE INDEX customer_by_parent ON customer (parent_code);
CREATE INDEX customer_by_owner ON customer (owner);

CREATE TABLE contact (
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  name TEXT NOT NULL,
  role TEXT,
  phone TEXT,
  birthday TEXT,
  stance TEXT,
  decides TEXT,
  PRIMARY KEY (customer_code, name)
);

-- What one person calls a customer, learned from the button they tapped.
CREATE TABLE learned_alias (
  person_id TEXT NOT NULL,
  alias TEXT NOT NULL,
  customer_code TEXT NOT NULL,
  learned_at TEXT NOT NULL,
  PRIMARY KEY (person_id, alias)
);

-- A name that fitted several customers, until the person says which was meant.
CREATE TABLE unclear_name (
  person_id TEXT PRIMARY KEY,
  alias TEXT NOT NULL,
  candidate_codes TEXT NOT NULL,
  asked_at TEXT NOT NULL
);

-- What a customer is looked up by when there are very many: a hash of each of its names, of its pinyin and initials.
CREATE TABLE customer_key (
  name_key BIGINT NOT NULL,
  customer_code TEXT NOT NULL,
  PRIMARY KEY (name_key, customer_code)
);
CREATE INDEX customer_key_by_customer ON customer_key (customer_code);

-- The names a customer's keys were made of: when it has others now, its keys are made again.
CREATE TABLE customer_keyed (
  customer_code TEXT PRIMARY KEY,
  names TEXT NOT NULL
);

-- How often names have changed: what a node keeps of them in memory is read again when this has moved.
CREATE TABLE names_edition (
  subject TEXT PRIMARY KEY,
  edition BIGINT NOT NULL
);

CREATE TABLE product (
  product_code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  brand TEXT,
  category TEXT,
  own INTEGER NOT NULL,
  units_per_case BIGINT,
  list_price_fen BIGINT,
  unit_cost_fen BIGINT
);
