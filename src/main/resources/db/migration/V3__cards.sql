-- Where each card of an interview stands, so that the line it shrank to can be written anew; and the
-- way from a thread to the interviews in it.

CREATE TABLE placed_card (
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  step      INTEGER NOT NULL,
  channel   TEXT    NOT NULL,
  ts        TEXT    NOT NULL,
  PRIMARY KEY (interview, step)
);

CREATE INDEX placed_message_at ON placed_message (channel, ts);
