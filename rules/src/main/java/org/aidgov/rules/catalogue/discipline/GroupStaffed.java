package org.aidgov.rules.catalogue.discipline;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.discipline.BodyMember;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Holders;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code DIS-008}: a group that supervises is staffed (机构及人员配备): with a head and enough members who
 * serve.
 */
public final class GroupStaffed implements Rule.OnHeadquarters {
  private static final Parameter MEMBERS =
      Parameter.of(
              "DIS-008.members",
              "people",
              Parameter.Direction.UP,
              3,
              Citation.ours("fewer can't watch over each other"))
          .between(1, 30);
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("DIS-008")
          .addClauses("D1")
          .severity(Severity.ERROR)
          .addParameters(MEMBERS)
          .addReads(Scope.PERSON)
          .addAspects("nobody", "too-few", "no-head")
          .readsAbsence(true)
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(HeadquartersView headquarters, Case c) {
    if (!headquarters.exists()) {
      return Reasons.DOES_NOT_EXIST;
    }
    List<DisciplineBody> bodies = Bodies.supervising(headquarters);
    if (bodies.isEmpty()) {
      return Reasons.NO_BODY;
    }
    List<Violated> wrong = new ArrayList<>();
    for (DisciplineBody body : bodies) {
      c.forgetConditions();
      judge(headquarters, body, c, wrong);
    }
    return c.all(wrong);
  }

  private static void judge(
      HeadquartersView headquarters, DisciplineBody body, Case c, List<Violated> wrong) {
    List<DaySet> members = serving(headquarters, body.members());
    int now = Holders.count(headquarters, members);
    DaySet all = DaySet.of(body.days());
    if (!c.isSome("members", now)) {
      wrong.add(violated(headquarters, body, "nobody", all.minus(DaySet.union(members)), c));
      return;
    }
    if (!c.atLeast("members", now, MEMBERS)) {
      DaySet enough = DaySet.inMoreThan(c.value(MEMBERS) - 1, members);
      wrong.add(
          violated(headquarters, body, "too-few", all.minus(enough), c).only(Severity.WARNING));
    }
    List<BodyMember> heads =
        body.members().stream().filter(one -> one.role() == BodyMember.Role.HEAD).toList();
    DaySet headless = all.minus(DaySet.union(serving(headquarters, heads)));
    if (!c.holds("head", headquarters.currentSince(headless).isEmpty())) {
      wrong.add(violated(headquarters, body, "no-head", headless, c).only(Severity.WARNING));
    }
  }

  private static List<DaySet> serving(HeadquartersView headquarters, List<BodyMember> members) {
    return Holders.serving(members, BodyMember::person, headquarters::person);
  }

  private static Violated violated(
      HeadquartersView headquarters, DisciplineBody body, String aspect, DaySet days, Case c) {
    return c.violated(aspect, body.id().value(), headquarters.since(days))
        .with("body", new FactValue.Reference(body.id().value()));
  }
}
