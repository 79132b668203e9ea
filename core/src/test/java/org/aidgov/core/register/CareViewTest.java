package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.care.CareContact;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.Talk;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
class CareViewTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final PersonId PERSON = new PersonId("p-1");
  private static final PersonId LEADER = new PersonId("p-9");

  private static CareView care(CareFile file, LocalDate day) {
    return Register.of(Samples.content().withPeople(Samples.dossier().withCare(file)))
        .asOf(day)
        .care(PERSON)
        .orElseThrow();
  }

  @Example
  void isOfItsPersonAndNotThePerson() {
    CareView care = care(CareFile.EMPTY, DAY);

    assertThat(care.subject()).isEqualTo(new SubjectId(Scope.CARE, "p-1"));
    assertThat(care.person().subject()).isEqualTo(new SubjectId(Scope.PERSON, "p-1"));
  }

  @Example
  void whoHasNoCareFileHasAnEmptyOne() {
    Register register =
        Register.of(Samples.content().withPeople(Samples.dossier().withCare(Optional.empty())));

    assertThat(register.asOf(DAY).care(PERSON).orElseThrow().file()).isEqualTo(CareFile.EMPTY);
    assertThat(register.asOf(DAY).care(LEADER)).isEmpty();
  }

  @Example
  void aTalkOfALaterDayHasNotTakenPlace() {
    CareFile file =
        CareFile.builder()
            .addTalks(Talk.of(LEADER, DAY), Talk.of(LEADER, DAY.minusDays(30)))
            .build();

    assertThat(care(file, DAY.minusDays(1)).countTalks(talk -> true)).isEqualTo(1);
    assertThat(care(file, DAY.minusDays(1)).lastTalk(talk -> true))
        .contains(Talk.of(LEADER, DAY.minusDays(30)));
    assertThat(care(file, DAY).lastTalk(talk -> true)).contains(Talk.of(LEADER, DAY));
    assertThat(care(file, DAY).lastTalk(talk -> !talk.with().equals(LEADER))).isEmpty();
  }

  @Example
  void talksAndContactsOfTheDaysCountTogether() {
    CareFile file =
        CareFile.builder()
            .addTalks(Talk.of(LEADER, DAY), Talk.of(LEADER, DAY.minusDays(200)))
            .addContacts(CareContact.of(CareContact.Kind.FAMILY, DAY.minusDays(9)))
            .build();

    DayRange month = DayRange.ofInclusive(DAY.minusDays(30), DAY);
    assertThat(care(file, DAY).contacts(month)).isEqualTo(2);
    assertThat(care(file, DAY.minusDays(1)).contacts(month)).isEqualTo(1);
  }

  @Example
  void showsTheEmergenciesOfThePersonOnlyToWhomDeclaresToReadThem() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY);

    assertThat(view.care(PERSON).orElseThrow().emergenciesEver())
        .containsExactly(Samples.emergency());
    assertThatThrownBy(
            () -> view.restrictedTo(Set.of()).care(PERSON).orElseThrow().emergenciesEver())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("reads HEADQUARTERS_CARE, which it does not declare");
  }

  @Example
  void noOtherViewShowsTheCareOfAPerson() {
    RegisterView view = Register.of(Samples.content()).asOf(DAY);

    assertThat(Samples.dossier().care()).isPresent();
    assertThat(view.person(PERSON).orElseThrow().dossier().care()).isEmpty();
  }

  /**
   * Whatever is asked of anything but care, other care does not change the reply, nor how long it
   * holds.
   */
  @Property(tries = 200)
  void otherCareChangesNoReplyOfAnyOtherView(
      @ForAll RegisterContent content, @ForAll RegisterContent other) {
    Register one = Register.of(content);
    Register replaced = Register.of(withCareOf(other, content));
    for (LocalDate day : SmallDays.WINDOW) {
      RegisterView view = one.asOf(day);
      RegisterView then = replaced.asOf(day);
      for (Scope scope : Scope.values()) {
        if (scope != Scope.CARE && scope != Scope.HEADQUARTERS_CARE) {
          view.each(scope, subject -> checkSame(subject, view, then));
        }
      }
    }
  }

  private static RegisterContent withCareOf(RegisterContent other, RegisterContent content) {
    return content
        .withEmergencies(other.emergencies())
        .withPeople(
            content.people().stream()
                .map(
                    dossier ->
                        dossier.withCare(
                            other.people().stream()
                                .filter(o -> o.person().id().equals(dossier.person().id()))
                                .findFirst()
                                .flatMap(Dossier::care)))
                .toList());
  }

  private static void checkSame(SubjectView subject, RegisterView view, RegisterView then) {
    SubjectView same = then.show(subject.subject()).orElseThrow();
    for (Query<?> query : Query.ALL) {
      view.forget();
      then.forget();
      Optional<Object> reply = query.ask(subject);
      assertThat(query.ask(same)).as(query.toString()).isEqualTo(reply);
      assertThat(then.holdsUntil()).as(query.toString()).isEqualTo(view.holdsUntil());
    }
  }
}
