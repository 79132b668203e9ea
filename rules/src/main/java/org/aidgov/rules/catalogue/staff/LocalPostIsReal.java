package org.aidgov.rules.catalogue.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.rule.Verdict.Violated;
import org.aidgov.core.staff.Post;
import org.aidgov.core.staff.UnitId;
import org.aidgov.core.value.DaySet;
import org.aidgov.rules.policy.Reasons;

/**
 * {@code STF-004}: a post held locally is real: it has a title, a portfolio and an accountability
 * (任实职、分实工、担实责).
 */
public final class LocalPostIsReal implements Rule.OnPerson {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.builder("STF-004")
          .addClauses("T2")
          .severity(Severity.INFO)
          .addReads(Scope.UNIT)
          .addAspects("nominal")
          .build();

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Verdict judge(PersonView person, Case c) {
    if (!person.isServing()) {
      return Reasons.NOT_SERVING;
    }
    if (person.units().isEmpty()) {
      return Reasons.NO_POST;
    }
    List<Post> inDoubt = person.postsInDoubt();
    if (c.isNone("missing-parts", PostPart.missing(inDoubt).size())) {
      List<PostPart> unknown = PostPart.unknown(inDoubt);
      return unknown.isEmpty()
          ? c.satisfied()
          : new Undetermined(unknown.stream().map(PostPart::fact).toList());
    }
    List<Violated> wrong = new ArrayList<>();
    for (UnitId unit : units(inDoubt)) {
      c.forgetConditions();
      List<PostPart> missing = PostPart.missing(at(unit, inDoubt));
      if (!c.isNone("missing-parts", missing.size())) {
        wrong.add(nominal(person, unit, missing, c));
      }
    }
    return c.all(wrong);
  }

  private static Violated nominal(PersonView person, UnitId unit, List<PostPart> missing, Case c) {
    List<Post> nominal =
        at(unit, person.person().posts()).stream().filter(Post::isNominal).toList();
    DaySet days = DaySet.of(nominal).and(person.servingDays());
    return c.violated("nominal", unit.value(), person.since(days))
        .with("unit", FactValue.of(new SubjectId(Scope.UNIT, unit.value())))
        .with("missing", FactValue.of(missing.stream().map(FactValue::of).toList()));
  }

  private static List<Post> at(UnitId unit, List<Post> posts) {
    List<Post> there = new ArrayList<>();
    for (Post post : posts) {
      if (post.unit().equals(unit)) {
        there.add(post);
      }
    }
    return there;
  }

  private static Set<UnitId> units(List<Post> posts) {
    Set<UnitId> units = new TreeSet<>();
    for (Post post : posts) {
      units.add(post.unit());
    }
    return units;
  }
}
