-- Which instance shows what an interview owes, and until when if it does not say more. Only where
-- several instances share a database.
CREATE TABLE outbox_lease (
  interview    TEXT   NOT NULL PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  holder       TEXT   NOT NULL,
  leased_until BIGINT NOT NULL
);
