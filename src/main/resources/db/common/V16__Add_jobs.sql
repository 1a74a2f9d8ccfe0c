-- What some node does now and then, and never two at once. The turn counts the takings: who takes a job names the turn it
-- saw, so of two at once one wins; who finishes names its own, so one whose lease ran out cannot end another's run.
CREATE TABLE job (
  name TEXT PRIMARY KEY,
  turn BIGINT NOT NULL,
  leased_until TEXT,
  last_run TEXT
);
