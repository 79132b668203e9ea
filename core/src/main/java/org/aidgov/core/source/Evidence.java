package org.aidgov.core.source;

/** How sure we are of what a source says. */
public enum Evidence {
  /** The text was read. */
  FOUND,
  /** The wording was seen, but a figure or an article number was inferred. */
  PARTLY_FOUND,
  /** From general knowledge; confirm it locally. */
  GENERAL_KNOWLEDGE,
  /** Nobody says so: our own default; decide it locally. */
  OUR_DEFAULT
}
