CREATE TABLE sales (
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  month TEXT NOT NULL,
  product_code TEXT NOT NULL,
  category TEXT NOT NULL,
  quantity TEXT,
  net_amount_fen BIGINT NOT NULL,
  gross_profit_fen BIGINT,
  spend_fen BIGINT,
  PRIMARY KEY (customer_code, month, product_code, category)
);

CREATE TABLE stock (
  customer_code TEXT NOT NULL REFERENCES customer (customer_code),
  product_code TEXT NOT NULL REFERENCES product (product_code),
  date TEXT NOT NULL,
  on_hand TEXT NOT NULL,
  in_transit TEXT,
  daily_sales TEXT,
  order_interval_days INTEGER,
  lead_time_days INTEGER,
  safety_days INTEGER,
  PRIMARY KEY (customer_code, product_code, date)
);

CREATE TABLE target (
  person_id TEXT NOT NULL,
  customer_code TEXT NOT NULL,
  month TEXT NOT NULL,
  kpi TEXT NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (person_id, customer_code, month, kpi)
);
