package org.aidgov.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Severity;

class DifferenceTest {
  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

  @Property
  void everyFindingIsOnExactlyOneSide(
      @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> before,
      @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> after) {
    Difference difference = evaluation(after).since(evaluation(before));

    assertThat(difference.introduced())
        .isEqualTo(findings(after).filter(f -> !has(before, f)).toList());
    assertThat(difference.resolved())
        .isEqualTo(findings(before).filter(f -> !has(after, f)).toList());
    assertThat(difference.changed()).isEmpty();
    assertThat(difference.unchanged())
        .isEqualTo((int) findings(before).filter(f -> has(after, f)).count());
  }

  @Example
  void aFindingWithAnotherSeverityHasChanged() {
    Finding before = finding(1, Severity.WARNING);
    Finding after = finding(1, Severity.ERROR);

    Difference difference = Difference.between(List.of(before), List.of(after));

    assertThat(difference.changed()).containsExactly(after);
    assertThat(difference.isEmpty()).isFalse();
    assertThat(Difference.between(List.of(before), List.of(before)).isEmpty()).isTrue();
  }

  private static boolean has(List<Integer> numbers, Finding finding) {
    return findings(numbers).anyMatch(finding::equals);
  }

  private static Evaluation evaluation(List<Integer> numbers) {
    return new Evaluation(DAY, findings(numbers).toList(), List.of(), ImmutableSortedMap.of());
  }

  private static Stream<Finding> findings(List<Integer> numbers) {
    return numbers.stream().distinct().sorted().map(number -> finding(number, Severity.ERROR));
  }

  private static Finding finding(int number, Severity severity) {
    FindingId id =
        new FindingId("TST-001", new SubjectId(Scope.PERSON, "p-" + number), "none", "", DAY);
    return new Finding(id, severity, ImmutableMap.of(), List.of());
  }
}
