package org.aidgov.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.Samples;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class PersonTest {
  @Test
  void showsNoNameInLogs() {
    Person person = Samples.person();
    Dossier dossier = Samples.dossier();

    assertThat(person.name()).contains("王芳");
    assertThat(person.toString()).isEqualTo("Person[p-1]").doesNotContain("王芳");
    assertThat(dossier.toString()).doesNotContain("王芳");
    assertThat(Samples.content().toString()).doesNotContain("王芳");
  }

  @Test
  void isNotToldApartByTheNameButByTheId() {
    Person person = Samples.person();
    Person namesake = person.withId(new PersonId("p-2"));

    assertThat(namesake.name()).isEqualTo(person.name());
    assertThat(namesake).isNotEqualTo(person);
  }

  @Test
  void refusesABlankNameWhereOneIsGiven() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.person().withName(Optional.of(" ")))
        .withMessage("name must not be blank");
  }

  @Test
  void putsToursInOrderOfBatchesAndFactsInOrderOfDays() {
    Tour ninth = Samples.tour().withBatch(new BatchKey("zhejiang", 9));
    Tour tenth = Samples.tour();
    Absence early = absence(LocalDate.of(2020, 5, 1));
    Absence late = absence(LocalDate.of(2021, 5, 1));
    Person person =
        Samples.person().withTours(List.of(tenth, ninth)).withAbsences(List.of(late, early));

    assertThat(person.tours()).containsExactly(ninth, tenth);
    assertThat(person.absences()).containsExactly(early, late);
  }

  private static Absence absence(LocalDate first) {
    return new Absence(
        Absence.Kind.LEAVE, DayRange.ofInclusive(first, first.plusDays(9)), DayRange.ALWAYS);
  }
}
