CREATE TABLE promotion (
  promo_code TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  customer_code TEXT REFERENCES customer (customer_code),
  customer_kind TEXT,
  mechanic TEXT NOT NULL,
  list_price_fen BIGINT,
  promo_price_fen BIGINT,
  unit_cost_fen BIGINT,
  order_from TEXT,
  order_to TEXT,
  ship_from TEXT,
  ship_to TEXT,
  in_store_from TEXT NOT NULL,
  in_store_to TEXT NOT NULL,
  fixed_cost_fen BIGINT,
  baseline_quantity TEXT,
  actual_quantity TEXT,
  status TEXT NOT NULL
);
CREATE INDEX promotion_by_end ON promotion (in_store_to);
CREATE INDEX promotion_by_order_end ON promotion (order_to);
CREATE INDEX promotion_by_customer ON promotion (customer_code);

CREATE TABLE promotion_product (
  promo_code TEXT NOT NULL REFERENCES promotion (promo_code),
  product_code TEXT NOT NULL REFERENCES product (product_code),
  position INTEGER NOT NULL,
  PRIMARY KEY (promo_code, product_code)
);
CREATE INDEX promotion_product_by_product ON promotion_product (product_code);
