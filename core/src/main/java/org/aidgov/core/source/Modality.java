package org.aidgov.core.source;

/** With what force a clause of the policy speaks. */
public enum Modality {
  /** In force for all. */
  MUST,
  /** A direction, an effort, or true of most. */
  SHOULD,
  /** Protects the seconded person. */
  CARE
}
