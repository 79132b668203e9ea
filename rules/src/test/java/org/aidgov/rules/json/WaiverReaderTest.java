package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.waiver.Waiver;
import org.aidgov.rules.waiver.WaiverId;
import org.aidgov.rules.waiver.Waivers;
import org.junit.jupiter.api.Test;

class WaiverReaderTest {
  private static final String GOOD =
      "{'id': 'w-1', 'rule': 'TST-001', 'headquarters': 'hq-hz', 'subject': {'scope': 'CELL',"
          + " 'id': 'c-1'}, 'by': 'hq-zj', 'reason': '因故', 'days': '2022-01-01/2022-07-01'}";

  private static Waivers read(String document) {
    return WaiverReader.read(TestPolicy.policy(), document.replace('\'', '"').getBytes(UTF_8));
  }

  @Test
  void readsAWaiver() {
    assertThat(read("{'waivers': [" + GOOD + "]}").all())
        .containsExactly(
            new Waiver(
                new WaiverId("w-1"),
                "TST-001",
                Optional.empty(),
                new HeadquartersId("hq-hz"),
                Optional.of(new SubjectId(Scope.CELL, "c-1")),
                new HeadquartersId("hq-zj"),
                "因故",
                DayRange.parse("2022-01-01/2022-07-01"),
                DayRange.ALWAYS));
  }

  @Test
  void saysAllThatIsWrongWithItsPlace() {
    assertThatThrownBy(
            () ->
                read(
                    "{'waivers': ["
                        + GOOD
                        + ", "
                        + GOOD
                        + ", "
                        + GOOD.replace("TST-001", "TST-999").replace("w-1", "w-2")
                        + "]}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("$.waivers[1]: waiver must be there only once, but was 'w-1'")
        .hasMessageContaining("$.waivers[2]: rule must be one of")
        .hasMessageContaining("but was 'TST-999'");
    assertThatThrownBy(() -> read("{'waivers': [" + GOOD.replace("2022-07-01", "..") + "]}"))
        .hasMessageContaining("$.waivers[0]: days of a waiver must have an end");
    assertThatThrownBy(() -> read("{}")).hasMessageContaining("waivers");
  }

  private static Waivers readSubject(String subject) {
    return read("{'waivers': [" + GOOD.replace("{'scope': 'CELL', 'id': 'c-1'}", subject) + "]}");
  }

  @Test
  void refusesASubjectThatCannotBe() {
    assertThatThrownBy(() -> readSubject("{'scope': 'CELL'}"))
        .hasMessage("$.waivers[0].subject.id: must be there");
    assertThatThrownBy(() -> readSubject("{}"))
        .hasMessage(
            "$.waivers[0].subject.scope: must be there\n$.waivers[0].subject.id: must be there");
    for (String bad : List.of("张三", "")) {
      assertThatThrownBy(() -> readSubject("{'scope': 'PERSON', 'id': '" + bad + "'}"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageStartingWith("$.waivers[0]: subject id must be 1 to 64 letters");
    }
    assertThat(readSubject("{'scope': 'PROVINCE', 'id': '浙江'}").all()).hasSize(1);
  }
}
