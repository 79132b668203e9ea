package org.aidgov.benchmarks.plain;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.peer.Sink;

/** The common rules over a register, in one pass over each kind of thing. */
final class PlainRules {
  private final PlainIndex index;
  private final LocalDate day;

  PlainRules(PlainIndex index, LocalDate day) {
    this.index = index;
    this.day = day;
  }

  void judge(Sink sink) {
    Counts counts = new Counts(index, day);
    PersonRules people = new PersonRules(index, day);
    for (PersonFile person : index.register.people()) {
      people.judge(person, counts, sink);
    }
    GridRules grid = new GridRules(index, day);
    for (CellDto cell : index.register.cells()) {
      grid.judgeParents(cell, sink);
      grid.judgeRoles(cell, sink);
    }
    grid.judgeProvinces(counts, sink);
    BranchRules branches = new BranchRules(day);
    for (BranchDto branch : index.register.branches()) {
      branches.judgeSize(branch, counts, sink);
      branches.judgeSecretary(branch, sink);
    }
  }
}
