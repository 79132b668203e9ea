package org.aidgov.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.evaluation.Count;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.evaluation.Gap;
import org.aidgov.core.evaluation.Share;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class ShareBytesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 2, 14);
  private static final SubjectId WHO = new SubjectId(Scope.PERSON, "p-1");

  /** Every kind of fact there is; the list is compared with the sealed type's own. */
  private static final List<FactValue> FACTS =
      List.of(
          FactValue.of(3),
          new FactValue.Share(5, 10),
          new FactValue.Flag(true),
          FactValue.of(DAY),
          new FactValue.Days(DayRange.openFrom(DAY)),
          FactValue.of(CalendarPeriod.containing(DAY, CalendarPeriod.Unit.QUARTER)),
          FactValue.of(Severity.ERROR),
          FactValue.of(WHO),
          new FactValue.Reference("zj-standing"),
          FactValue.of(List.of(FactValue.of(1), FactValue.of(WHO))),
          FactValue.of(Moment.parse("2021-02-14T21:30")),
          FactValue.of(ClockRange.parse("20:00-08:00")));

  @Test
  void givesBackWhatAPartSaid() {
    Share share =
        new Share(
            List.of(
                finding("first", Optional.empty()),
                finding(
                    "第二",
                    Optional.of(
                        new Condition.Use("X-1.least", "people", 3, Citation.ours("why"))))),
            List.of(new Gap("X-2", WHO, List.of("party-status"))),
            ImmutableSortedMap.of("X-1", new Count(1, 2, 3, 4)));

    Share back = ShareBytes.read(ShareBytes.of(share));

    assertThat(back).isEqualTo(share);
    assertThat(back.findings().get(0).facts().keySet().asList())
        .isEqualTo(share.findings().get(0).facts().keySet().asList());
    assertThat(ShareBytes.read(ShareBytes.of(Share.NONE))).isEqualTo(Share.NONE);
  }

  @Test
  void knowsEveryKindOfFact() {
    assertThat(FACTS.stream().map(Object::getClass).toList())
        .containsExactlyInAnyOrder(FactValue.class.getPermittedSubclasses());
  }

  @Test
  void refusesBytesThatEndTooEarly() {
    byte[] bytes = ShareBytes.of(Share.NONE);
    byte[] less = Arrays.copyOf(bytes, bytes.length - 1);

    assertThatThrownBy(() -> ShareBytes.read(less)).isInstanceOf(UncheckedIOException.class);
  }

  private static Finding finding(String aspect, Optional<Condition.Use> parameter) {
    ImmutableMap.Builder<String, FactValue> facts = ImmutableMap.builder();
    for (int i = FACTS.size() - 1; i >= 0; i--) {
      facts.put("fact-" + i, FACTS.get(i));
    }
    return new Finding(
        new FindingId("X-1", WHO, aspect, "", DAY),
        Severity.WARNING,
        facts.buildOrThrow(),
        List.of(
            new Condition(
                "people",
                FactValue.of(2),
                Condition.Relation.AT_LEAST,
                FactValue.of(3),
                parameter,
                false)));
  }
}
