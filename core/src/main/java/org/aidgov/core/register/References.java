package org.aidgov.core.register;

import java.util.List;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.value.Id;

/**
 * Finds the ids in a register that name nothing in it.
 *
 * <p>People are named freely by cells and branches: a head who is not on the roster is a finding,
 * not bad input. So are Party organisations outside the register, such as the branch at home.
 */
final class References {
  private final Register register;
  private final List<Problem> problems;

  References(Register register, List<Problem> problems) {
    this.register = register;
    this.problems = problems;
  }

  void check() {
    RegisterContent content = register.content();
    each(
        "$.units",
        content.units().size(),
        (i, at) -> {
          require(register.places, content.units().get(i).place(), at, ".place", "$.places");
        });
    each(
        "$.headquarters",
        content.headquarters().size(),
        (i, at) -> {
          checkHeadquarters(content.headquarters().get(i), at);
        });
    each(
        "$.groups",
        content.groups().size(),
        (i, at) -> {
          require(
              register.headquarters,
              content.groups().get(i).headquarters(),
              at,
              ".headquarters",
              "$.headquarters");
        });
    each("$.cells", content.cells().size(), (i, at) -> checkCell(content.cells().get(i), at));
    each(
        "$.committees",
        content.committees().size(),
        (i, at) -> {
          require(
              register.headquarters,
              content.committees().get(i).headquarters(),
              at,
              ".headquarters",
              "$.headquarters");
        });
    each(
        "$.branches",
        content.branches().size(),
        (i, at) -> {
          checkBranch(content.branches().get(i), at);
        });
    each(
        "$.meetings",
        content.meetings().size(),
        (i, at) -> {
          var organisation = content.meetings().get(i).organisation();
          if (!register.committees.has(organisation)) {
            require(
                register.branches, organisation, at, ".organisation", "$.branches or $.committees");
          }
        });
    each(
        "$.people",
        content.people().size(),
        (i, at) -> {
          checkDossier(content.people().get(i), at);
        });
  }

  private void checkHeadquarters(Headquarters headquarters, Path at) {
    headquarters
        .parent()
        .ifPresent(p -> require(register.headquarters, p, at, ".parent", "$.headquarters"));
    each(
        at,
        ".places",
        headquarters.places(),
        (place, to) -> {
          require(register.places, place, to, "", "$.places");
        });
  }

  private void checkCell(Cell cell, Path at) {
    each(
        at,
        ".parents",
        cell.parents(),
        (parent, to) -> {
          require(register.cells, parent.cell(), to, ".cell", "$.cells");
        });
    each(
        at,
        ".units",
        cell.units(),
        (claim, to) -> {
          require(register.units, claim.unit(), to, ".unit", "$.units");
        });
    each(
        at,
        ".headquarters",
        cell.headquarters(),
        (claim, to) -> {
          require(
              register.headquarters, claim.headquarters(), to, ".headquarters", "$.headquarters");
        });
  }

  private void checkBranch(Branch branch, Path at) {
    require(register.headquarters, branch.headquarters(), at, ".headquarters", "$.headquarters");
    each(
        at,
        ".groups",
        branch.groups(),
        (coverage, to) -> {
          require(register.groups, coverage.group(), to, ".group", "$.groups");
        });
    each(
        at,
        ".units",
        branch.units(),
        (coverage, to) -> {
          require(register.units, coverage.unit(), to, ".unit", "$.units");
        });
  }

  private void checkDossier(Dossier dossier, Path at) {
    Person person = dossier.person();
    each(at, ".person.tours", person.tours(), this::checkTour);
    each(
        at,
        ".person.posts",
        person.posts(),
        (post, to) -> {
          require(register.units, post.unit(), to, ".unit", "$.units");
        });
    each(
        at,
        ".person.groups",
        person.groups(),
        (assignment, to) -> {
          require(register.groups, assignment.group(), to, ".group", "$.groups");
        });
    each(
        at,
        ".cells",
        dossier.cells(),
        (assignment, to) -> {
          require(register.cells, assignment.cell(), to, ".cell", "$.cells");
        });
    if (dossier.party().isPresent()) {
      PartyFile file = dossier.party().get();
      each(
          at,
          ".party.memberships",
          file.memberships(),
          (membership, to) -> {
            require(register.branches, membership.branch(), to, ".branch", "$.branches");
          });
      each(
          at,
          ".party.attended",
          file.attended(),
          (meeting, to) -> {
            require(register.meetings, meeting, to, "", "$.meetings");
          });
    }
  }

  private void checkTour(Tour tour, Path at) {
    require(register.batches, tour.batch(), at, ".batch", "$.batches");
    require(register.homeUnits, tour.homeUnit(), at, ".homeUnit", "$.homeUnits");
    require(register.headquarters, tour.headquarters(), at, ".headquarters", "$.headquarters");
  }

  private <I> void require(Table<I, ?> table, I id, Path at, String field, String where) {
    if (!table.has(id)) {
      String value = id instanceof Id known ? known.value() : id.toString();
      problems.add(new Problem(at + field, value, "must name one of " + where));
    }
  }

  private interface ByNumber {
    void check(int number, Path at);
  }

  private interface ByElement<T> {
    void check(T element, Path at);
  }

  private static void each(String list, int size, ByNumber check) {
    for (int i = 0; i < size; i++) {
      check.check(i, new Path(list, i));
    }
  }

  private static <T> void each(Path parent, String list, List<T> elements, ByElement<T> check) {
    for (int i = 0; i < elements.size(); i++) {
      check.check(elements.get(i), new Path(parent, list, i));
    }
  }

  /** A place, written out only if there is a problem with it. */
  private record Path(Object parent, String list, int number) {
    Path(String list, int number) {
      this("", list, number);
    }

    @Override
    public String toString() {
      return parent + list + "[" + number + "]";
    }
  }
}
