-- Documents come in by date, so those of one account lie far apart: to fetch ten of them was to fetch ten pages. This index
-- holds all that a verdict reads of an open document, and an account's entries in it lie side by side.
DROP INDEX invoice_open_by_customer;
CREATE INDEX invoice_open_by_customer
  ON invoice (customer_code, type, document_no, document_date, due_date, open_fen, disputed_fen, currency)
  WHERE open_fen > 0;
