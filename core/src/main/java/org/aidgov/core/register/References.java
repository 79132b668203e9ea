package org.aidgov.core.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgov.core.grid.Cell;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.Person;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.core.value.Id;

/**
 * Finds the ids in a register that name nothing in it.
 *
 * <p>People are named freely by cells and branches: a head who is not on the roster is a finding,
 * not bad input. So are Party organisations outside the register, such as the branch at home.
 */
final class References {
  private final Tables tables;
  private final RegisterContent content;

  /** Meetings that were found not to have been: people's attendance may still name them. */
  private final Set<MeetingId> corrected;

  private final List<Problem> problems;

  References(Tables tables, RegisterContent content, List<Problem> problems) {
    this.tables = tables;
    this.content = content;
    this.corrected =
        content.meetings().stream()
            .filter(meeting -> !meeting.known().isOpen())
            .map(LifeMeeting::id)
            .collect(Collectors.toSet());
    this.problems = problems;
  }

  void check() {
    each(
        "$.units",
        content.units().size(),
        (i, at) -> {
          require(tables.places, content.units().get(i).place(), at, ".place", "$.places");
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
              tables.headquarters,
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
              tables.headquarters,
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
          if (!tables.committees.has(organisation)) {
            require(
                tables.branches, organisation, at, ".organisation", "$.branches or $.committees");
          }
        });
    each(
        "$.people",
        content.people().size(),
        (i, at) -> {
          checkDossier(content.people().get(i), at);
        });
    each(
        "$.ledgers",
        content.ledgers().size(),
        (i, at) -> {
          require(
              tables.headquarters,
              content.ledgers().get(i).headquarters(),
              at,
              ".headquarters",
              "$.headquarters");
        });
  }

  private void checkHeadquarters(Headquarters headquarters, Path at) {
    headquarters
        .parent()
        .ifPresent(p -> require(tables.headquarters, p, at, ".parent", "$.headquarters"));
    each(
        at,
        ".places",
        headquarters.places(),
        (place, to) -> {
          require(tables.places, place, to, "", "$.places");
        });
  }

  private void checkCell(Cell cell, Path at) {
    each(
        at,
        ".parents",
        cell.parents(),
        (parent, to) -> {
          require(tables.cells, parent.cell(), to, ".cell", "$.cells");
        });
    each(
        at,
        ".units",
        cell.units(),
        (claim, to) -> {
          require(tables.units, claim.unit(), to, ".unit", "$.units");
        });
    each(
        at,
        ".headquarters",
        cell.headquarters(),
        (claim, to) -> {
          require(tables.headquarters, claim.headquarters(), to, ".headquarters", "$.headquarters");
        });
  }

  private void checkBranch(Branch branch, Path at) {
    require(tables.headquarters, branch.headquarters(), at, ".headquarters", "$.headquarters");
    each(
        at,
        ".groups",
        branch.groups(),
        (coverage, to) -> {
          require(tables.groups, coverage.group(), to, ".group", "$.groups");
        });
    each(
        at,
        ".units",
        branch.units(),
        (coverage, to) -> {
          require(tables.units, coverage.unit(), to, ".unit", "$.units");
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
          require(tables.units, post.unit(), to, ".unit", "$.units");
        });
    each(
        at,
        ".person.groups",
        person.groups(),
        (assignment, to) -> {
          require(tables.groups, assignment.group(), to, ".group", "$.groups");
        });
    each(
        at,
        ".cells",
        dossier.cells(),
        (assignment, to) -> {
          require(tables.cells, assignment.cell(), to, ".cell", "$.cells");
        });
    each(
        at,
        ".supervision.shifts",
        dossier.supervision().map(SupervisionFile::shifts).orElse(List.of()),
        (shift, to) -> {
          require(tables.units, shift.unit(), to, ".unit", "$.units");
        });
    if (dossier.party().isPresent()) {
      PartyFile file = dossier.party().get();
      each(
          at,
          ".party.memberships",
          file.memberships(),
          (membership, to) -> {
            require(tables.branches, membership.branch(), to, ".branch", "$.branches");
          });
      each(
          at,
          ".party.attended",
          file.attended(),
          (meeting, to) -> {
            if (!corrected.contains(meeting)) {
              require(tables.meetings, meeting, to, "", "$.meetings");
            }
          });
    }
  }

  private void checkTour(Tour tour, Path at) {
    require(tables.batches, tour.batch(), at, ".batch", "$.batches");
    require(tables.homeUnits, tour.homeUnit(), at, ".homeUnit", "$.homeUnits");
    require(tables.headquarters, tour.headquarters(), at, ".headquarters", "$.headquarters");
  }

  private <I> void require(Table<I, ?> table, I id, Path at, String field, String where) {
    if (!table.has(id)) {
      String value = id instanceof Id known ? known.value() : id.toString();
      problems.add(new Problem(at.to(field, value), value, "must name one of " + where));
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
      check.check(i, new Numbered(list, i));
    }
  }

  private static <T> void each(Path parent, String list, List<T> elements, ByElement<T> check) {
    for (T element : elements) {
      check.check(element, new Sorted(parent, list));
    }
  }

  /** A place, written out only if there is a problem with it. */
  private sealed interface Path {
    /** Returns the JSON path of a field there that has a value. */
    String to(String field, String value);
  }

  /** An element of a list that is in the order of the file. */
  private record Numbered(String list, int number) implements Path {
    @Override
    public String to(String field, String value) {
      return list + "[" + number + "]" + field;
    }
  }

  /** An element of a list that has been put in order, found by its value: its number is gone. */
  private record Sorted(Path parent, String list) implements Path {
    @Override
    public String to(String field, String value) {
      return parent.to(list, "") + "[?(@" + field + "=='" + value + "')]" + field;
    }
  }
}
