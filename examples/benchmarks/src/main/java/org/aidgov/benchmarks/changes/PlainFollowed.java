package org.aidgov.benchmarks.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Breach;
import org.aidgov.benchmarks.peer.CommonRules;
import org.aidgov.benchmarks.plain.GridRules;
import org.aidgov.benchmarks.plain.PersonRules;
import org.aidgov.benchmarks.plain.PlainIndex;

/**
 * By hand: the maps are kept, the person is judged again, and so are the roles of the cells the
 * person is in charge of. Right for a change of cells only, which moves no count.
 */
public final class PlainFollowed implements Followed {
  private final List<PersonFile> people;
  private final PlainIndex index;
  private final PersonRules personRules;
  private final GridRules gridRules;
  private final Map<String, List<CellDto>> inChargeOf = new HashMap<>();
  private final Map<String, List<Breach>> known = new HashMap<>();

  /** Judges the whole register once. */
  public PlainFollowed(RegisterDto register) {
    this.people = register.people();
    this.index = new PlainIndex(register);
    this.personRules = new PersonRules(index, CommonRules.TODAY);
    this.gridRules = new GridRules(index, CommonRules.TODAY);
    for (CellDto cell : register.cells()) {
      for (CellDto.Role role : cell.roles()) {
        inChargeOf.computeIfAbsent(role.person(), id -> new ArrayList<>()).add(cell);
      }
      judge(cell);
    }
    people.forEach(this::judge);
  }

  @Override
  public int leave(int person) {
    PersonFile file = people.get(person);
    PersonFile.CellAssignment in = file.cells().get(0);
    return put(
        new PersonFile(
            file.person(),
            List.of(new PersonFile.CellAssignment(in.cell(), Movers.left(in.days()))),
            file.party()));
  }

  @Override
  public int comeBack(int person) {
    return put(people.get(person));
  }

  private int put(PersonFile file) {
    index.put(file);
    int difference = judge(file);
    for (CellDto cell : inChargeOf.getOrDefault(file.id(), List.of())) {
      difference += judge(cell);
    }
    return difference;
  }

  private int judge(PersonFile file) {
    List<Breach> now = new ArrayList<>(1);
    personRules.judge(file, null, (rule, who, aspect) -> now.add(new Breach(rule, who, aspect)));
    return keep(file.id(), now);
  }

  private int judge(CellDto cell) {
    List<Breach> now = new ArrayList<>(1);
    gridRules.judgeRoles(cell, (rule, who, aspect) -> now.add(new Breach(rule, who, aspect)));
    return keep(cell.id(), now);
  }

  /** Returns by how many the findings on one subject differ from those known before. */
  private int keep(String subject, List<Breach> now) {
    List<Breach> before = now.isEmpty() ? known.remove(subject) : known.put(subject, now);
    return before == null ? now.size() : missing(before, now) + missing(now, before);
  }

  /** Head and deputy of a cell may be missing alike: each counts. */
  private static int missing(List<Breach> some, List<Breach> others) {
    List<Breach> rest = new ArrayList<>(some);
    others.forEach(rest::remove);
    return rest.size();
  }
}
