package org.aidgov.benchmarks.plain;

import static org.aidgov.benchmarks.peer.CommonRules.CELL_ROLES;
import static org.aidgov.benchmarks.peer.CommonRules.THREE_LEVELS;
import static org.aidgov.benchmarks.peer.CommonRules.TREE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.core.grid.GridLevel;

/** The rules on cells, and on the grid of a province. */
final class GridRules {
  private final PlainIndex index;
  private final LocalDate day;
  private final List<Breach> breaches;

  /** How many cells a province has on each level. */
  private final Map<String, Map<GridLevel, Integer>> levels = new HashMap<>();

  GridRules(PlainIndex index, LocalDate day, List<Breach> breaches) {
    this.index = index;
    this.day = day;
    this.breaches = breaches;
  }

  void judge(CellDto cell) {
    if (!cell.days().contains(day)) {
      return;
    }
    levels
        .computeIfAbsent(cell.province(), province -> new HashMap<>())
        .merge(cell.level(), 1, Integer::sum);
    judgeParents(cell);
    judgeRoles(cell);
  }

  private void judgeParents(CellDto cell) {
    List<CellDto> named = new ArrayList<>(1);
    List<CellDto> existing = new ArrayList<>(1);
    for (CellDto.Parent above : cell.parents()) {
      CellDto parent = above.days().contains(day) ? index.cells.get(above.cell()) : null;
      if (parent == null || named.contains(parent)) {
        continue;
      }
      named.add(parent);
      if (parent.days().contains(day)) {
        existing.add(parent);
      }
    }
    GridLevel above = cell.level().above().orElse(null);
    if (above == null) {
      if (!named.isEmpty()) {
        add(TREE, cell.id(), "root-hangs");
      }
    } else if (named.isEmpty()) {
      add(TREE, cell.id(), "orphan");
    } else if (existing.isEmpty()) {
      add(TREE, cell.id(), "parent-gone");
    } else if (existing.size() > 1) {
      add(TREE, cell.id(), "several");
    } else if (existing.get(0).level() != above) {
      add(TREE, cell.id(), "wrong-level");
    } else if (!existing.get(0).province().equals(cell.province())) {
      add(TREE, cell.id(), "other-province");
    }
  }

  private void judgeRoles(CellDto cell) {
    List<CellDto.Role> seen = new ArrayList<>(2);
    for (CellDto.Role role : cell.roles()) {
      if (role.days().contains(day) && !isAmong(seen, role)) {
        seen.add(role);
        judge(cell, role);
      }
    }
  }

  private static boolean isAmong(List<CellDto.Role> roles, CellDto.Role wanted) {
    for (CellDto.Role role : roles) {
      if (role.role() == wanted.role() && role.person().equals(wanted.person())) {
        return true;
      }
    }
    return false;
  }

  private void judge(CellDto cell, CellDto.Role role) {
    PersonFile person = index.people.get(role.person());
    if (person == null) {
      add(CELL_ROLES, cell.id(), "unknown-person");
    } else if (Facts.tour(person.person(), day) == null) {
      add(CELL_ROLES, cell.id(), "not-serving");
    } else if (cell.level() == GridLevel.THIRD && !Facts.isIn(person, cell.id(), day)) {
      add(CELL_ROLES, cell.id(), "elsewhere");
    }
  }

  /** Judges the grids of all provinces, once all cells have been judged. */
  void judgeProvinces(Counts counts) {
    for (String province : counts.provinces) {
      Map<GridLevel, Integer> cells = levels.getOrDefault(province, Map.of());
      int roots = cells.getOrDefault(GridLevel.FIRST, 0);
      if (roots != 1) {
        add(THREE_LEVELS, province, roots == 0 ? "no-root" : "several-roots");
      }
      for (GridLevel level : List.of(GridLevel.SECOND, GridLevel.THIRD)) {
        if (!cells.containsKey(level)) {
          add(THREE_LEVELS, province, "no-level");
        }
      }
    }
  }

  private void add(String rule, String subject, String aspect) {
    breaches.add(new Breach(rule, subject, aspect));
  }
}
