package org.aidgov.rules.catalogue.discipline;

import static org.aidgov.core.discipline.MatterStep.Kind.ACKNOWLEDGED;
import static org.aidgov.core.discipline.MatterStep.Kind.REGISTERED;
import static org.aidgov.core.discipline.MatterStep.Kind.TRANSFERRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
              "days",
              Parameter.Direction.DOWN,
              7,
              Citation.ours("five working days, by analogy, counted as a week"))
          .between(0, 30);
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
    for (Matter matter : matters) {
      c.forgetConditions();
      judge(headquarters, matter, c).ifPresent(wrong::add);
    }
    return c.all(wrong);
  }

  private static Optional<Violated> judge(HeadquartersView headquarters, Matter matter, Case c) {
    Optional<LocalDate> registered = Matters.reached(headquarters, matter, REGISTERED);
    Optional<LocalDate> transferred = Matters.reached(headquarters, matter, TRANSFERRED);
    if (registered.isPresent()
        && transferred.isEmpty()
        && !c.isWithin("registered", registered.get(), TRANSFER)) {
      return Optional.of(overdue(matter, "not-transferred", c.due(registered.get(), TRANSFER), c));
    }
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
