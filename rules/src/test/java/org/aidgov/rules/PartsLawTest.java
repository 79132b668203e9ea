package org.aidgov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aidgov.core.evaluation.Answers;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Evaluator;
import org.aidgov.core.evaluation.PartedEvaluation;
import org.aidgov.core.evaluation.Share;
import org.aidgov.core.register.BranchView;
import org.aidgov.core.register.Dossier;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.RegisterContent;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.CalendarPeriod;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.testkit.RandomChanges;
import org.aidgov.testkit.Scenario;
import org.aidgov.testkit.sample.SampleRegister;

/** However the people are split, and in whatever order the parts come together: the same. */
class PartsLawTest {
  private static final Policy POLICY = Catalogue.policy();

  @Property(tries = 60)
  void anyPartsPutTogetherInAnyOrderAreTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    Register register = Scenario.compliant().register();
    RandomChanges changes = new RandomChanges(seed, Scenario.TODAY);
    for (int change = random.nextInt(25); change > 0; change--) {
      register = register.apply(List.of(changes.next(register.content())));
    }
    check(register.content(), Scenario.TODAY, 1 + random.nextInt(5), random);
  }

  @Example
  void theSampleInPartsIsTheWhole() {
    Random random = new Random(1);
    check(SampleRegister.asFound().content(), SampleRegister.AS_OF, 11, random);
  }

  /** Rules of a host's own that look at people in ways that none of the catalogue depends on. */
  @Example
  void ownRulesSeeSuccessorsAndCountOverDaysInPartsToo() {
    Policy own = Policy.of(List.of(new PeopleOfTheQuarter(), new SuccessorIsKnown()));
    RegisterContent content =
        Scenario.compliant()
            .person("p-8", p -> p.withTours(p.tours().get(0).withSuccessor(new PersonId("p-7"))))
            .content();
    for (int seed = 0; seed < 10; seed++) {
      check(own, content, Scenario.TODAY, 4, new Random(seed));
    }
  }

  private record PeopleOfTheQuarter() implements Rule.OnBranch {
    private static final Tally ALL = Tally.of("all", person -> true);

    @Override
    public RuleDescriptor descriptor() {
      return own("OWN-001");
    }

    @Override
    public Verdict judge(BranchView branch, Case c) {
      int people = branch.count(ALL, branch.lastFinished(CalendarPeriod.Unit.QUARTER).days(), 1);
      return c.violated("told", Scenario.TODAY).with("people", FactValue.of(people));
    }
  }

  private record SuccessorIsKnown() implements Rule.OnPerson {
    @Override
    public RuleDescriptor descriptor() {
      return own("OWN-002");
    }

    @Override
    public Verdict judge(PersonView person, Case c) {
      return c.holds(
              "known",
              person.tour().successor().map(next -> person.other(next).isPresent()).orElse(true))
          ? c.satisfied()
          : c.violated("told", Scenario.TODAY);
    }
  }

  private static RuleDescriptor own(String id) {
    return RuleDescriptor.builder(id)
        .addClauses("S1")
        .severity(Severity.INFO)
        .addAspects("told")
        .build();
  }

  private static void check(RegisterContent content, LocalDate day, int number, Random random) {
    check(POLICY, content, day, number, random);
  }

  private static void check(
      Policy policy, RegisterContent content, LocalDate day, int number, Random random) {
    PartedEvaluation all =
        PartedEvaluation.of(policy, Register.of(PartedEvaluation.shared(content)), day);
    List<PartedEvaluation.Part> parts = parts(all, content.people(), number, random);

    Share share = Share.NONE;
    for (Share one : shuffled(parts.stream().map(PartedEvaluation.Part::judge).toList(), random)) {
      share = random.nextBoolean() ? share.plus(one) : one.plus(share);
    }
    Answers answers =
        Answers.askedOf(
            known -> {
              Answers.Round round = Answers.Round.NONE;
              for (Answers.Round one :
                  shuffled(parts.stream().map(part -> part.answer(known)).toList(), random)) {
                round = random.nextBoolean() ? round.plus(one) : sent(one).plus(round);
              }
              return round;
            });

    Evaluation expected = Evaluator.of(policy).evaluate(Register.of(content), day);
    assertThat(all.merge(share, answers)).isEqualTo(expected);
    int bodies =
        content.cells().size()
            + content.branches().size()
            + content.groups().size()
            + content.units().size()
            + content.headquarters().size()
            + 1;
    assertThat(answers.size()).isLessThanOrEqualTo(bodies * policy.rules().size());
  }

  /** As it comes from another machine. */
  private static Answers.Round sent(Answers.Round round) {
    return Answers.Round.ofInts(round.toInts());
  }

  private static List<PartedEvaluation.Part> parts(
      PartedEvaluation all, List<Dossier> people, int number, Random random) {
    List<List<Dossier>> split = new ArrayList<>();
    for (int part = 0; part < number; part++) {
      split.add(new ArrayList<>());
    }
    people.forEach(dossier -> split.get(random.nextInt(number)).add(dossier));
    return split.stream().map(all::part).toList();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
