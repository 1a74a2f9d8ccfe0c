-- When customers were last visited, and what was agreed then, is asked for a whole round of them at once.
CREATE INDEX visit_confirmed ON visit (customer_code, visit_date) WHERE status = 'confirmed';
