package org.aidgov.benchmarks.plain;

import static org.aidgov.benchmarks.peer.CommonRules.CELL_ROLES;
import static org.aidgov.benchmarks.peer.CommonRules.THREE_LEVELS;
import static org.aidgov.benchmarks.peer.CommonRules.TREE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.peer.Sink;
import org.aidgov.core.grid.GridLevel;

/** The rules on cells, and on the grid of a province. */
public final class GridRules {
  private final PlainIndex index;
  private final LocalDate day;

  /** Judges cells of a register on a day. */
  public GridRules(PlainIndex index, LocalDate day) {
    this.index = index;
    this.day = day;
  }

  /** A cell hangs from one cell of the level above, of the same province. */
  public void judgeParents(CellDto cell, Sink sink) {
    if (!cell.days().contains(day)) {
      return;
    }
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
        sink.add(TREE, cell.id(), "root-hangs");
      }
    } else if (named.isEmpty()) {
      sink.add(TREE, cell.id(), "orphan");
    } else if (existing.isEmpty()) {
      sink.add(TREE, cell.id(), "parent-gone");
    } else if (existing.size() > 1) {
      sink.add(TREE, cell.id(), "several");
    } else if (existing.get(0).level() != above) {
      sink.add(TREE, cell.id(), "wrong-level");
    } else if (!existing.get(0).province().equals(cell.province())) {
      sink.add(TREE, cell.id(), "other-province");
    }
  }

  /** Head and deputy are on the roster, serve, and are in the basic cell. */
  public void judgeRoles(CellDto cell, Sink sink) {
    if (!cell.days().contains(day)) {
      return;
    }
    List<CellDto.Role> seen = new ArrayList<>(2);
    for (CellDto.Role role : cell.roles()) {
      if (role.days().contains(day) && !isAmong(seen, role)) {
        seen.add(role);
        judgeRole(cell, role, sink);
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

  private void judgeRole(CellDto cell, CellDto.Role role, Sink sink) {
    PersonFile person = index.people.get(role.person());
    if (person == null) {
      sink.add(CELL_ROLES, cell.id(), "unknown-person");
    } else if (Facts.tour(person.person(), day) == null) {
      sink.add(CELL_ROLES, cell.id(), "not-serving");
    } else if (cell.level() == GridLevel.THIRD && !Facts.isIn(person, cell.id(), day)) {
      sink.add(CELL_ROLES, cell.id(), "elsewhere");
    }
  }

  /** Judges all provinces with people who serve. */
  void judgeProvinces(Counts counts, Sink sink) {
    Map<String, Map<GridLevel, Integer>> levels = levels();
    for (String province : counts.provinces()) {
      judgeProvince(province, levels.getOrDefault(province, Map.of()), sink);
    }
  }

  /** A province has one root, and cells on all levels. */
  public static void judgeProvince(String province, Map<GridLevel, Integer> cells, Sink sink) {
    int roots = cells.getOrDefault(GridLevel.FIRST, 0);
    if (roots != 1) {
      sink.add(THREE_LEVELS, province, roots == 0 ? "no-root" : "several-roots");
    }
    for (GridLevel level : List.of(GridLevel.SECOND, GridLevel.THIRD)) {
      if (!cells.containsKey(level)) {
        sink.add(THREE_LEVELS, province, "no-level");
      }
    }
  }

  /** Returns how many cells each province has on each level. */
  public Map<String, Map<GridLevel, Integer>> levels() {
    Map<String, Map<GridLevel, Integer>> levels = new HashMap<>();
    for (CellDto cell : index.register.cells()) {
      if (cell.days().contains(day)) {
        levels
            .computeIfAbsent(cell.province(), province -> new EnumMap<>(GridLevel.class))
            .merge(cell.level(), 1, Integer::sum);
      }
    }
    return levels;
  }
}
