package dev.deployadvice.dialogue;

/** What an interview is to settle. */
public enum Focus {
  /** Which of all options. */
  ALL_OPTIONS,
  /** Only VPS against PaaS. */
  VPS_OR_PAAS,
  /** Only on-premise against cloud. */
  ON_PREMISE_OR_CLOUD
}
