package dev.deployadvice.catalog;

/** What a question is about; each factor has a documented budget of points. */
public enum Factor {
  /** What must stay or be reached inside the organisation. */
  INSIDE,
  PEOPLE,
  MONEY,
  SCALE,
  LAW,
  TECHNOLOGY,
  TIME
}
