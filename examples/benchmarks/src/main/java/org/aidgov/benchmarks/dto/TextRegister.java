package org.aidgov.benchmarks.dto;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register with nothing but texts: the least that a mapper can make of JSON. */
public record TextRegister(
    List<Batch> batches,
    List<Place> places,
    List<Unit> units,
    List<HomeUnit> homeUnits,
    List<Headquarters> headquarters,
    List<Group> groups,
    List<Cell> cells,
    List<Committee> committees,
    List<Branch> branches,
    List<Meeting> meetings,
    List<File> people) {
  /** A batch. */
  public record Batch(String key, String days) {}

  /** A place. */
  public record Place(String id, String name, String kind) {}

  /** A recipient unit. */
  public record Unit(
      String id, String name, String kind, String place, @Nullable List<String> lines) {}

  /** A unit that sends people. */
  public record HomeUnit(String id, String name) {}

  /** A headquarters. */
  public record Headquarters(
      String id,
      String name,
      String level,
      String province,
      @Nullable String parent,
      @Nullable List<String> places,
      String days,
      @Nullable List<Role> leaders) {}

  /** Somebody in charge. */
  public record Role(String person, String role, @Nullable String basis, String days) {}

  /** An office group. */
  public record Group(
      String id,
      String name,
      String headquarters,
      String days,
      @Nullable List<String> lines,
      @Nullable List<Head> heads,
      @Nullable List<HomeLink> homeLinks) {}

  /** Somebody who heads an office group. */
  public record Head(
      String person, List<String> workDuties, List<String> partyDuties, String days) {}

  /** A partner at home. */
  public record HomeLink(String line, String partner, String days) {}

  /** A cell of the grid. */
  public record Cell(
      String id,
      String name,
      String province,
      String level,
      String days,
      @Nullable List<InCell> parents,
      @Nullable List<AtUnit> units,
      @Nullable List<AtHeadquarters> headquarters,
      @Nullable List<Role> roles,
      @Nullable List<Service> services) {}

  /** A cell something is in or under. */
  public record InCell(String cell, String days) {}

  /** A unit something stands on or is of. */
  public record AtUnit(String unit, String days) {}

  /** A headquarters a cell stands on. */
  public record AtHeadquarters(String headquarters, String days) {}

  /** What a cell does for its people. */
  public record Service(String title, String days) {}

  /** A committee. */
  public record Committee(
      String id,
      String name,
      String kind,
      String headquarters,
      String days,
      @Nullable String approvedBy) {}

  /** A branch. */
  public record Branch(
      String id,
      String name,
      String kind,
      String headquarters,
      String days,
      @Nullable Approval approval,
      @Nullable List<InGroup> groups,
      @Nullable List<AtUnit> units,
      @Nullable List<Role> roles) {}

  /** The approval of a branch. */
  public record Approval(String by, @Nullable String appliedOn, String on) {}

  /** A group somebody is in or a branch is for. */
  public record InGroup(String group, String days) {}

  /** A meeting. */
  public record Meeting(
      String id,
      String organisation,
      String kind,
      @Nullable String planned,
      @Nullable String held,
      @Nullable List<String> functions) {}

  /** All that is known of one person. */
  public record File(Person person, @Nullable List<InCell> cells, @Nullable Party party) {}

  /** A person. */
  public record Person(
      String id,
      @Nullable String name,
      String kind,
      List<Tour> tours,
      @Nullable List<Post> posts,
      @Nullable List<Task> tasks,
      @Nullable List<InGroup> groups,
      @Nullable List<Absence> absences) {}

  /** A tour. */
  public record Tour(
      String batch,
      String homeUnit,
      String headquarters,
      @Nullable String plannedEnd,
      List<Stage> steps,
      @Nullable String successor) {}

  /** A step of a tour. */
  public record Stage(String stage, String on) {}

  /** A local post. */
  public record Post(
      String unit,
      @Nullable String title,
      @Nullable String portfolio,
      @Nullable String accountability,
      String days) {}

  /** A task. */
  public record Task(String line, String title, String days) {}

  /** An absence. */
  public record Absence(String kind, String days) {}

  /** What a person is to the Party. */
  public record Party(
      List<Status> statuses,
      @Nullable String home,
      @Nullable List<Transfer> transfers,
      @Nullable List<InBranch> memberships,
      @Nullable List<Suspension> voteSuspensions,
      @Nullable List<String> attended) {}

  /** A status. */
  public record Status(String status, String days) {}

  /** A transfer of the relation. */
  public record Transfer(String to, @Nullable String letterValidUntil, List<Step> steps) {}

  /** A step of a transfer. */
  public record Step(String kind, String on) {}

  /** A branch the person is in. */
  public record InBranch(String branch, String days) {}

  /** Days without the right to vote. */
  public record Suspension(String days) {}
}
