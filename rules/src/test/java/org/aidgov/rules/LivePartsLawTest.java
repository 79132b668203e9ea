package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.LiveEvaluation;
import org.aidgov.core.grid.CellAssignment;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.CareView;
import org.aidgov.core.register.Change;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.supervision.Leave;
import org.aidgov.core.supervision.LeaveStep;
import org.aidgov.core.value.DayRange;
import org.aidgov.testkit.RandomChanges;
import org.aidgov.testkit.Scenario;

/** A rule is judged again when a part of a dossier changes that it looked at, in whatever way. */
class LivePartsLawTest {
  private static final int STEPS = 60;
  private static final DayRange LONG = DayRange.parse("2019-01-01/2024-01-01");
  private static final DayRange EARLY = DayRange.parse("2010-01-01/2010-02-01");

  /** Whatever a view of a person tells: a rule for each, that says what it was told. */
  private static final Policy ALL_QUESTIONS = Policy.of(rules());

  @Property(tries = 15)
  void whateverAPersonIsAskedIsAskedAgainAfterAChange(@ForAll long seed) {
    RandomChanges changes = new RandomChanges(seed, Scenario.TODAY);
    Evaluator evaluator = Evaluator.of(ALL_QUESTIONS);
    LiveEvaluation live = evaluator.follow(Scenario.compliant().register(), Scenario.TODAY);
    for (int step = 0; step < STEPS; step++) {
      Change change = changes.next(live.register().content());
      live.apply(List.of(change));
      Evaluation anew = evaluator.evaluate(live.register(), Scenario.TODAY);
      assertThat(live.evaluation()).as(change.toString()).isEqualTo(anew);
    }
  }

  @Example
  void aRegisterHandedOutStaysWhatItWas() {
    LiveEvaluation live =
        Evaluator.of(ALL_QUESTIONS).follow(Scenario.compliant().register(), Scenario.TODAY);
    RandomChanges changes = new RandomChanges(5, Scenario.TODAY);
    List<Register> registers = new ArrayList<>();
    List<Evaluation> evaluations = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      live.apply(List.of(changes.next(live.register().content())));
      registers.add(live.register());
      evaluations.add(live.evaluation());
    }

    for (int step = 0; step < STEPS; step++) {
      assertThat(Evaluator.of(ALL_QUESTIONS).evaluate(registers.get(step), Scenario.TODAY))
          .isEqualTo(evaluations.get(step));
    }
  }

  @Example
  void anInvalidChangeAfterAValidOneChangesNothing() {
    Scenario scenario = Scenario.compliant();
    LiveEvaluation live = Evaluator.of(ALL_QUESTIONS).follow(scenario.register(), Scenario.TODAY);
    Dossier dossier = scenario.content().people().get(0);
    live.apply(List.of(new Change.PutPerson(dossier.withCells())));
    Register before = live.register();
    RegisterContent content = before.content();
    Evaluation evaluation = live.evaluation();
    CellAssignment nowhere = new CellAssignment(new CellId("c-nowhere"), LONG, DayRange.ALWAYS);
    List<Change> invalid =
        List.of(new Change.PutPerson(dossier), new Change.PutPerson(dossier.withCells(nowhere)));

    assertThatThrownBy(() -> live.apply(invalid)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> live.preview(invalid)).isInstanceOf(InvalidInputException.class);
    assertThat(live.register()).isSameAs(before);
    assertThat(live.register().content()).isEqualTo(content);
    assertThat(live.evaluation()).isEqualTo(evaluation);
    live.apply(List.of(new Change.PutPerson(dossier)));
    assertThat(live.register().content()).isEqualTo(scenario.content());
  }

  @Example
  void whoGoesOnLeaveIsJudgedAgain() {
    Leave leave =
        new Leave(
            Leave.Kind.LEAVE,
            Moment.parse("2022-05-10T10:00"),
            Moment.parse("2022-05-12T20:00"),
            List.of(
                LeaveStep.of(
                    LeaveStep.Kind.HEADQUARTERS_APPROVED, Moment.parse("2022-05-07T11:00"))));
    assertThat(
            toldByEachOfTwo(
                person -> person.isAway(leave.until()),
                before -> before.supervision("p-4", file -> file.withLeaves(leave))))
        .containsExactly("true", "true");
  }

  /** The second rule gets an answer that the view has kept: that, too, is a look at the file. */
  @Example
  void whoseRelationMovesIsJudgedAgainByAllWhoAsked() {
    PartyOrganisationId away = new PartyOrganisationId("away");

    assertThat(
            toldByEachOfTwo(
                PersonView::relation,
                before -> before.party("p-4", file -> file.withTransfers().withHome(away))))
        .containsExactly("Optional[away]", "Optional[away]");
  }

  @Example
  void whoWasInACellBeforeTheTourIsJudgedAgain() {
    assertThat(
            toldByEachOfTwo(
                PersonView::isPlacedOnlyWhileServing,
                before ->
                    before.dossier(
                        "p-4",
                        one ->
                            one.withCells(
                                new CellAssignment(
                                    one.cells().get(0).cell(), EARLY, DayRange.ALWAYS)))))
        .containsExactly("false", "false");
  }

  @Example
  void whoWasInABranchBeforeTheTourIsJudgedAgain() {
    assertThat(
            toldByEachOfTwo(
                PersonView::isInBranchesOnlyWhileServing,
                before ->
                    before.party(
                        "p-4",
                        file ->
                            file.withMemberships(
                                new BranchMembership(
                                    file.memberships().get(0).branch(), EARLY, DayRange.ALWAYS)))))
        .containsExactly("false", "false");
  }

  @Example
  void whoIsInNoBranchAnyMoreIsJudgedAgain() {
    DayRange day = DayRange.ofDay(Scenario.TODAY);

    assertThat(
            toldByEachOfTwo(
                person -> person.hasMembership(day, branch -> true),
                before -> before.party("p-4", PartyFile::withMemberships)))
        .containsExactly("false", "false");
  }

  private static List<String> toldByEachOfTwo(
      Function<PersonView, Object> question, UnaryOperator<Scenario> change) {
    Scenario before = Scenario.compliant();
    Dossier changed = change.apply(before).register().dossier(new PersonId("p-4")).orElseThrow();
    return Evaluator.of(Policy.of(List.of(person(0, question), person(1, question))))
        .follow(before.register(), Scenario.TODAY)
        .apply(List.of(new Change.PutPerson(changed)))
        .introduced()
        .stream()
        .map(finding -> finding.id().thing())
        .toList();
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    Arrays.stream(PersonView.class.getMethods())
        .filter(LivePartsLawTest::isQuestion)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(method -> rules.add(person(rules.size(), view -> ask(method, view))));
    List<Function<PersonView, Object>> others =
        List.of(
            person -> person.countAttended(LONG, meeting -> true),
            person -> person.memberships(branch -> true),
            person -> person.hasMembership(LONG, branch -> true),
            person -> person.servesThroughout(LONG),
            person -> person.sittings(LONG),
            person -> person.hasCurrent(person.dossier().cells(), in -> true),
            person -> person.other(person.id()).map(PersonView::cells));
    others.forEach(question -> rules.add(person(rules.size(), question)));
    rules.add(care(rules.size(), CareView::file));
    rules.add(care(rules.size(), care -> care.person().cells()));
    rules.add(care(rules.size(), care -> care.contacts(LONG)));
    assertThat(rules).hasSizeGreaterThan(35);
    return rules;
  }

  private static boolean isQuestion(Method method) {
    return method.getDeclaringClass() == PersonView.class
        && method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && !SubjectView.class.isAssignableFrom(method.getReturnType());
  }

  /** Some questions may be asked of those only of whom something is known. */
  private static Object ask(Method method, PersonView person) {
    boolean known =
        switch (method.getName()) {
          case "party", "relation", "pendingTransfer", "receivedTransfer" ->
              person.partyStatus().isPresent();
          case "tour", "stage", "arrivedOn", "arrivedOnEpochDay" -> person.isServing();
          default -> true;
        };
    try {
      return known ? method.invoke(person) : "unknown";
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.getName(), e);
    }
  }

  private static Rule person(int number, Function<PersonView, Object> question) {
    return new OfPerson(descriptor(number), question);
  }

  private static Rule care(int number, Function<CareView, Object> question) {
    return new OfCare(descriptor(number), question);
  }

  private record OfPerson(RuleDescriptor descriptor, Function<PersonView, Object> question)
      implements Rule.OnPerson {
    @Override
    public Verdict judge(PersonView person, Case c) {
      return told(question.apply(person), c);
    }
  }

  private record OfCare(RuleDescriptor descriptor, Function<CareView, Object> question)
      implements Rule.OnCare {
    @Override
    public Verdict judge(CareView care, Case c) {
      return told(question.apply(care), c);
    }
  }

  private static Verdict told(Object answer, Case c) {
    return c.violated("told", answer.toString(), Scenario.TODAY);
  }

  private static RuleDescriptor descriptor(int number) {
    return RuleDescriptor.builder("OWN-0" + (10 + number))
        .addClauses("S1")
        .severity(Severity.WARNING)
        .addReads(Scope.values())
        .addAspects("told")
        .build();
  }
}
