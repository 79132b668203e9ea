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
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.DaySet;
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
    List<TaskForceRole> leads = force.roles(TaskForceRole.Kind.LEAD);
    if (!c.isSome("leads", leads.size())) {
      LocalDate since = force.noneSince(force.rolesEver(TaskForceRole.Kind.LEAD), began(force));
      wrong.add(c.violated("no-lead", since));
    } else if (!c.isSingle("leads", leads.size())) {
      wrong.add(c.violated("several-leads", force.since(DaySet.inMoreThan(1, force.rolesEver(TaskForceRole.Kind.LEAD), TaskForceRole::person))));
    }
  }

  private static void judgeMembers(TaskForceView force, List<Violated> wrong, Case c) {
    if (!c.isSome("members", force.roles(TaskForceRole.Kind.MEMBER).size())) {
      LocalDate since = force.noneSince(force.rolesEver(TaskForceRole.Kind.MEMBER), began(force));
      wrong.add(c.violated("no-members", since));
      return;
    }
    Map<OfficeGroupId, List<DayRange>> groups = groups(force);
    int current = 0;
    for (List<DayRange> days : groups.values()) {
      boolean isCurrent = false;
      for (DayRange one : days) {
        isCurrent |= force.isCurrent(one);
      }
      current += isCurrent ? 1 : 0;
    }
    if (!c.atLeast("groups", current, GROUPS)) {
      List<DaySet> each = groups.values().stream().map(DaySet::ofRanges).toList();
      DaySet enough = DaySet.inMoreThan(c.value(GROUPS) - 1, each);
      DaySet without = DaySet.of(force.taskForce().days()).minus(enough);
      wrong.add(c.violated("too-few-groups", force.since(without)));
    }
  }

  /** Returns on which days somebody of an office group is in the task force, for each group. */
  private static Map<OfficeGroupId, List<DayRange>> groups(TaskForceView force) {
    Map<OfficeGroupId, List<DayRange>> groups = new LinkedHashMap<>();
    for (TaskForceRole role : force.taskForce().roles()) {
      Optional<PersonView> person = force.person(role.person());
      if (person.isPresent()) {
        for (GroupAssignment in : person.get().person().groups()) {
          role.days()
              .intersection(in.days())
              .ifPresent(
                  days -> groups.computeIfAbsent(in.group(), g -> new ArrayList<>()).add(days));
        }
      }
    }
    return groups;
  }
}
