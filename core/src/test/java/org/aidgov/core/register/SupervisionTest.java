package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.CellSupervision;
import org.aidgov.core.discipline.ChainStage;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.Squares;
import org.aidgov.core.discipline.Supervised;
import org.aidgov.core.discipline.SupervisedDays;
import org.aidgov.core.discipline.SupervisionMode;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.grid.CellParent;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
class SupervisionTest {
  private static final LocalDate DAY = Samples.START.plusDays(5);
  private static final PersonId PERSON = new PersonId("p-1");
  private static final RegisterContent CONTENT =
      Samples.content()
          .withPeople(Samples.dossier().withPersonalSupervision())
          .withDisciplineBodies(Samples.disciplineBody().withMembers());

  private static PersonView person(RegisterContent content, LocalDate day) {
    return Register.of(content).asOf(day).person(PERSON).orElseThrow();
  }

  private static Supervised supervised(RegisterContent content) {
    return person(content, DAY).supervised();
  }

  /** What is true on a day is what is ever true, on that day. */
  @Property(tries = 400)
  void supervisionOnADayIsThatOfAllDaysOnThatDay(@ForAll RegisterContent content) {
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      register
          .asOf(day)
          .people(
              person -> {
                Squares byOthers = Squares.NONE;
                Squares byOneself = Squares.NONE;
                for (SupervisedDays some : person.supervisedEver()) {
                  boolean now = person.currentSince(some.days()).isPresent();
                  Squares squares = now ? some.arrangement().squares() : Squares.NONE;
                  byOneself = some.byOneself() ? byOneself.plus(squares) : byOneself;
                  byOthers = some.byOneself() ? byOthers : byOthers.plus(squares);
                }
                assertThat(person.supervised()).isEqualTo(new Supervised(byOthers, byOneself));
              });
    }
  }

  @Example
  void anArrangementForACellReachesThePeopleInIt() {
    assertThat(supervised(CONTENT)).isEqualTo(new Supervised(Squares.ALL, Squares.NONE));
  }

  @Example
  void anArrangementForACellReachesThePeopleOfTheCellsBelow() {
    CellSupervision above = Samples.cellSupervision().withCell(new CellId("cell-0"));
    RegisterContent content =
        CONTENT.withDisciplineLedgers(Samples.disciplineLedger().withSupervision(above));

    assertThat(supervised(content).byOthers()).isEqualTo(Squares.ALL);
  }

  @Example
  void aBodyDoesNotSuperviseItsOwnMembers() {
    RegisterContent content =
        CONTENT.withDisciplineBodies(
            Samples.disciplineBody()
                .withMembers(
                    new BodyMember(PERSON, BodyMember.Role.MEMBER, Samples.DAYS, DayRange.ALWAYS)));

    assertThat(supervised(content)).isEqualTo(new Supervised(Squares.NONE, Squares.ALL));
  }

  @Example
  void nobodySupervisesHimself() {
    RegisterContent content =
        CONTENT.withDisciplineLedgers(
            Samples.disciplineLedger()
                .withSupervision(Samples.cellSupervision().withSupervisor(PERSON)));

    assertThat(supervised(content)).isEqualTo(new Supervised(Squares.NONE, Squares.ALL));
  }

  @Example
  void aBodyThatHasEndedSupervisesNobody() {
    DisciplineBody ended = Samples.disciplineBody().withDays(DayRange.of(Samples.START, DAY));

    assertThat(supervised(CONTENT.withDisciplineBodies(ended.withMembers())))
        .isEqualTo(Supervised.NOT);
  }

  @Example
  void aCellThatHasEndedReachesNobody() {
    RegisterContent content =
        CONTENT.withCells(
            CONTENT.cells().get(0), Samples.cell().withDays(DayRange.of(Samples.START, DAY)));

    assertThat(supervised(content)).isEqualTo(Supervised.NOT);
  }

  @Example
  void anArrangementOfTheDossierReachesItsPersonOnly() {
    RegisterContent content = CONTENT.withDisciplineLedgers().withPeople(Samples.dossier());

    assertThat(supervised(content).byOthers())
        .isEqualTo(
            Squares.of(
                List.of(Discipline.WORK),
                List.of(ChainStage.IN_POST),
                List.of(SupervisionMode.DAILY)));
  }

  @Example
  void whereCellsGoRoundInACircleAnAnswerIsFoundAllTheSame() {
    RegisterContent content =
        CONTENT.withCells(
            CONTENT
                .cells()
                .get(0)
                .withParents(new CellParent(new CellId("cell-1"), Samples.DAYS, DayRange.ALWAYS)),
            Samples.cell());

    assertThat(supervised(content).byOthers()).isEqualTo(Squares.ALL);
    assertThat(person(content, DAY).supervisedEver()).hasSize(1);
  }
}
