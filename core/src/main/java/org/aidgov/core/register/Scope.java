package org.aidgov.core.register;

/** Whom a rule judges, and so the kinds of subject there are. */
public enum Scope {
  /** A seconded person. */
  PERSON,
  /** A cell of the grid. */
  CELL,
  /** A branch. */
  BRANCH,
  /** A meeting of organisational life. */
  MEETING,
  /** An office group. */
  OFFICE_GROUP,
  /** A recipient unit. */
  UNIT,
  /** A headquarters. */
  HEADQUARTERS,
  /** All headquarters of one sending province together. */
  PROVINCE,
  /** An institution. */
  INSTITUTION,
  /** The care for a seconded person, apart from the person: what only rules on care see. */
  CARE,
  /** The care that a headquarters gives, apart from the headquarters. */
  HEADQUARTERS_CARE,
  /** A series of work meetings. */
  SERIES,
  /** A task force. */
  TASK_FORCE,
  /** Something agreed in a work meeting. */
  AGREED_ITEM;

  /** Tells whether each of the subjects is of one person, and so wherever that person is. */
  public boolean isOfPerson() {
    return this == PERSON || this == CARE;
  }
}
