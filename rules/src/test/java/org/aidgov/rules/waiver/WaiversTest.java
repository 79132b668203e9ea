package org.aidgov.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.source.Binding;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.Homes;
import org.aidgov.rules.waiver.WaiverStanding.Remark;
import org.aidgov.rules.waiver.WaiverStanding.State;
import org.aidgov.testkit.Scenario;
import org.aidgov.testkit.sample.SampleRegister;

class WaiversTest {
  private static final Policy POLICY = Catalogue.policy();
  private static final LocalDate DAY = SampleRegister.AS_OF;
  private static final Register REGISTER = Register.of(SampleRegister.asFound().content());
  private static final Evaluation FOUND = Evaluator.of(POLICY).evaluate(REGISTER, DAY);
  private static final HeadquartersId PROVINCIAL = new HeadquartersId("hq-zj");

  /** A finding that the headquarters may waive itself, and one that only the province may. */
  private static final Finding ORDINARY = finding(Competence.ANY);

  private static final Finding STRICT = finding(Competence.PROVINCIAL);

  private static Finding finding(Competence competence) {
    return FOUND.findings().stream()
        .filter(one -> competence(one) == competence)
        .filter(one -> !home(one.id()).equals(PROVINCIAL))
        .findFirst()
        .orElseThrow();
  }

  private static Competence competence(Finding finding) {
    return Competence.of(POLICY.rule(finding.id().rule()).descriptor());
  }

  private static HeadquartersId home(FindingId finding) {
    Set<HeadquartersId> homes = new Homes(REGISTER.asOf(DAY)).of(finding.subject());
    return homes.size() == 1 ? homes.iterator().next() : PROVINCIAL;
  }

  private static Waiver waiver(Finding finding, HeadquartersId by, String days) {
    FindingId id = finding.id();
    return Waiver.of("w-1", id.rule(), home(id), id.subject(), by, "因故", DayRange.parse(days));
  }

  private static Waiver known(Waiver waiver, String known) {
    return new Waiver(
        waiver.id(),
        waiver.rule(),
        waiver.aspect(),
        waiver.headquarters(),
        waiver.subject(),
        waiver.by(),
        waiver.reason(),
        waiver.days(),
        DayRange.parse(known));
  }

  private static WaivedEvaluation over(Waiver... waivers) {
    return Waivers.of(POLICY, List.of(waivers)).over(FOUND, REGISTER, 30);
  }

  private static WaiverStanding standing(Waiver waiver) {
    return over(waiver).waivers().get(0);
  }

  @Example
  void whatIsWaivedIsStillShown() {
    WaivedEvaluation result = over(waiver(ORDINARY, home(ORDINARY.id()), "2022-01-01/2023-01-01"));

    assertThat(result.waived())
        .contains(new WaivedEvaluation.Waived(ORDINARY, List.of(new WaiverId("w-1"))));
    assertThat(result.open()).doesNotContain(ORDINARY);
    assertThat(result.open().size() + result.waived().size()).isEqualTo(FOUND.findings().size());
    assertThat(result.waivers().get(0).state()).isEqualTo(State.IN_FORCE);
    assertThat(result.waivers().get(0).remarks()).isEmpty();
    assertThat(result.review().value()).isZero();
  }

  /** H24: to the day. */
  @Example
  void countsFromItsFirstDayAndNoLongerOnItsEnd() {
    HeadquartersId own = home(ORDINARY.id());
    assertThat(standing(waiver(ORDINARY, own, "2022-06-16/2022-12-01")).state())
        .isEqualTo(State.NOT_BEGUN);
    assertThat(standing(waiver(ORDINARY, own, "2022-06-15/2022-12-01")).state())
        .isEqualTo(State.IN_FORCE);
    assertThat(standing(waiver(ORDINARY, own, "2022-01-01/2022-06-15")).state())
        .isEqualTo(State.EXPIRED);
    assertThat(standing(waiver(ORDINARY, own, "2022-01-01/2022-06-16")).remarks())
        .containsExactly(Remark.EXPIRES_SOON);
    assertThat(standing(waiver(ORDINARY, own, "2022-01-01/2022-07-16")).remarks()).isEmpty();
    assertThat(over(waiver(ORDINARY, own, "2022-01-01/2022-06-15")).open())
        .isEqualTo(FOUND.findings());
  }

  /** H24: what the policy demands only the province may waive, and nobody from beside. */
  @Example
  void doesNotCountFromSomebodyWhoMayNotGiveIt() {
    String days = "2022-01-01/2023-01-01";
    assertThat(standing(waiver(STRICT, home(STRICT.id()), days)).remarks())
        .containsExactly(Remark.NOT_COMPETENT);
    assertThat(standing(waiver(STRICT, PROVINCIAL, days)).state()).isEqualTo(State.IN_FORCE);
    assertThat(standing(waiver(ORDINARY, PROVINCIAL, days)).state()).isEqualTo(State.IN_FORCE);
    HeadquartersId beside =
        new HeadquartersId(home(ORDINARY.id()).value().equals("hq-hz") ? "hq-nb" : "hq-hz");
    WaiverStanding refused = standing(waiver(ORDINARY, beside, days));
    assertThat(refused.state()).isEqualTo(State.REFUSED);
    assertThat(refused.covers()).isEmpty();
    assertThat(standing(waiver(ORDINARY, new HeadquartersId("nowhere"), days)).remarks())
        .containsExactly(Remark.NOT_COMPETENT);
  }

  /** H24: nobody can allow a temporary branch to collect dues. */
  @Example
  void whatARegulationForbidsOrDemandsNobodyWaives() {
    int refused = 0;
    for (Rule rule : POLICY.rules()) {
      boolean forbidden =
          rule.descriptor().citations().stream()
              .anyMatch(citation -> citation.binding() == Binding.PROHIBITED);
      WaiverStanding standing =
          standing(
              new Waiver(
                  new WaiverId("w"),
                  rule.descriptor().id(),
                  Optional.empty(),
                  PROVINCIAL,
                  Optional.empty(),
                  PROVINCIAL,
                  "因故",
                  DayRange.parse("2022-01-01/2023-01-01"),
                  DayRange.ALWAYS));
      boolean nobody = Competence.of(rule.descriptor()) == Competence.NOBODY;
      assertThat(standing.state() == State.REFUSED).as(rule.descriptor().id()).isEqualTo(nobody);
      assertThat(!forbidden || nobody).as(rule.descriptor().id()).isTrue();
      refused += nobody ? 1 : 0;
    }
    assertThat(Competence.of(POLICY.rule("PTY-013").descriptor())).isNotNull();
    assertThat(refused).isGreaterThan(3);
  }

  @Example
  void saysWhatIsUnusedAndWhatIsTooWide() {
    FindingId id = ORDINARY.id();
    SubjectId other = new SubjectId(Scope.PERSON, "nobody");
    String days = "2022-01-01/2023-01-01";
    assertThat(
            standing(
                    Waiver.of(
                        "w", id.rule(), home(id), other, home(id), "因故", DayRange.parse(days)))
                .remarks())
        .containsExactly(Remark.UNUSED);

    FindingId only =
        FOUND.findings().stream()
            .filter(one -> competence(one) != Competence.NOBODY)
            .map(Finding::id)
            .filter(
                one ->
                    FOUND.findings().stream().filter(f -> f.id().rule().equals(one.rule())).count()
                        == 1)
            .findFirst()
            .orElseThrow();
    Waiver wide =
        new Waiver(
            new WaiverId("w"),
            only.rule(),
            Optional.of(only.aspect()),
            PROVINCIAL,
            Optional.empty(),
            PROVINCIAL,
            "因故",
            DayRange.parse(days),
            DayRange.ALWAYS);
    assertThat(standing(wide).remarks()).containsExactly(Remark.TOO_WIDE);
    assertThat(standing(wide).covers()).containsExactly(only);
  }

  /** Of whom the place, or the province, once was is not asked. */
  @Example
  void whatHasEndedIsNoHomeOfAnything() {
    RegisterContent content = Scenario.compliant().content();
    List<Headquarters> all = new ArrayList<>(content.headquarters());
    for (Headquarters one : content.headquarters()) {
      all.add(
          one.withId(new HeadquartersId(one.id() + "-old"))
              .withDays(DayRange.parse("2010-01-01/2020-02-01")));
    }
    Homes homes = new Homes(Register.of(content.withHeadquarters(all)).asOf(Scenario.TODAY));

    assertThat(homes.of(new SubjectId(Scope.UNIT, "u-hospital")))
        .containsExactly(new HeadquartersId("hq-city"));
    assertThat(homes.of(new SubjectId(Scope.CELL, "c-hospital")))
        .containsExactly(new HeadquartersId("hq-city"));
    assertThat(homes.of(new SubjectId(Scope.PROVINCE, "zhejiang"))).containsExactly(PROVINCIAL);
  }

  @Example
  void refusesWhatNamesNothingOrHasNoEndOrReason() {
    Waiver good = waiver(ORDINARY, PROVINCIAL, "2022-01-01/2023-01-01");
    assertThatThrownBy(() -> Waivers.of(POLICY, List.of(good, good)))
        .hasMessage("waiver must be there only once, but was 'w-1'");
    assertThatThrownBy(
            () ->
                Waivers.of(
                    POLICY,
                    List.of(
                        new Waiver(
                            good.id(),
                            good.rule(),
                            Optional.of("nonsense"),
                            good.headquarters(),
                            good.subject(),
                            good.by(),
                            good.reason(),
                            good.days(),
                            good.known()))))
        .hasMessageStartingWith("aspect must be one of ")
        .hasMessageEndingWith("but was 'nonsense'");
    assertThatThrownBy(() -> waiver(ORDINARY, PROVINCIAL, "2022-01-01/.."))
        .hasMessage("days of a waiver must have an end, but were 2022-01-01/..");
    assertThatThrownBy(
            () ->
                Waiver.of(
                    "w",
                    good.rule(),
                    good.headquarters(),
                    ORDINARY.id().subject(),
                    PROVINCIAL,
                    " ",
                    good.days()))
        .hasMessage("reason must not be blank");
  }

  @Example
  void whatTheBooksDidNotKnowDoesNotCount() {
    Waiver waiver = waiver(ORDINARY, PROVINCIAL, "2022-01-01/2023-01-01");
    Waiver late = known(waiver, "2022-06-10/..");
    Waivers waivers = Waivers.of(POLICY, List.of(late));
    assertThat(waivers.knownOn(LocalDate.parse("2022-06-09")).all()).isEmpty();
    assertThat(waivers.knownOn(LocalDate.parse("2022-06-10")).all()).containsExactly(late);
  }

  /** The first was found wrong on 1 March, and ended in January for whoever knows it. */
  @Example
  void whatHasBeenCorrectedWaivesNothing() {
    Waiver waiver = waiver(ORDINARY, PROVINCIAL, "2022-01-01/2023-01-01");
    Waiver wrong = known(waiver, "2022-01-01/2022-03-01");
    Waiver right = known(waiver(ORDINARY, PROVINCIAL, "2022-01-01/2022-02-01"), "2022-03-01/..");
    Waivers waivers = Waivers.of(POLICY, List.of(wrong, right));

    WaivedEvaluation now = waivers.over(FOUND, REGISTER, 30);
    WaivedEvaluation then =
        waivers.knownOn(LocalDate.parse("2022-02-28")).over(FOUND, REGISTER, 30);

    assertThat(now.waived()).isEmpty();
    assertThat(now.waivers().stream().map(WaiverStanding::waiver)).containsExactly(right);
    assertThat(then.waived()).isNotEmpty();
    assertThat(waivers.all()).containsExactly(wrong, right);
  }

  /** Random waivers: each finding is open or waived, and waived by exactly those that may. */
  @Property(tries = 100)
  void sortsEachFindingByWhatMayWaiveIt(@ForAll long seed) {
    Random random = new Random(seed);
    List<Waiver> waivers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      waivers.add(random(random, i));
    }
    WaivedEvaluation result = Waivers.of(POLICY, waivers).over(FOUND, REGISTER, 30);

    assertThat(
            Stream.concat(
                    result.open().stream(),
                    result.waived().stream().map(WaivedEvaluation.Waived::finding))
                .sorted())
        .isEqualTo(FOUND.findings());
    for (Waiver waiver : waivers) {
      WaiverStanding alone = standing(waiver);
      assertThat(result.waivers()).contains(alone);
      boolean counts = waiver.days().contains(DAY) && mayBeGiven(waiver);
      assertThat(alone.state() == State.IN_FORCE).as(waiver.toString()).isEqualTo(counts);
      for (Finding finding : FOUND.findings()) {
        FindingId id = finding.id();
        boolean inScope =
            id.rule().equals(waiver.rule())
                && (waiver.subject().isEmpty() || waiver.subject().get().equals(id.subject()))
                && (waiver.headquarters().equals(PROVINCIAL)
                    || waiver.headquarters().equals(home(id)));
        assertThat(alone.covers().contains(id))
            .as("%s by %s", id, waiver)
            .isEqualTo(counts && inScope);
      }
    }
  }

  private static Waiver random(Random random, int number) {
    Finding finding = FOUND.findings().get(random.nextInt(FOUND.findings().size()));
    FindingId id = finding.id();
    LocalDate from = DAY.minusDays(random.nextInt(60)).plusDays(random.nextInt(20));
    return new Waiver(
        new WaiverId("w-" + number),
        id.rule(),
        Optional.empty(),
        random.nextBoolean() ? home(id) : PROVINCIAL,
        random.nextBoolean() ? Optional.of(id.subject()) : Optional.empty(),
        random.nextBoolean() ? home(id) : PROVINCIAL,
        "因故",
        DayRange.of(from, from.plusDays(1 + random.nextInt(60))),
        DayRange.ALWAYS);
  }

  /** In the sample there is one headquarters above all others. */
  private static boolean mayBeGiven(Waiver waiver) {
    Competence competence = Competence.of(POLICY.rule(waiver.rule()).descriptor());
    boolean provincial = waiver.by().equals(PROVINCIAL);
    boolean own =
        waiver.by().equals(waiver.headquarters())
            && waiver
                .subject()
                .map(s -> new Homes(REGISTER.asOf(DAY)).of(s).equals(Set.of(waiver.by())))
                .orElse(true);
    return switch (competence) {
      case NOBODY -> false;
      case PROVINCIAL -> provincial;
      case ANY -> provincial || own;
    };
  }
}
