package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aidgov.core.Samples;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.TourStep;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;

class HeadquartersCareViewTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final HeadquartersId LOWER = new HeadquartersId("hq-1");
  private static final HeadquartersId UPPER = new HeadquartersId("hq-0");

  private static final DayRange YEAR =
      DayRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
  private static final CareTally TALKED_TO =
      CareTally.of("talked to", care -> care.contacts(YEAR) == 2);

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
  void showsTheStaffWhoAreOnTheRoster() {
    HeadquartersCareView care = care(Samples.content(), LOWER);

    assertThat(care.person(new PersonId("p-1"))).isPresent();
    assertThat(care.person(new PersonId("nobody"))).isEmpty();
  }

  @Test
  void countsItsOwnPeopleByTheCareTheyHad() {
    assertThat(care(Samples.content(), LOWER).count(TALKED_TO, YEAR, 1)).isEqualTo(1);
    assertThat(care(Samples.content(), LOWER).count(TALKED_TO, YEAR, 400)).isZero();
    assertThat(care(Samples.content(), UPPER).count(TALKED_TO, YEAR, 1)).isZero();
  }

  /** Tours are in order of batches, not of days. */
  @Test
  void countsWhoServedInAnEarlierTourThatComesLaterInOrder() {
    Tour tour = Samples.tour();
    Tour first =
        tour.withPlannedEnd(LocalDate.of(2020, 12, 31))
            .withSteps(
                TourStep.of(TourStage.ARRIVED, LocalDate.of(2020, 2, 1)),
                TourStep.of(TourStage.RETURNED, LocalDate.of(2020, 6, 1)));
    Tour second =
        tour.withPlannedEnd(Optional.empty())
            .withSteps(TourStep.of(TourStage.ARRIVED, LocalDate.of(2021, 2, 1)));
    Dossier dossier = Samples.dossier();
    Dossier both = dossier.withPerson(dossier.person().withTours(first, second));
    assertThat(both.person().tours()).containsExactly(second, first);

    HeadquartersCareView care = care(Samples.content().withPeople(both), LOWER);

    assertThat(care.count(TALKED_TO, YEAR, 1)).isEqualTo(1);
    assertThat(care.count(TALKED_TO, YEAR, 122)).isEqualTo(1);
    assertThat(care.count(TALKED_TO, YEAR, 123)).isZero();
    assertThat(care.count(TALKED_TO, DayRange.ALWAYS, 1000)).isEqualTo(1);
  }
}
