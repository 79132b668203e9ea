package org.aidgov.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BatchKeyTest {
  @Property
  void isReadBackFromWhatIsWritten(@ForAll("keys") BatchKey key) {
    assertThat(BatchKey.parse(key.toString())).isEqualTo(key);
  }

  @Property
  void isOrderedByProvinceThenByNumber(
      @ForAll("keys") BatchKey one, @ForAll("keys") BatchKey other) {
    int byProvince = one.province().compareTo(other.province());
    int expected = byProvince != 0 ? byProvince : Integer.compare(one.number(), other.number());

    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Example
  void theSameNumberInAnotherProvinceIsAnotherBatch() {
    assertThat(BatchKey.parse("zhejiang/9")).isNotEqualTo(BatchKey.parse("hubei/9"));
  }

  @Example
  void the10thBatchComesAfterThe9th() {
    assertThat(BatchKey.parse("zhejiang/10")).isGreaterThan(BatchKey.parse("zhejiang/9"));
  }

  @Example
  void refusesAnotherForm() {
    for (String other :
        List.of(
            "zhejiang",
            "zhejiang/",
            "zhejiang/ten",
            "zhejiang/10/2",
            "zhejiang/ 10",
            "zhejiang/1.0",
            // read as 10 by a lenient parser, but then one batch would have several names
            "zhejiang/+10",
            "zhejiang/010",
            "zhejiang/１０",
            "zhejiang/99999999999")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BatchKey.parse(other))
          .withMessage("batch must look like zhejiang/10, but was '" + other + "'");
    }
  }

  @Example
  void refusesAProvinceThatIsNoLowerCaseWord() {
    for (String province : List.of("", "Zhejiang", "zhe jiang", "浙江", "zhejiang1")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BatchKey(province, 1))
          .withMessage("province must be 1 to 32 lower-case letters, but was '" + province + "'");
    }
  }

  @Example
  void refusesANumberOutOf1To999() {
    assertThat(new BatchKey("zhejiang", 1)).hasToString("zhejiang/1");
    assertThat(new BatchKey("zhejiang", 999)).hasToString("zhejiang/999");
    for (int number : new int[] {0, -1, 1000}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BatchKey("zhejiang", number))
          .withMessage("batch number must be 1 to 999, but was " + number);
    }
  }

  @Provide
  Arbitrary<BatchKey> keys() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.of("zhejiang", "hubei"),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12)),
            Arbitraries.integers().between(1, 999))
        .as(BatchKey::new);
  }
}
