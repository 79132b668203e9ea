package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Says that data can't be used, and everything that is wrong with it, up to a limit. */
public final class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;
  private final int omitted;

  /**
   * @param problems what is wrong; at least one problem
   */
  public InvalidInputException(List<Problem> problems) {
    this(problems, 0);
  }

  /**
   * @param problems what is wrong; at least one problem
   * @param omitted how many further problems there are, beyond the limit
   */
  public InvalidInputException(List<Problem> problems, int omitted) {
    super(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))
            + (omitted == 0 ? "" : "\n… and " + omitted + " more"));
    this.problems = ImmutableList.copyOf(problems);
    this.omitted = omitted;
  }

  /** Returns what is wrong, in the order of the data. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns how many further problems there are. */
  public int omitted() {
    return omitted;
  }
}
