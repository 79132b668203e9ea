package org.aidgov.rules.catalogue.staff;

import static org.aidgov.core.value.CalendarPeriod.Unit.QUARTER;

import java.util.function.ToIntFunction;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.SubjectView;
import org.aidgov.core.register.Tally;
import org.aidgov.core.rule.Case;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.Undetermined;
import org.aidgov.core.staff.Post;
import org.aidgov.rules.policy.Reasons;
import org.aidgov.rules.policy.Tallies;

/**
 * Whether most of some people hold a real post locally (大部分任实职). People are counted, then compared:
 * no share is an average of shares. The violation's aspect is {@code too-few}.
 */
final class RealPosts {
  private static final Tally REAL =
      Tally.of(
          "serving with a real local post", person -> person.isServing() && person.hasRealPost());
  private static final Tally UNKNOWN =
      Tally.of("serving with a local post that may be real", RealPosts::mayBeReal);
  private static final Verdict PARTS_UNKNOWN = Undetermined.lacking("post-parts");

  private RealPosts() {}

  private static boolean mayBeReal(PersonView person) {
    var posts = person.person().posts();
    return person.isServing()
        && !person.hasCurrent(posts, Post::isReal)
        && person.hasCurrent(posts, post -> !post.isNominal());
  }

  static Verdict judge(SubjectView view, ToIntFunction<Tally> count, Parameter share, Case c) {
    int serving = count.applyAsInt(Tallies.SERVING);
    if (serving == 0) {
      return Reasons.NOBODY;
    }
    int real = count.applyAsInt(REAL);
    if (c.moreThan("real", real, serving, share)) {
      return c.satisfied();
    }
    int unknown = count.applyAsInt(UNKNOWN);
    if (unknown > 0 && c.moreThan("possible", real + unknown, serving, share)) {
      return PARTS_UNKNOWN;
    }
    return c.violated("too-few", view.currentPeriod(QUARTER).start());
  }
}
