package org.aidgov.benchmarks.peer;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules that all peers judge by: seven topics, eleven rules of our catalogue, with the numbers
 * of its sources.
 */
public final class CommonRules {
  /** One of them: exactly one basic cell, and no other. */
  public static final String ONE_CELL = "GRD-001";

  /** The tree: a cell hangs from one cell of the level above, of the same province. */
  public static final String TREE = "GRD-002";

  /** The tree: a province has one root, and cells on all three levels. */
  public static final String THREE_LEVELS = "GRD-003";

  /** Head and deputy of a cell are on the roster, serve, and are in the basic cell. */
  public static final String CELL_ROLES = "GRD-009";

  /** A dated duty: the Party relation is transferred within some days of arrival. */
  public static final String TRANSFER = "PTY-001";

  /** Branch size: formal members enough. */
  public static final String BRANCH_TOO_SMALL = "PTY-008";

  /** Branch size: members not too many. */
  public static final String BRANCH_TOO_LARGE = "PTY-011";

  /** Both branches: the temporary one, of the own office group. */
  public static final String TEMPORARY_BRANCH = "PTY-016";

  /** Both branches: the host branch, of the unit where the person works. */
  public static final String HOST_BRANCH = "PTY-017";

  /** A branch has one secretary. */
  public static final String SECRETARY = "PTY-021";

  /** A local post is real. */
  public static final String REAL_POST = "STF-004";

  /** All of them, in order. */
  public static final List<String> ALL =
      List.of(
          ONE_CELL,
          TREE,
          THREE_LEVELS,
          CELL_ROLES,
          TRANSFER,
          BRANCH_TOO_SMALL,
          BRANCH_TOO_LARGE,
          TEMPORARY_BRANCH,
          HOST_BRANCH,
          SECRETARY,
          REAL_POST);

  /** The day everything is judged as of. */
  public static final LocalDate TODAY = LocalDate.of(2022, 5, 11);

  /** Days from arrival for the transfer of the relation. */
  public static final int TRANSFER_DAYS = 60;

  /** Days from arrival for the temporary branch. */
  public static final int BRANCH_DAYS = 30;

  /** Days without a secretary. */
  public static final int VACANT_DAYS = 7;

  /** Formal members of a temporary branch. */
  public static final int LEAST_FORMAL = 3;

  /** Members of a temporary branch. */
  public static final int MOST_MEMBERS = 50;

  private CommonRules() {}
}
