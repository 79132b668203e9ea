package org.aidgov.benchmarks.plain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.Member;
import org.aidgov.benchmarks.dto.PersonDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;

/** What is counted over people. */
public final class Counts {
  private static final Size NONE = new Size();

  private final PlainIndex index;
  private final LocalDate day;
  private final Map<String, Size> branches = new HashMap<>();
  private final Set<String> provinces = new HashSet<>();

  /** The serving members of a branch. */
  static final class Size {
    private int formal;
    private int members;

    int formal() {
      return formal;
    }

    int members() {
      return members;
    }
  }

  Counts(PlainIndex index, LocalDate day) {
    this.index = index;
    this.day = day;
  }

  /** Counts all people of a register. */
  public static Counts of(PlainIndex index, LocalDate day) {
    Counts counts = new Counts(index, day);
    for (PersonFile file : index.register.people()) {
      PersonDto.Tour tour = Facts.tour(file.person(), day);
      if (tour == null) {
        continue;
      }
      counts.addServing(tour);
      Member member = Member.of(file, tour, day);
      if (member != null) {
        counts.addMember(member, index.branches(member.party(), true, day));
      }
    }
    return counts;
  }

  void addServing(PersonDto.Tour tour) {
    RegisterDto.HeadquartersDto served = index.headquarters.get(tour.headquarters());
    if (served != null && served.days().contains(day)) {
      provinces.add(served.province());
    }
  }

  void addMember(Member member, List<BranchDto> temporary) {
    for (BranchDto branch : temporary) {
      Size size = branches.computeIfAbsent(branch.id(), id -> new Size());
      size.members++;
      size.formal += member.formal() ? 1 : 0;
    }
  }

  Size branch(String id) {
    return branches.getOrDefault(id, NONE);
  }

  /** Returns the provinces with people who serve. */
  public Set<String> provinces() {
    return provinces;
  }
}
