package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aidgov.core.meeting.ConsultationSide;
import org.aidgov.core.meeting.MeetingSystem;
import org.aidgov.core.meeting.SeriesId;
import org.aidgov.core.meeting.Sitting;
import org.aidgov.core.meeting.SittingId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.SeriesView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.meeting.ConsultationHasBothSides;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/**
 * A consultation (会商) that took place without the other side, or of which nobody noted who was
 * there (Q74).
 *
 * @param series of which series
 * @param sitting which meeting
 * @param held when it was held
 * @param sides who was there; nobody where it was not noted
 */
public record OneSidedConsultations(
    SeriesId series, SittingId sitting, LocalDate held, Set<ConsultationSide> sides) {
  /** Tells whether it is known that the other side was missing. */
  public boolean isCertain() {
    return !sides.isEmpty();
  }

  /**
   * Returns those held in some days and by the view's day, in order of series' ids, then of days.
   */
  public static Answer<List<OneSidedConsultations>> of(RegisterView view, DayRange days) {
    List<SeriesView> all = new ArrayList<>();
    view.series(all::add);
    all.sort(Comparator.comparing(series -> series.series().id().value()));
    List<OneSidedConsultations> found = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    boolean any = false;
    for (SeriesView series : all) {
      if (series.series().system() == MeetingSystem.CONSULTATION) {
        for (Sitting sitting : series.held(days, Sitting::isWorkMeeting)) {
          any = true;
          if (!ConsultationHasBothSides.hasBoth(sitting.sides())) {
            OneSidedConsultations one =
                new OneSidedConsultations(
                    series.series().id(),
                    sitting.id(),
                    sitting.held().orElseThrow(),
                    sitting.sides());
            found.add(one);
            reasons.add(one.reason(series));
          }
        }
      }
    }
    return new Answer<>(
        ImmutableList.copyOf(found),
        reasons.isEmpty()
            ? List.of(
                Reason.of(any ? "consultation.fine" : "standing.not-asked", Sources.clause("M1")))
            : reasons);
  }

  private Reason reason(SeriesView shown) {
    List<FactValue> there = new ArrayList<>();
    sides.forEach(side -> there.add(FactValue.of(side)));
    Reason reason =
        Reason.of(
                isCertain() ? "consultation.one-sided" : "consultation.unnoted",
                Sources.clause("M1"))
            .with("series", FactValue.of(shown.subject()))
            .with("sitting", new FactValue.Reference(sitting.value()))
            .with("held", FactValue.of(held));
    return isCertain() ? reason.with("sides", FactValue.of(there)) : reason;
  }
}
