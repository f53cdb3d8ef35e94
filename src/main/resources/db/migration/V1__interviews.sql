-- Times are milliseconds since 1970, flags 0 or 1, JSON is TEXT: the same tables fit SQLite and
-- PostgreSQL. Only an identity column differs; the placeholder comes from the engine.

CREATE TABLE interview (
  id          TEXT    NOT NULL PRIMARY KEY,
  team        TEXT    NOT NULL,
  channel     TEXT    NOT NULL,
  project     TEXT    NOT NULL,
  project_key TEXT    NOT NULL,
  owner       TEXT    NOT NULL,
  is_open     INTEGER NOT NULL,
  held_for    TEXT, -- held as long as this is the interview's channel
  state       TEXT    NOT NULL,
  version     BIGINT  NOT NULL,
  started_at  BIGINT  NOT NULL,
  touched_at  BIGINT  NOT NULL,
  catalog     TEXT    NOT NULL
);

CREATE UNIQUE INDEX interview_open_at_address
  ON interview (team, channel, owner, project_key) WHERE is_open = 1;
CREATE INDEX interview_open_on_project
  ON interview (team, channel, project_key) WHERE is_open = 1;
CREATE INDEX interview_cancelled
  ON interview (team, channel, owner, touched_at) WHERE is_open = 0;
CREATE INDEX interview_held
  ON interview (team, held_for) WHERE held_for IS NOT NULL;

CREATE TABLE handled_delivery (
  id         TEXT   NOT NULL PRIMARY KEY,
  handled_at BIGINT NOT NULL
);

CREATE INDEX handled_delivery_by_age ON handled_delivery (handled_at);

CREATE TABLE outbox (
  number    ${identity},
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  reply     TEXT    NOT NULL,
  actor     TEXT    NOT NULL,
  delivery  TEXT    NOT NULL,
  attempts  INTEGER NOT NULL
);

CREATE INDEX outbox_of_interview ON outbox (interview, number);

CREATE TABLE placed_message (
  interview TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  role      TEXT NOT NULL,
  channel   TEXT NOT NULL,
  ts        TEXT NOT NULL,
  PRIMARY KEY (interview, role)
);

CREATE TABLE pin (
  team            TEXT   NOT NULL,
  channel         TEXT   NOT NULL,
  project_key     TEXT   NOT NULL,
  project         TEXT   NOT NULL,
  interview       TEXT   NOT NULL,
  message_channel TEXT   NOT NULL,
  message_ts      TEXT   NOT NULL,
  pinned_by       TEXT   NOT NULL,
  pinned_at       BIGINT NOT NULL,
  PRIMARY KEY (team, channel, project_key)
);
