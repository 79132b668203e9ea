package org.aidgov.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.Dated;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.Scenario;

/**
 * A compliant register in which one thing after another is put wrong; each comes with the
 * identities of the findings it has to lead to. Nothing here asks the engine.
 */
final class PlantedDefects {
  private final List<String> findings = new ArrayList<>();
  private Scenario scenario;

  private PlantedDefects(RegisterContent compliant) {
    this.scenario = Scenario.of(compliant);
  }

  static SampleRegister.AsFound in(RegisterContent compliant) {
    PlantedDefects defects = new PlantedDefects(compliant);
    GridDefects.plant(defects);
    StaffDefects.plant(defects);
    PartyDefects.plant(defects);
    LifeDefects.plant(defects);
    InstitutionDefects.plant(defects);
    DisciplineDefects.plant(defects);
    CareDefects.plant(defects);
    SupervisionDefects.plant(defects);
    MeetingDefects.plant(defects);
    defects.findings.sort(null);
    return new SampleRegister.AsFound(defects.scenario.content(), defects.findings);
  }

  /** Puts one thing wrong, which has to be found as told. */
  PlantedDefects put(UnaryOperator<Scenario> change, String... found) {
    scenario = change.apply(scenario);
    findings.addAll(List.of(found));
    return this;
  }

  /** Returns somebody who is in a basic cell on {@link SampleRegister#AS_OF}: 0 for the first. */
  String personIn(String cell, int number) {
    return find(
        number,
        dossier ->
            dossier.cells().stream()
                .anyMatch(
                    assignment ->
                        assignment.cell().equals(new CellId(cell)) && isCurrent(assignment)));
  }

  /** Returns all who are in a basic cell on {@link SampleRegister#AS_OF}. */
  List<String> peopleIn(String cell) {
    return ids(dossier ->
            dossier.cells().stream()
                .anyMatch(in -> in.cell().equals(new CellId(cell)) && isCurrent(in)))
        .toList();
  }

  /** Returns the first of a headquarters who passes. */
  String personOf(String headquarters, Predicate<Dossier> wanted) {
    return find(
        0,
        dossier ->
            dossier.person().id().value().startsWith(headquarters + "-") && wanted.test(dossier));
  }

  /** Returns a serving member of a branch with a status. */
  String member(String branch, PartyStatus status, int number) {
    return find(
        number,
        dossier ->
            dossier.party().stream()
                .filter(file -> has(file, status))
                .anyMatch(
                    file ->
                        file.memberships().stream()
                            .anyMatch(in -> in.branch().value().equals(branch) && isCurrent(in))));
  }

  /** Returns somebody of a headquarters who is no member of the Party. */
  String nonMember(String headquarters, int number) {
    return find(
        number,
        dossier ->
            dossier.person().id().value().startsWith(headquarters + "-")
                && returned(dossier).isEmpty()
                && dossier.party().stream().anyMatch(file -> has(file, PartyStatus.NON_MEMBER)));
  }

  /** Returns a formal member of a headquarters who has returned. */
  String returnedMember(String headquarters, int number) {
    return find(
        number,
        dossier ->
            dossier.person().id().value().startsWith(headquarters + "-")
                && returned(dossier).isPresent()
                && dossier.party().stream().anyMatch(file -> has(file, PartyStatus.FORMAL)));
  }

  /** Returns all who take part in a branch on {@link SampleRegister#AS_OF}. */
  List<String> membersOf(String branch) {
    return ids(dossier ->
            dossier.party().stream()
                .flatMap(file -> file.memberships().stream())
                .anyMatch(in -> in.branch().value().equals(branch) && isCurrent(in)))
        .toList();
  }

  /** Returns the meeting of one kind that an organisation held in some days. */
  String meeting(String organisation, LifeMeeting.Kind kind, String days) {
    return scenario.content().meetings().stream()
        .filter(meeting -> meeting.organisation().value().equals(organisation))
        .filter(meeting -> meeting.kind() == kind)
        .filter(meeting -> days(days).contains(LifeCalendar.day(meeting)))
        .map(meeting -> meeting.id().value())
        .findFirst()
        .orElseThrow();
  }

  String temporaryBranchOf(String person) {
    return dossier(person).party().orElseThrow().memberships().stream()
        .map(membership -> membership.branch().value())
        .filter(branch -> branch.startsWith("t-"))
        .findFirst()
        .orElseThrow();
  }

  /** Returns one of the staff who serves at a site of an emergency. */
  String staffOf(String emergency) {
    return scenario.content().emergencies().stream()
        .filter(one -> one.id().value().equals(emergency))
        .flatMap(one -> CareDefects.staff(one).stream())
        .findFirst()
        .orElseThrow();
  }

  String cellOf(String person) {
    return dossier(person).cells().get(0).cell().value();
  }

  LocalDate returnOf(String person) {
    return returned(dossier(person)).orElseThrow();
  }

  LocalDate arrivalOf(String person) {
    return dossier(person).person().tours().get(0).serving().orElseThrow().from();
  }

  private Dossier dossier(String person) {
    return scenario.content().people().stream()
        .filter(dossier -> dossier.person().id().value().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> returned(Dossier dossier) {
    return dossier
        .person()
        .tours()
        .get(0)
        .serving()
        .flatMap(DayRange::until)
        .map(after -> after.minusDays(1));
  }

  private static boolean has(PartyFile file, PartyStatus status) {
    return file.statuses().stream()
        .anyMatch(period -> period.status() == status && isCurrent(period));
  }

  private static boolean isCurrent(Dated fact) {
    return fact.days().contains(SampleRegister.AS_OF);
  }

  private String find(int number, Predicate<Dossier> wanted) {
    return ids(wanted).skip(number).findFirst().orElseThrow();
  }

  private Stream<String> ids(Predicate<Dossier> wanted) {
    return scenario.content().people().stream()
        .filter(wanted)
        .map(dossier -> dossier.person().id().value());
  }

  static PersonId person(String id) {
    return new PersonId(id);
  }

  static PartyOrganisationId organisation(String id) {
    return new PartyOrganisationId(id);
  }

  static DayRange days(String text) {
    return DayRange.parse(text);
  }

  /** Leaves out a meeting from what somebody attended. */
  static PartyFile without(PartyFile file, String meeting) {
    MeetingId left = new MeetingId(meeting);
    return file.withAttended(
        file.attended().stream().filter(attended -> !attended.equals(left)).toList());
  }

  static <T> List<T> plus(Collection<T> list, T element) {
    List<T> all = new ArrayList<>(list);
    all.add(element);
    return all;
  }
}
