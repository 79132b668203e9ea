package org.aidgov.benchmarks.changes;

/**
 * A register that a peer follows: each change to one person tells what it changes. People are
 * numbered in the order of the register; those who take turns serve, and are in one cell.
 */
public interface Followed {
  /**
   * Lets somebody leave the cell: the person is then in none.
   *
   * @return how many findings that adds or takes away
   */
  int leave(int person);

  /**
   * Lets somebody who left come back into the cell.
   *
   * @return how many findings that adds or takes away
   */
  int comeBack(int person);
}
