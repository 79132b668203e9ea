package org.aidgov.rules.catalogue.staff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.HeadquartersTask;
import org.aidgov.core.staff.WorkLine;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-007}: whoever holds a post locally carries the second load, too (挑两副担子): a task of the
 * headquarters, and one only in each line of work.
 */
public final class CarriesTwoLoads implements Rule.OnPerson {
  private static final ImmutableList<WorkLine> LINES = ImmutableList.copyOf(WorkLine.values());
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-007")
          .addClauses("T3")
          .severity(Severity.INFO)
          .addAspects("no-task", "double")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    boolean post = person.hasPost();
    List<HeadquartersTask> tasks = person.current(person.person().tasks());
    if (post && !c.isSome("tasks", tasks.size())) {
      return c.violated("no-task", person.since(withoutTask(person)));
    }
    List<Violated> wrong = new ArrayList<>();
    for (WorkLine line : LINES) {
      int ofLine = count(line, tasks);
      if (ofLine == 0) {
        continue;
      }
      c.forgetConditions();
      if (!c.isSingle("tasks-of-line", ofLine)) {
        wrong.add(
            c.violated("double", line.name(), person.since(twice(person, line)))
                .with("line", FactValue.of(line)));
      }
    }
    return post || !wrong.isEmpty() ? c.all(wrong) : Reasons.NO_POST;
  }

  private static int count(WorkLine line, List<HeadquartersTask> tasks) {
    int count = 0;
    for (int i = 0; i < tasks.size(); i++) {
      count += tasks.get(i).line() == line ? 1 : 0;
    }
    return count;
  }

  private static DaySet withoutTask(PersonView person) {
    return DaySet.of(person.person().posts())
        .and(person.servingDays())
        .minus(DaySet.of(person.person().tasks()));
  }

  private static DaySet twice(PersonView person, WorkLine line) {
    List<DaySet> each =
        person.person().tasks().stream()
            .filter(task -> task.line() == line)
            .map(task -> DaySet.of(task.days()))
            .toList();
    return DaySet.inMoreThan(1, each).and(person.servingDays());
  }
}
