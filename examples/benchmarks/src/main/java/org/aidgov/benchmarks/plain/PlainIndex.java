package org.aidgov.benchmarks.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.PartyDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.jspecify.annotations.Nullable;

/** A register with a hash map for each kind of thing that something refers to. */
public final class PlainIndex {
  final RegisterDto register;
  final Map<String, PersonFile> people;
  final Map<String, CellDto> cells;
  final Map<String, BranchDto> branches;
  final Map<String, RegisterDto.Group> groups;
  final Map<String, RegisterDto.HeadquartersDto> headquarters;

  /** Fills the maps. */
  public PlainIndex(RegisterDto register) {
    this.register = register;
    this.people = byId(register.people(), PersonFile::id);
    this.cells = byId(register.cells(), CellDto::id);
    this.branches = byId(register.branches(), BranchDto::id);
    this.groups = byId(register.groups(), RegisterDto.Group::id);
    this.headquarters = byId(register.headquarters(), RegisterDto.HeadquartersDto::id);
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> map = new HashMap<>(things.size() * 2);
    for (T thing : things) {
      map.put(id.apply(thing), thing);
    }
    return map;
  }

  /** Puts somebody in the place of the one with the id. */
  public void put(PersonFile person) {
    people.put(person.id(), person);
  }

  /** Returns a branch; null if there is none with the id. */
  public @Nullable BranchDto branch(@Nullable String id) {
    return id == null ? null : branches.get(id);
  }

  /** Returns the existing branches of a kind that somebody is in, each once. */
  public List<BranchDto> branches(PartyDto party, boolean temporary, LocalDate day) {
    List<BranchDto> found = new ArrayList<>(1);
    for (PartyDto.Membership membership : party.memberships()) {
      BranchDto branch = membership.days().contains(day) ? branches.get(membership.branch()) : null;
      if (branch != null
          && branch.kind().isTemporary() == temporary
          && branch.days().contains(day)
          && !found.contains(branch)) {
        found.add(branch);
      }
    }
    return found;
  }
}
