package org.aidgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aidgov.core.rule.Parameter.Direction;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.PolicyDays;

class ParameterTest {
  private static final LocalDate Y2018 = LocalDate.of(2018, 10, 28);
  private static final LocalDate Y2023 = LocalDate.of(2023, 1, 1);

  @Property
  void aMandatoryNumberMayOnlyBeMadeStricter(
      @ForAll Direction stricter, @ForAll @IntRange(max = 20) int value) {
    Parameter parameter = Parameter.of("T-1.n", "days", stricter, 10, cited(Binding.MANDATORY));
    boolean looser = stricter == Direction.UP ? value < 10 : value > 10;

    if (looser) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> parameter.checkOverride(Y2023, value))
          .withMessage(
              "parameter T-1.n is binding (source-1 Art. 1): it may only be made stricter than"
                  + " 10, but was "
                  + value);
    } else {
      assertThatCode(() -> parameter.checkOverride(Y2023, value)).doesNotThrowAnyException();
    }
  }

  @Property
  void anyOtherNumberMayBeSetWithinItsBounds(
      @ForAll Direction stricter, @ForAll @IntRange(min = -5, max = 20) int value) {
    Parameter parameter =
        Parameter.of("T-1.n", "days", stricter, 10, cited(Binding.ORDINARY)).between(2, 15);

    if (value < 2 || value > 15) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> parameter.checkOverride(Y2023, value))
          .withMessage("parameter T-1.n must be 2 to 15, but was " + value);
    } else {
      assertThatCode(() -> parameter.checkOverride(Y2023, value)).doesNotThrowAnyException();
    }
  }

  @Property
  void theValueOnADayIsTheLatestThatHasBegun(@ForAll @IntRange(min = -40, max = 40) int offset) {
    Parameter parameter = dated();
    LocalDate day = Y2023.plusDays(offset);

    assertThat(parameter.on(day).value()).isEqualTo(day.isBefore(Y2023) ? 4 : 5);
  }

  @Example
  void aNewValueHoldsFromItsFirstDay() {
    assertThat(dated().on(Y2018.minusDays(1)).value()).isEqualTo(3);
    assertThat(dated().on(Y2018).value()).isEqualTo(4);
    assertThat(dated().on(Y2023.minusDays(1)).value()).isEqualTo(4);
    assertThat(dated().on(Y2023).value()).isEqualTo(5);
    assertThat(dated().on(PolicyDays.LAST).value()).isEqualTo(5);
    assertThat(dated().values().stream().map(Parameter.Value::value)).containsExactly(5, 4, 3);
  }

  @Example
  void hasNoValueBeforeItsFirstDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated().on(PolicyDays.FIRST.minusDays(1)));
  }

  @Example
  void cannotBeMadeLooserThanAValueThatBindsOnlyLater() {
    Parameter parameter =
        Parameter.of("T-1.n", "meetings", Direction.UP, 3, cited(Binding.MANDATORY))
            .and(Y2023, 4, cited(Binding.MANDATORY));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> parameter.checkOverride(Y2018, 3))
        .withMessageContaining("it may only be made stricter than 4, but was 3");
    assertThatCode(() -> parameter.checkOverride(Y2018, 4)).doesNotThrowAnyException();
  }

  @Example
  void refusesTwoValuesFromOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dated().and(Y2023, 7, cited(Binding.ORDINARY)))
        .withMessage("parameter T-1.n has two values from 2023-01-01");
  }

  @Example
  void keepsWhatItWasMadeOf() {
    Parameter parameter = dated().between(1, 9);

    assertThat(parameter.id()).isEqualTo("T-1.n").isEqualTo(parameter.toString());
    assertThat(parameter.unit()).isEqualTo("meetings");
    assertThat(parameter.stricter()).isEqualTo(Direction.UP);
    assertThat(parameter.least()).isEqualTo(1);
    assertThat(parameter.most()).isEqualTo(9);
  }

  private static Parameter dated() {
    return Parameter.of("T-1.n", "meetings", Direction.UP, 3, cited(Binding.ORDINARY))
        .and(Y2023, 5, cited(Binding.ORDINARY))
        .and(Y2018, 4, cited(Binding.ORDINARY));
  }

  private static Citation cited(Binding binding) {
    return new Citation("source-1", "Art. 1", binding, Evidence.FOUND);
  }
}
