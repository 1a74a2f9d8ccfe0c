-- Whether an answer helped: one word of each person on each topic for each question.
CREATE TABLE answer_vote (
  question_key TEXT NOT NULL,
  topic_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  edition TEXT NOT NULL,
  voted_at TEXT NOT NULL,
  PRIMARY KEY (question_key, topic_id, person_id)
);
CREATE INDEX answer_vote_against ON answer_vote (topic_id, edition) WHERE helpful = 0;

-- What could not be answered: questions that ask the same, under the one asked first.
CREATE TABLE gap (
  gap_id ${serial},
  question TEXT NOT NULL,
  question_key TEXT NOT NULL,
  person_id TEXT NOT NULL,
  names_customer INTEGER NOT NULL,
  nearest TEXT NOT NULL,
  status TEXT NOT NULL,
  times INTEGER NOT NULL,
  first_asked_at TEXT NOT NULL,
  last_asked_at TEXT NOT NULL,
  owner_id TEXT,
  outcome TEXT
);
CREATE INDEX gap_by_status ON gap (status, times, last_asked_at);
CREATE INDEX gap_by_last_asked ON gap (status, last_asked_at);
CREATE UNIQUE INDEX gap_once_while_open ON gap (question_key) WHERE status = 'open';

-- Each time a question was asked in vain; origin tells a repeated delivery from a second time.
CREATE TABLE gap_question (
  gap_question_id ${serial},
  gap_id BIGINT NOT NULL REFERENCES gap (gap_id),
  question TEXT NOT NULL,
  question_key TEXT NOT NULL,
  person_id TEXT NOT NULL,
  names_customer INTEGER NOT NULL,
  asked_at TEXT NOT NULL,
  origin TEXT,
  answered_by TEXT
);
CREATE INDEX gap_question_by_gap ON gap_question (gap_id, person_id);
CREATE INDEX gap_question_by_key ON gap_question (question_key);
CREATE INDEX gap_question_open ON gap_question (asked_at) WHERE answered_by IS NULL;
CREATE UNIQUE INDEX gap_question_once ON gap_question (person_id, origin);
