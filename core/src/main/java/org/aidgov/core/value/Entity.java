package org.aidgov.core.value;

/** A thing with an id and a name for people, such as a cell, a branch or a recipient unit. */
public interface Entity {
  /** Returns what the thing is known by, unique among its kind. */
  Id id();

  /** Returns what people call it; may change without changing what it is. */
  String name();
}
