package org.aidgov.rules.catalogue.care;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidgov.core.care.TalkForm;
import org.aidgov.core.register.CareTally;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.HeadquartersCareView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code CAR-002}: in each year the leaders of a headquarters talk in all three forms
 * (面对面、点对点、手把手): on experience, on ways of thinking, on methods.
 */
public final class ThreeFormsUsed implements Rule.OnHeadquartersCare {
  private static final CareTally ANYBODY = CareTally.of("anybody", care -> true);
  private static final ImmutableMap<TalkForm, CareTally> TALKED_TO =
      Stream.of(TalkForm.values())
          .collect(
              ImmutableMap.toImmutableMap(
                  form -> form,
                  form -> CareTally.of("talked to: " + form, care -> isTalkedTo(care, form))));
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("CAR-002")
          .addClauses("C2")
          .severity(Severity.INFO)
          .addReads(Scope.HEADQUARTERS)
          .addAspects("unused")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersCareView care, Case c) {
    if (!care.headquarters().exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    CalendarPeriod year = care.lastFinished(CalendarPeriod.Unit.YEAR);
    DayRange days = year.days();
    if (!care.headquarters().headquarters().days().encloses(days)) {
      return Reasons.YOUNGER_THAN_PERIOD;
    }
    if (care.count(ANYBODY, days, 1) == 0) {
      return Reasons.NOBODY;
    }
    List<Violated> wrong = new ArrayList<>();
    for (TalkForm form : TalkForm.values()) {
      c.forgetConditions();
      if (!c.isSome("people", talkedTo(care, form, days))) {
        wrong.add(
            c.violated("unused", form.name(), year.start())
                .with("form", FactValue.of(form))
                .with("year", FactValue.of(year)));
      }
    }
    return c.all(wrong);
  }

  /**
   * Counts with how many of those who served in the last finished year a leader talked in a form.
   *
   * @param year the days of that year
   */
  public static int talkedTo(HeadquartersCareView care, TalkForm form, DayRange year) {
    return care.count(Objects.requireNonNull(TALKED_TO.get(form)), year, 1);
  }

  private static boolean isTalkedTo(CareView care, TalkForm form) {
    DayRange year = care.lastFinished(CalendarPeriod.Unit.YEAR).days();
    return care.hasTalk(
        talk ->
            talk.forms().contains(form)
                && year.contains(talk.on())
                && TalkPartners.isByLeader(care.person(), talk));
  }
}
