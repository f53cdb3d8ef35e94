package dev.deployadvice.catalog;

/** How an answer can come to change: decides how a possible change is presented. */
public enum Nature {
  /** The team chooses it: "you could decide". */
  DECISION,
  /** It may change by itself over time: "could happen". */
  DEVELOPMENT,
  /** It is what it is; it matters only while it is unanswered. */
  FACT
}
