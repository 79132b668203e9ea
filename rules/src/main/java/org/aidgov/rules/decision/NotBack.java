package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveSide;
import org.aidgov.core.supervision.LeaveState;
import org.aidgov.core.supervision.SupervisionFile;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * Who should be back from a leave or a going out, and has not reported the return (Q55)? That, and
 * since when; never where anybody is.
 *
 * @param person who
 * @param kind from what
 * @param due when the person was to be back
 * @param minutesLate how long ago that was
 */
public record NotBack(PersonId person, Leave.Kind kind, Moment due, long minutesLate) {
  /**
   * Answers for all, in order of ids, then of time. Whom the headquarters let go, it expects back,
   * even if the recipient unit was to agree and did not.
   *
   * @param now at which minute
   */
  public static Answer<List<NotBack>> at(Register register, Moment now) {
    List<NotBack> found = new ArrayList<>();
    register
        .asOf(now.day())
        .people(
            person -> {
              for (Leave leave :
                  person.dossier().supervision().map(SupervisionFile::leaves).orElse(List.of())) {
                if (leave.until().compareTo(now) <= 0 && hasServedSince(person, leave)) {
                  add(person, leave, now, found);
                }
              }
            });
    found.sort(Comparator.comparing(NotBack::person).thenComparing(NotBack::due));
    return new Answer<>(ImmutableList.copyOf(found), reasons(found, now));
  }

  /** A leave of a tour that is over is nobody's matter any more. */
  private static boolean hasServedSince(PersonView person, Leave leave) {
    return person
        .currentSince(person.servingDays())
        .map(since -> !leave.until().day().isBefore(since))
        .orElse(false);
  }

  private static void add(PersonView person, Leave leave, Moment now, List<NotBack> found) {
    if (leave.state(now, Set.of(LeaveSide.HEADQUARTERS)) == LeaveState.OVERDUE) {
      long late = leave.until().minutesUntil(now);
      found.add(new NotBack(person.id(), leave.kind(), leave.until(), late));
    }
  }

  private static List<Reason> reasons(List<NotBack> found, Moment now) {
    return found.isEmpty()
        ? List.of(Reason.of("not-back.nobody", Sources.clause("S3")).with("now", FactValue.of(now)))
        : found.stream().map(NotBack::reason).toList();
  }

  private Reason reason() {
    return Reason.of("not-back.overdue", Sources.clause("S3"))
        .with("person", Questions.fact(person))
        .with("kind", FactValue.of(kind))
        .with("due", FactValue.of(due))
        .with("minutes", FactValue.of((int) Math.min(Integer.MAX_VALUE, minutesLate)));
  }
}
