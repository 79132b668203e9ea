package org.aidgov.benchmarks.validator;

import java.time.LocalDate;
import org.aidgov.benchmarks.plain.BranchRules;
import org.aidgov.benchmarks.plain.Counts;
import org.aidgov.benchmarks.plain.GridRules;
import org.aidgov.benchmarks.plain.PersonRules;
import org.aidgov.benchmarks.plain.PlainIndex;

/** What constraints need beside the bean they are on; their checks are those of the plain loop. */
record RegisterFacts(
    PlainIndex index,
    LocalDate day,
    Counts counts,
    PersonRules people,
    GridRules grid,
    BranchRules branches) {
  static RegisterFacts of(PlainIndex index, LocalDate day) {
    return new RegisterFacts(
        index,
        day,
        Counts.of(index, day),
        new PersonRules(index, day),
        new GridRules(index, day),
        new BranchRules(day));
  }
}
