-- What is to happen to an interview that nobody touches, and who wants no reminders. Interviews of
-- earlier versions get their timers when they are touched next.

CREATE TABLE timer (
  interview TEXT   NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  kind      TEXT   NOT NULL,
  due_at    BIGINT NOT NULL,
  PRIMARY KEY (interview, kind)
);

CREATE INDEX timer_by_time ON timer (due_at);

CREATE TABLE unreminded (
  team   TEXT   NOT NULL,
  person TEXT   NOT NULL,
  since  BIGINT NOT NULL,
  PRIMARY KEY (team, person)
);
