package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aidgov.core.Samples;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class HeadquartersCareViewTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final HeadquartersId LOWER = new HeadquartersId("hq-1");
  private static final HeadquartersId UPPER = new HeadquartersId("hq-0");

  private static HeadquartersCareView care(RegisterContent content, HeadquartersId id) {
    return Register.of(content).asOf(DAY).headquartersCare(id).orElseThrow();
  }

  @Test
  void isOfItsHeadquartersAndNotTheHeadquarters() {
    HeadquartersCareView care = care(Samples.content(), LOWER);

    assertThat(care.subject()).isEqualTo(new SubjectId(Scope.HEADQUARTERS_CARE, "hq-1"));
    assertThat(care.headquarters().subject()).isEqualTo(new SubjectId(Scope.HEADQUARTERS, "hq-1"));
  }

  @Test
  void showsItsOwnEmergenciesInOrderOfIds() {
    Emergency first = Samples.emergency().withId(new EmergencyId("a"));
    RegisterContent content = Samples.content().withEmergencies(Samples.emergency(), first);

    assertThat(care(content, LOWER).emergencies()).containsExactly(first, Samples.emergency());
    assertThat(care(content, UPPER).emergencies()).isEmpty();
  }

  @Test
  void countsWhoServesAtASiteWhicheverHeadquartersSentThem() {
    RegisterContent content =
        Samples.content().withEmergencies(Samples.emergency().withHeadquarters(UPPER));
    HeadquartersCareView care = care(content, UPPER);
    Emergency emergency = care.emergencies().get(0);

    assertThat(care.count(emergency, cared -> !cared.sites().isEmpty())).isEqualTo(1);
    assertThat(care.count(emergency, cared -> cared.offers(emergency.id()).isEmpty())).isZero();
  }

  @Test
  void countsItsOwnPeopleByTheCareTheyHad() {
    DayRange year = DayRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));

    assertThat(care(Samples.content(), LOWER).count(year, 1, c -> c.contacts(year) == 2))
        .isEqualTo(1);
    assertThat(care(Samples.content(), UPPER).count(year, 1, c -> true)).isZero();
  }
}
