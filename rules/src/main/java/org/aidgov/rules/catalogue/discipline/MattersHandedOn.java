package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.core.discipline.MatterStep.Kind.ACKNOWLEDGED;
import static org.aidgov.core.discipline.MatterStep.Kind.REGISTERED;
import static org.aidgov.core.discipline.MatterStep.Kind.TRANSFERRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.DueDay;
import org.aidgov.core.calendar.OfficeHours;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.WorkingDays;
import org.aidgov.core.discipline.Matter;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Sources;

/**
 * {@code DIS-012}: what was registered (问题线索) is handed on to an authority in time, and the
 * authority has acknowledged it. The group itself looks into nothing.
 */
public final class MattersHandedOn implements Rule.OnHeadquarters {
  /** The text binds discipline organs, not a headquarters: taken over by analogy. */
  private static final Citation ARTICLE_15 =
      Sources.reportRules("Art. 15", Binding.MANDATORY, Evidence.FOUND);

  private static final Parameter TRANSFER =
      Parameter.of(
              "DIS-012.transfer",
              "working days",
              Parameter.Direction.DOWN,
              5,
              Citation.ours("as for discipline organs, by analogy"))
          .between(0, 20);
  private static final Parameter RECEIPT =
      Parameter.of(
              "DIS-012.receipt",
              "days",
              Parameter.Direction.DOWN,
              30,
              Citation.ours("time to ask for a receipt"))
          .between(1, 180);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-012")
          .addClauses("D3")
          .addCitations(ARTICLE_15)
          .severity(Severity.WARNING)
          .addParameters(TRANSFER, RECEIPT)
          .addAspects("not-transferred", "not-acknowledged")
          .readsAbsence(true)
          .extension(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    List<Matter> matters = Matters.of(headquarters);
    if (matters.isEmpty()) {
      return Reasons.NO_MATTER;
    }
    List<Violated> wrong = new ArrayList<>();
    boolean unknown = false;
    for (Matter matter : matters) {
      c.forgetConditions();
      unknown |= !judgeTransfer(headquarters, matter, wrong, c);
      c.forgetConditions();
      judgeReceipt(headquarters, matter, c).ifPresent(wrong::add);
    }
    return wrong.isEmpty() && unknown ? Reasons.CALENDAR_UNKNOWN : c.all(wrong);
  }

  /** Tells whether it could be judged: nobody knows the last day while a notice is missing. */
  private static boolean judgeTransfer(
      HeadquartersView headquarters, Matter matter, List<Violated> wrong, Case c) {
    Optional<LocalDate> found = Matters.reached(headquarters, matter, REGISTERED);
    if (found.isEmpty() || Matters.reached(headquarters, matter, TRANSFERRED).isPresent()) {
      return true;
    }
    LocalDate registered = found.get();
    DueDay due =
        WorkingDays.after(
            registered, c.value(TRANSFER), c.calendars().of(region(headquarters, registered)));
    if (c.isWithin("registered", registered, due.earliest(), TRANSFER)) {
      return true;
    }
    c.forgetConditions();
    if (due.latest().isEmpty()
        || c.isWithin("registered", registered, due.latest().get(), TRANSFER)) {
      return false;
    }
    wrong.add(overdue(matter, "not-transferred", due.latest().get(), c));
    return true;
  }

  /** Whose holidays the headquarters itself keeps on a day; the country's if nobody says. */
  private static RegionId region(HeadquartersView headquarters, LocalDate day) {
    for (OfficeHours hours : headquarters.headquarters().hours()) {
      if (hours.days().contains(day)) {
        return hours.region();
      }
    }
    return RegionId.NATIONAL;
  }

  private static Optional<Violated> judgeReceipt(
      HeadquartersView headquarters, Matter matter, Case c) {
    Optional<LocalDate> transferred = Matters.reached(headquarters, matter, TRANSFERRED);
    if (transferred.isPresent()
        && Matters.reached(headquarters, matter, ACKNOWLEDGED).isEmpty()
        && !c.isWithin("transferred", transferred.get(), RECEIPT)) {
      return Optional.of(
          overdue(matter, "not-acknowledged", c.due(transferred.get(), RECEIPT), c)
              .only(Severity.INFO));
    }
    return Optional.empty();
  }

  private static Violated overdue(Matter matter, String aspect, LocalDate due, Case c) {
    return c.violated(aspect, matter.id().value(), due.plusDays(1))
        .with("matter", new FactValue.Reference(matter.id().value()));
  }
}
