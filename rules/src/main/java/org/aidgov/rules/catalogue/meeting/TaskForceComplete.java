package org.aidgov.rules.catalogue.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgov.core.meeting.Charter;
import org.aidgov.core.meeting.TaskForceRole;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.TaskForceView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.staff.GroupAssignment;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Holders;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code MTG-003}: a task force (工作专班) has a charter (组建方案) with a goal and an end, one lead (组长),
 * members, and people of more than one office group.
 */
public final class TaskForceComplete implements Rule.OnTaskForce {
  private static final Parameter GROUPS =
      Parameter.of(
              "MTG-003.groups",
              "groups",
              Parameter.Direction.UP,
              2,
              Citation.ours("work across groups is what a task force is for"))
          .between(1, 6);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("MTG-003")
          .addClauses("M1")
          .severity(Severity.WARNING)
          .addParameters(GROUPS)
          .addReads(Scope.PERSON)
          .addAspects(
              "no-charter",
              "no-goal",
              "no-end",
              "no-lead",
              "several-leads",
              "no-members",
              "too-few-groups")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(TaskForceView force, Case c) {
    if (!force.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<Violated> wrong = new ArrayList<>();
    judgeCharter(force, wrong, c);
    c.forgetConditions();
    judgeLead(force, wrong, c);
    c.forgetConditions();
    judgeMembers(force, wrong, c);
    return c.all(wrong);
  }

  private static LocalDate began(TaskForceView force) {
    return force.taskForce().days().from();
  }

  private static void judgeCharter(TaskForceView force, List<Violated> wrong, Case c) {
    Optional<Charter> charter = force.charter();
    if (!c.holds("charter", charter.isPresent())) {
      wrong.add(c.violated("no-charter", began(force)));
      return;
    }
    LocalDate on = charter.get().on();
    LocalDate since = on.isBefore(began(force)) ? began(force) : on;
    if (!c.holds("goal", charter.get().goal().isPresent())) {
      wrong.add(c.violated("no-goal", since));
    }
    c.forgetConditions();
    if (!c.holds("end", force.sunset().isPresent())) {
      wrong.add(c.violated("no-end", since));
    }
  }

  private static void judgeLead(TaskForceView force, List<Violated> wrong, Case c) {
    List<DaySet> led = serving(force, TaskForceRole.Kind.LEAD);
    int leads = Holders.count(force, led);
    if (!c.isSome("leads", leads)) {
      wrong.add(c.violated("no-lead", noneSince(force, led)));
    } else if (!c.isSingle("leads", leads)) {
      DaySet several = DaySet.inMoreThan(1, led).within(force.taskForce().days());
      wrong.add(c.violated("several-leads", force.since(several)));
    }
  }

  private static List<DaySet> serving(TaskForceView force, TaskForceRole.Kind kind) {
    return Holders.serving(force.rolesEver(kind), TaskForceRole::person, force::person);
  }

  private static LocalDate noneSince(TaskForceView force, List<DaySet> held) {
    return force.since(DaySet.of(force.taskForce().days()).minus(DaySet.union(held)));
  }

  private static void judgeMembers(TaskForceView force, List<Violated> wrong, Case c) {
    List<DaySet> members = serving(force, TaskForceRole.Kind.MEMBER);
    if (!c.isSome("members", Holders.count(force, members))) {
      wrong.add(c.violated("no-members", noneSince(force, members)));
      return;
    }
    List<DaySet> groups = groups(force);
    if (!c.atLeast("groups", Holders.count(force, groups), GROUPS)) {
      DaySet enough = DaySet.inMoreThan(c.value(GROUPS) - 1, groups);
      DaySet without = DaySet.of(force.taskForce().days()).minus(enough);
      wrong.add(c.violated("too-few-groups", force.since(without)));
    }
  }

  /** Returns for each office group on which days somebody of it is in the task force and serves. */
  private static List<DaySet> groups(TaskForceView force) {
    Map<OfficeGroupId, List<DaySet>> groups = new LinkedHashMap<>();
    for (TaskForceRole role : force.taskForce().roles()) {
      Optional<PersonView> person = force.person(role.person());
      if (person.isPresent()) {
        for (GroupAssignment in : person.get().person().groups()) {
          groups
              .computeIfAbsent(in.group(), g -> new ArrayList<>())
              .add(person.get().servingDays().within(role.days()).within(in.days()));
        }
      }
    }
    return groups.values().stream().map(DaySet::union).toList();
  }
}
