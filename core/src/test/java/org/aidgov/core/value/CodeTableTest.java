package org.aidgov.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeTableTest {
  private final CodeTable<String> table =
      CodeTable.of("political status", ImmutableMap.of("01", "formal", "02", "probationary"));

  @Test
  void saysWhatACodeMeans() {
    assertThat(table.meaning("01", "person, row 7")).isEqualTo("formal");
  }

  @Test
  void namesPlaceCodeAndKnownCodesWhereACodeIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.meaning("1", "person, row 7"))
        .withMessage("person, row 7: political status code must be one of [01, 02], but was '1'");
  }

  @Test
  void guessesNoCodeFromOneThatLooksAlike() {
    for (String alike : new String[] {"1", " 01", "01 ", "０１", "001"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> table.meaning(alike, "row 1"));
    }
  }

  @Test
  void repeatsOnlyTheStartOfALongCodeOnOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.meaning("\n" + "9".repeat(500), "row 1"))
        .withMessageEndingWith("but was '\uFFFD" + "9".repeat(79) + "…'");
  }

  @Test
  void doesNotFollowLaterChangesOfTheMapItWasMadeOf() {
    Map<String, String> meanings = new HashMap<>(Map.of("01", "formal"));
    CodeTable<String> own = CodeTable.of("political status", meanings);
    meanings.put("02", "probationary");

    assertThatIllegalArgumentException().isThrownBy(() -> own.meaning("02", "row 1"));
  }
}
