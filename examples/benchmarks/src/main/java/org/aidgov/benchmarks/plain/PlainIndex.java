package org.aidgov.benchmarks.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.benchmarks.peer.Breach;

/** A register with a hash map for each kind of thing that something refers to. */
final class PlainIndex {
  final RegisterDto register;
  final Map<String, PersonFile> people;
  final Map<String, CellDto> cells;
  final Map<String, BranchDto> branches;
  final Map<String, RegisterDto.Group> groups;
  final Map<String, RegisterDto.HeadquartersDto> headquarters;

  PlainIndex(RegisterDto register) {
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

  /** Returns what is wrong on a day. */
  List<Breach> judge(LocalDate day) {
    List<Breach> breaches = new ArrayList<>();
    Counts counts = new Counts();
    PersonRules personRules = new PersonRules(this, day, breaches);
    for (PersonFile person : register.people()) {
      personRules.judge(person, counts);
    }
    GridRules gridRules = new GridRules(this, day, breaches);
    for (CellDto cell : register.cells()) {
      gridRules.judge(cell);
    }
    gridRules.judgeProvinces(counts);
    BranchRules branchRules = new BranchRules(day, breaches);
    for (BranchDto branch : register.branches()) {
      branchRules.judge(branch, counts);
    }
    return breaches;
  }
}
