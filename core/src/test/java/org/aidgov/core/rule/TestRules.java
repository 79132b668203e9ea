package org.aidgov.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.CellView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Parameter.Direction;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DaySet;

/** Three tiny rules, and the parts of a descriptor. */
public final class TestRules {
  /** What the mandatory numbers rest on. */
  public static final Citation MANDATORY =
      new Citation("source-1", "Art. 1", Binding.MANDATORY, Evidence.FOUND);

  /** At least so many people in a cell. */
  public static final Parameter LEAST =
      Parameter.of("TST-002.least", "people", Direction.UP, 2, MANDATORY);

  /** So many days until a cell must have somebody in charge. */
  public static final Parameter VACANCY =
      Parameter.of("TST-002.vacancy", "days", Direction.DOWN, 7, Citation.ours("a week"));

  private static final Tally SERVING = Tally.of("serving", PersonView::isServing);

  private TestRules() {}

  /** Starts a descriptor. */
  public static RuleDescriptor.Builder descriptor(String id) {
    RuleDescriptor.Builder builder = RuleDescriptor.builder(id);
    builder.addClauses("G1").severity(Severity.ERROR);
    return builder;
  }

  /** A person is in one cell; less bad is to be in several. */
  public static Rule oneCell() {
    return new OneCell(
        descriptor("TST-001").addReads(Scope.CELL).addAspects("none", "several").build());
  }

  /** A cell has enough people. */
  public static Rule enoughPeople() {
    return new EnoughPeople(
        descriptor("TST-002")
            .severity(Severity.WARNING)
            .addParameters(LEAST, VACANCY)
            .addAspects("few", "vacant")
            .build());
  }

  /** A person is in a cell that is not crowded: what only a rule on cells may ask. */
  public static Rule uncrowded() {
    return new Uncrowded(descriptor("TST-004").addReads(Scope.CELL).addAspects("crowded").build());
  }

  /** A branch has no members who serve. */
  public static Rule noMembers() {
    return new NoMembers(descriptor("TST-006").addAspects("some").build());
  }

  /** Fails on some days, and is broken by every cell on the others. */
  public static Rule failing(Predicate<LocalDate> fails) {
    return new Failing(descriptor("TST-005").addAspects("there").build(), fails);
  }

  /** A person is not a member; nobody knows of some. */
  public static Rule knownStatus() {
    return new KnownStatus(descriptor("TST-003").addAspects("member").build());
  }

  private record OneCell(RuleDescriptor descriptor) implements Rule.OnPerson {
    @Override
    public Verdict judge(PersonView person, Case c) {
      if (!person.isServing()) {
        return new Verdict.NotApplicable("not-serving");
      }
      List<Cell> cells = person.cells();
      if (!c.isSome("cells", cells.size())) {
        return c.violated("none", person.noneSince(person.dossier().cells(), person.arrivedOn()));
      }
      if (!c.isSingle("cells", cells.size())) {
        return c.violated(
                "several",
                person.since(DaySet.inMoreThan(1, person.dossier().cells(), CellAssignment::cell)))
            .only(Severity.INFO);
      }
      return c.satisfied();
    }
  }

  private record EnoughPeople(RuleDescriptor descriptor) implements Rule.OnCell {
    @Override
    public Verdict judge(CellView cell, Case c) {
      if (!cell.exists()) {
        return new Verdict.NotApplicable("not-existing");
      }
      LocalDate since = cell.cell().days().from();
      Verdict.Violated few =
          c.atLeast("people", cell.count(SERVING), LEAST) ? null : c.violated("few", since);
      if (few != null) {
        return few.with("people", FactValue.of(cell.count(SERVING)));
      }
      return c.isWithin("vacant since", since, VACANCY) || !cell.cell().roles().isEmpty()
          ? c.satisfied()
          : c.violated("vacant", since);
    }
  }

  private record Uncrowded(RuleDescriptor descriptor) implements Rule.OnPerson {
    @Override
    public Verdict judge(PersonView person, Case c) {
      for (Cell cell : person.cells()) {
        if (!c.holds("uncrowded", person.show(cell).count(SERVING) < 2)) {
          return c.violated("crowded", person.arrivedOn());
        }
      }
      return c.satisfied();
    }
  }

  private record NoMembers(RuleDescriptor descriptor) implements Rule.OnBranch {
    private static final Tally MEMBERS =
        Tally.of("members", person -> person.isServing() && person.isMember());

    @Override
    public Verdict judge(BranchView branch, Case c) {
      return c.isNone("members", branch.count(MEMBERS))
          ? c.satisfied()
          : c.violated("some", branch.branch().days().from());
    }
  }

  private record Failing(RuleDescriptor descriptor, Predicate<LocalDate> fails)
      implements Rule.OnCell {
    @Override
    public Verdict judge(CellView cell, Case c) {
      if (fails.test(cell.asOf())) {
        throw new ArithmeticException("broken");
      }
      return c.violated("there", cell.cell().days().from());
    }
  }

  private record KnownStatus(RuleDescriptor descriptor) implements Rule.OnPerson {
    @Override
    public Verdict judge(PersonView person, Case c) {
      if (person.partyStatus().isEmpty()) {
        return Verdict.Undetermined.lacking("party-status");
      }
      return c.holds("member", person.isMember())
          ? c.violated("member", LocalDate.of(2020, 3, 1))
              .with("status", FactValue.of(person.partyStatus().get()))
              .only(Severity.ERROR)
          : c.satisfied();
    }
  }
}
