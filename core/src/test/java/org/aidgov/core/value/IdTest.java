package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdTest {
  private record TestId(String value) implements Id {
    TestId {
      Id.check("test", value);
    }
  }

  @Property
  void refusesWhatLooksLikeAnIdentityCardNumberAndDoesNotRepeatIt(
      @ForAll("identityCards") String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TestId(number))
        .withMessage("test id must not be an identity-card number; use an id of your own system");
  }

  @Property
  void doesNotRepeatAnIdentityCardNumberInsideWhatIsRefusedForItsForm(
      @ForAll("identityCards") String number, @ForAll("strays") String stray) {
    for (String text : List.of(number + stray, stray + number, stray + number + stray)) {
      assertThat(catchIllegalArgumentException(() -> new TestId(text)).getMessage())
          .doesNotContain(number);
    }
  }

  @Property
  void acceptsWhatIsWellFormed(@ForAll("wellFormed") String value) {
    assertThat(new TestId(value).value()).isEqualTo(value);
  }

  @Property
  void isOrderedAsText(@ForAll("wellFormed") String one, @ForAll("wellFormed") String other) {
    assertThat(new TestId(one).compareTo(new TestId(other))).isEqualTo(one.compareTo(other));
  }

  @Example
  void isAtMost64Long() {
    assertThat(new TestId("a".repeat(64)).value()).hasSize(64);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TestId("a".repeat(65)))
        .withMessage(
            "test id must be 1 to 64 letters (a-z, A-Z), digits or . _ : / - and start with a"
                + " letter or digit, but was '"
                + "a".repeat(65)
                + "'");
  }

  @Example
  void refusesAnotherFormAndSaysWhich() {
    String form =
        "test id must be 1 to 64 letters (a-z, A-Z), digits or . _ : / - and start with a letter"
            + " or digit, but was '%s'";

    for (String bad : List.of("", "-a", ".a", "a b", "Bad Id", "é", "王", "１", "a;b", "a\\b")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TestId(bad))
          .withMessage(form.formatted(bad));
    }
  }

  @Example
  void repeatsOnlyTheStartOfALongIdOnOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TestId("\n" + "a".repeat(1000)))
        .withMessageEndingWith("but was '\uFFFD" + "a".repeat(79) + "…'");
  }

  @Example
  void acceptsNumbersOf18DigitsThatHoldNoBirthday() {
    assertThat(new TestId("110101199013070018").value()).as("month 13").hasSize(18);
    assertThat(new TestId("110101199000070018").value()).as("month 0").hasSize(18);
    assertThat(new TestId("110101199003320018").value()).as("day 32").hasSize(18);
    assertThat(new TestId("110101199003000018").value()).as("day 0").hasSize(18);
    assertThat(new TestId("110101189003070018").value()).as("century 18").hasSize(18);
    assertThat(new TestId("11010119900307001Y").value()).as("check letter Y").hasSize(18);
    assertThat(new TestId("11010119900307001").value()).as("17 digits").hasSize(17);
    assertThat(new TestId("1101011990030700188").value()).as("19 digits").hasSize(19);
    assertThat(new TestId("p10101199003070018").value()).as("a letter").hasSize(18);
  }

  @Provide
  Arbitrary<String> identityCards() {
    Arbitrary<Integer> region = Arbitraries.integers().between(110000, 659999);
    Arbitrary<LocalDate> birthday =
        Arbitraries.integers()
            .between(
                (int) LocalDate.of(1900, 1, 1).toEpochDay(),
                (int) LocalDate.of(2099, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> sequence = Arbitraries.integers().between(100, 999);
    Arbitrary<Character> check = Arbitraries.of('0', '5', '9', 'X', 'x');
    return Combinators.combine(region, birthday, sequence, check)
        .as((r, b, s, c) -> r + b.toString().replace("-", "") + s + c);
  }

  @Provide
  Arbitrary<String> strays() {
    return Arbitraries.of(" ", "\t", "'", "王", "，", "\u200B", "\uFEFF", "\n");
  }

  @Provide
  Arbitrary<String> wellFormed() {
    Arbitrary<String> first = Arbitraries.strings().alpha().numeric().ofLength(1);
    Arbitrary<String> rest =
        Arbitraries.strings().alpha().numeric().withChars("._:/-").ofMaxLength(16);
    return Combinators.combine(first, rest).as(String::concat);
  }
}
