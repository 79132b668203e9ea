package org.aidgov.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aidgov.core.value.DayRange;

class PostTest {
  private static final DayRange DAYS = DayRange.openFrom(LocalDate.of(2020, 3, 1));

  @Property
  void isRealIfAllThreeAreThereAndNominalIfOneIsKnownToBeMissing(
      @ForAll("parts") Optional<String> title,
      @ForAll("parts") Optional<String> portfolio,
      @ForAll("parts") Optional<String> accountability) {
    Post post = post(title, portfolio, accountability);
    List<Optional<String>> parts = Stream.of(title, portfolio, accountability).toList();

    assertThat(post.isReal())
        .isEqualTo(parts.stream().allMatch(part -> part.isPresent() && !part.get().isBlank()));
    assertThat(post.isNominal())
        .isEqualTo(parts.stream().anyMatch(part -> part.isPresent() && part.get().isBlank()));
    assertThat(post.isReal() && post.isNominal()).isFalse();
  }

  @Example
  void whatNobodyNotedIsNoDefect() {
    Post post = post(Optional.of("deputy director"), Optional.empty(), Optional.of("safety"));

    assertThat(post.isReal()).isFalse();
    assertThat(post.isNominal()).isFalse();
  }

  @Example
  void whatIsNotedAsBlankIsADefect() {
    Post post = post(Optional.of("deputy director"), Optional.of(""), Optional.of("safety"));

    assertThat(post.isReal()).isFalse();
    assertThat(post.isNominal()).isTrue();
  }

  /** A spreadsheet's blank. */
  @Example
  void aNoBreakSpaceIsBlank() {
    Post post = post(Optional.of("deputy director"), Optional.of("\u00A0"), Optional.of("safety"));

    assertThat(post.isReal()).isFalse();
    assertThat(post.isNominal()).isTrue();
  }

  @Example
  void refusesTextThatCanForgeALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> post(Optional.of("a\nb"), Optional.empty(), Optional.empty()))
        .withMessage("title must not contain the control character U+000A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> post(Optional.empty(), Optional.of("a\tb"), Optional.empty()))
        .withMessage("portfolio must not contain the control character U+0009");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> post(Optional.empty(), Optional.empty(), Optional.of("\u202E")))
        .withMessage("accountability must not contain the control character U+202E");
  }

  @Provide
  Arbitrary<Optional<String>> parts() {
    return Arbitraries.of(Optional.empty(), Optional.of(""), Optional.of("  "), Optional.of("副局长"));
  }

  private static Post post(
      Optional<String> title, Optional<String> portfolio, Optional<String> accountability) {
    return new Post(new UnitId("unit-1"), title, portfolio, accountability, DAYS, DayRange.ALWAYS);
  }
}
