package org.aidgov.benchmarks.data;

/** What can be planted in a register, one thing at one place. */
public enum Defect {
  /** Serves, but is in no cell. */
  NO_CELL,
  /** Is in two basic cells. */
  TWO_CELLS,
  /** Is in a cell of the second level, too. */
  UPPER_CELL,
  /** The Party relation has been on its way for far too long. */
  NOT_TRANSFERRED,
  /** Is in no temporary branch. */
  NO_TEMPORARY_BRANCH,
  /** Is in two temporary branches. */
  TWO_TEMPORARY_BRANCHES,
  /** Is in the temporary branch of another office group. */
  OTHER_GROUPS_BRANCH,
  /** Is in no host branch. */
  NO_HOST_BRANCH,
  /** Is in two host branches. */
  TWO_HOST_BRANCHES,
  /** Is in another host branch than the one that has the relation. */
  HOST_WITHOUT_RELATION,
  /** Is in the host branch of a unit where the person does not work. */
  HOST_OF_OTHER_UNIT,
  /** Holds a post without a portfolio. */
  NOMINAL_POST,

  /** A cell's head is not on the roster. */
  UNKNOWN_HEAD,
  /** A cell's head has returned. */
  RETURNED_HEAD,
  /** A cell's head is in another cell. */
  HEAD_FROM_ELSEWHERE,
  /** A cell hangs from nothing. */
  ORPHAN_CELL,
  /** A cell hangs from two. */
  TWO_PARENTS,
  /** A basic cell hangs from the first level. */
  LEVEL_LEFT_OUT,

  /** A branch has had no secretary for long. */
  NO_SECRETARY,
  /** A branch has two secretaries. */
  TWO_SECRETARIES,
  /** A branch has two formal members. */
  SMALL_BRANCH,
  /** A branch has far too many members. */
  LARGE_BRANCH,

  /** A province's grid has two roots. */
  TWO_ROOTS
}
