package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.aidgov.benchmarks.dto.BranchDto;
import org.aidgov.benchmarks.dto.CellDto;
import org.aidgov.benchmarks.dto.PersonDto;
import org.aidgov.benchmarks.dto.PersonFile;
import org.aidgov.benchmarks.dto.RegisterDto;
import org.aidgov.core.party.BranchRole;
import org.jspecify.annotations.Nullable;

/** All facts of a register. */
public final class LinkedFacts {
  /** Who is there. */
  public final List<PersonFact> people = new ArrayList<>();

  /** The cells. */
  public final List<CellFact> cells = new ArrayList<>();

  /** The branches. */
  public final List<BranchFact> branches = new ArrayList<>();

  /** The headquarters. */
  public final List<HeadquartersFact> headquarters = new ArrayList<>();

  /** The provinces. */
  public final List<ProvinceFact> provinces;

  /** Who is in which cell. */
  public final List<InCell> inCells = new ArrayList<>();

  /** Who is in which branch. */
  public final List<InBranch> inBranches = new ArrayList<>();

  /** Who holds which post. */
  public final List<PostFact> posts = new ArrayList<>();

  /** Which cell hangs from which. */
  public final List<Above> above = new ArrayList<>();

  /** Who is in charge of which cell. */
  public final List<CellRoleFact> cellRoles = new ArrayList<>();

  /** Which branches have a secretary. */
  public final List<SecretaryFact> secretaries = new ArrayList<>();

  /** Which branch is for which group. */
  public final List<GroupCoverageFact> groupCoverages = new ArrayList<>();

  /** Which branch is of which unit. */
  public final List<UnitCoverageFact> unitCoverages = new ArrayList<>();

  private final Map<String, CellFact> cellsById = new HashMap<>();
  private final Map<String, BranchFact> branchesById = new HashMap<>();

  private final LocalDate day;

  /** Links the facts of a register; what is true on a day, they find out when asked. */
  public LinkedFacts(RegisterDto register, LocalDate day) {
    this.day = day;
    for (RegisterDto.HeadquartersDto one : register.headquarters()) {
      headquarters.add(new HeadquartersFact(one, day));
    }
    provinces =
        register.headquarters().stream()
            .map(RegisterDto.HeadquartersDto::province)
            .distinct()
            .map(ProvinceFact::new)
            .toList();
    for (CellDto cell : register.cells()) {
      cellsById.put(cell.id(), new CellFact(cell, day));
    }
    register.cells().forEach(this::addCell);
    Map<String, RegisterDto.Group> groups = new HashMap<>();
    register.groups().forEach(group -> groups.put(group.id(), group));
    register.branches().forEach(branch -> addBranch(branch, groups));
    register.people().forEach(this::addPerson);
  }

  private static <T> T of(Map<String, T> facts, String id) {
    return Objects.requireNonNull(facts.get(id), id);
  }

  private void addCell(CellDto from) {
    CellFact cell = of(cellsById, from.id());
    cells.add(cell);
    for (CellDto.Parent parent : from.parents()) {
      above.add(new Above(cell, of(cellsById, parent.cell()), parent.days(), day));
    }
    for (CellDto.Role role : from.roles()) {
      cellRoles.add(new CellRoleFact(cell, role, day));
    }
  }

  private void addBranch(BranchDto from, Map<String, RegisterDto.Group> groups) {
    BranchFact branch = new BranchFact(from, day);
    branchesById.put(from.id(), branch);
    branches.add(branch);
    for (BranchDto.GroupCoverage coverage : from.groups()) {
      groupCoverages.add(
          new GroupCoverageFact(branch, of(groups, coverage.group()), coverage.days(), day));
    }
    for (BranchDto.UnitCoverage coverage : from.units()) {
      unitCoverages.add(new UnitCoverageFact(branch, coverage, day));
    }
    for (BranchDto.Role role : from.roles()) {
      if (role.role() == BranchRole.Kind.SECRETARY) {
        secretaries.add(new SecretaryFact(branch, role.days(), day));
      }
    }
  }

  private void addPerson(PersonFile file) {
    PersonFact person = new PersonFact(file, day);
    people.add(person);
    for (PersonFile.CellAssignment in : file.cells()) {
      inCells.add(new InCell(person, of(cellsById, in.cell()), in.days(), day));
    }
    for (PersonDto.Post post : file.person().posts()) {
      posts.add(new PostFact(person, post, day));
    }
    if (file.party() != null) {
      file.party()
          .memberships()
          .forEach(
              in ->
                  inBranches.add(
                      new InBranch(person, of(branchesById, in.branch()), in.days(), day)));
    }
  }

  /** Returns the only cell that each person is in, in the order of people; null for the others. */
  public List<@Nullable InCell> onlyCells() {
    Map<PersonFact, @Nullable InCell> only = new HashMap<>();
    for (InCell in : inCells) {
      only.put(in.getPerson(), only.containsKey(in.getPerson()) ? null : in);
    }
    List<@Nullable InCell> inOrder = new ArrayList<>();
    people.forEach(person -> inOrder.add(only.get(person)));
    return inOrder;
  }

  /** Hands over all facts. */
  public void each(Consumer<Object> fact) {
    for (List<?> facts :
        List.of(
            people,
            cells,
            branches,
            headquarters,
            provinces,
            inCells,
            inBranches,
            posts,
            above,
            cellRoles,
            secretaries,
            groupCoverages,
            unitCoverages)) {
      facts.forEach(fact);
    }
  }
}
