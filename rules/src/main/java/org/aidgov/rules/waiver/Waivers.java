package org.aidgov.rules.waiver;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.aidgov.core.evaluation.Evaluation;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.FindingId;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.Id;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.decision.Homes;
import org.aidgov.rules.waiver.WaiverStanding.Remark;
import org.aidgov.rules.waiver.WaiverStanding.State;

/**
 * The waivers of a policy. Rules are judged without them; what they found is then sorted into what
 * is waived and what is not. A waiver counts only on its own days, for its own scope, given by
 * somebody competent, and for a rule that admits one.
 */
public final class Waivers {
  private static final Comparator<Waiver> ORDER =
      Comparator.<Waiver, String>comparing(waiver -> waiver.id().value())
          .thenComparing(Waiver::known);

  private final Policy policy;
  private final ImmutableList<Waiver> all;

  /** Those of all that have not been found wrong. */
  private final List<Waiver> believed;

  private Waivers(Policy policy, List<Waiver> all, int books) {
    this.policy = policy;
    this.all = ImmutableList.sortedCopyOf(ORDER, all);
    this.believed = Known.on(books, this.all);
  }

  /**
   * Returns the waivers of a policy.
   *
   * @throws IllegalArgumentException if one names a rule or an aspect that the policy does not
   *     have, or a subject that cannot be, or two that are believed together have one id
   */
  public static Waivers of(Policy policy, Collection<Waiver> waivers) {
    return of(
        policy,
        waivers,
        (refusal, number) -> {
          throw refusal;
        });
  }

  /**
   * As {@link #of(Policy, Collection)}, but leaves out each waiver that is refused.
   *
   * @param refused is told why, and the number of the waiver among all of them, from 0
   */
  public static Waivers of(
      Policy policy,
      Collection<Waiver> waivers,
      ObjIntConsumer<? super IllegalArgumentException> refused) {
    List<Waiver> accepted = new ArrayList<>();
    Map<WaiverId, List<Waiver>> byId = new HashMap<>();
    int number = 0;
    for (Waiver waiver : waivers) {
      List<Waiver> namesakes = byId.computeIfAbsent(waiver.id(), id -> new ArrayList<>());
      try {
        check(policy, waiver, namesakes);
        accepted.add(waiver);
      } catch (IllegalArgumentException e) {
        refused.accept(e, number);
      }
      namesakes.add(waiver);
      number++;
    }
    return new Waivers(policy, accepted, (int) PolicyDays.LAST.toEpochDay());
  }

  /** Refuses a waiver that names nothing of the policy, or has the id of an earlier one. */
  private static void check(Policy policy, Waiver waiver, List<Waiver> namesakes) {
    RuleDescriptor rule = policy.rule(waiver.rule()).descriptor();
    if (waiver.aspect().isPresent() && !rule.aspects().contains(waiver.aspect().get())) {
      throw new IllegalArgumentException(
          "aspect must be one of " + rule.aspects() + ", but was '" + waiver.aspect().get() + "'");
    }
    if (waiver.subject().isPresent() && waiver.subject().get().scope() != Scope.PROVINCE) {
      Id.check("subject", waiver.subject().get().id());
    }
    if (namesakes.stream().anyMatch(other -> other.known().overlaps(waiver.known()))) {
      throw new IllegalArgumentException(
          "waiver must be there only once, but was '" + waiver.id() + "'");
    }
  }

  /** Returns the waivers on record, corrected or not, in order of ids. */
  public List<Waiver> all() {
    return all;
  }

  /** Returns what was in the books on a day. */
  public Waivers knownOn(LocalDate day) {
    int books = (int) day.toEpochDay();
    return new Waivers(policy, Known.on(books, all), books);
  }

  /**
   * Sorts the findings of an evaluation, by the waivers that have not been found wrong.
   *
   * @param register what was evaluated
   * @param soon within how many days an end is called soon
   */
  public WaivedEvaluation over(Evaluation evaluation, Register register, int soon) {
    LocalDate day = evaluation.asOf();
    Homes homes = new Homes(register.asOf(day));
    Map<FindingId, List<WaiverId>> waivedBy = new LinkedHashMap<>();
    List<WaiverStanding> standings = new ArrayList<>();
    for (Waiver waiver : believed) {
      WaiverStanding standing = standing(waiver, evaluation, homes, soon);
      standings.add(standing);
      for (FindingId finding : standing.covers()) {
        waivedBy.computeIfAbsent(finding, any -> new ArrayList<>()).add(waiver.id());
      }
    }
    List<Finding> open = new ArrayList<>();
    List<WaivedEvaluation.Waived> waived = new ArrayList<>();
    for (Finding finding : evaluation.findings()) {
      List<WaiverId> by = waivedBy.get(finding.id());
      if (by == null) {
        open.add(finding);
      } else {
        waived.add(new WaivedEvaluation.Waived(finding, by));
      }
    }
    return new WaivedEvaluation(open, waived, standings);
  }

  private WaiverStanding standing(Waiver waiver, Evaluation evaluation, Homes homes, int soon) {
    RuleDescriptor rule = policy.rule(waiver.rule()).descriptor();
    Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    Competence competence = Competence.of(rule);
    if (competence == Competence.NOBODY) {
      remarks.add(Remark.NOT_ALLOWED);
    } else if (!mayGive(waiver, competence, homes)) {
      remarks.add(Remark.NOT_COMPETENT);
    }
    LocalDate day = evaluation.asOf();
    if (!remarks.isEmpty()) {
      return new WaiverStanding(waiver, State.REFUSED, remarks, List.of());
    }
    if (day.isBefore(waiver.days().from())) {
      return new WaiverStanding(waiver, State.NOT_BEGUN, remarks, List.of());
    }
    LocalDate end = waiver.days().until().orElseThrow();
    if (!day.isBefore(end)) {
      return new WaiverStanding(waiver, State.EXPIRED, remarks, List.of());
    }
    if (!end.isAfter(day.plusDays(soon))) {
      remarks.add(Remark.EXPIRES_SOON);
    }
    List<FindingId> covers = covered(waiver, evaluation, homes);
    if (covers.isEmpty()) {
      remarks.add(Remark.UNUSED);
    } else if (isTooWide(waiver, covers, homes)) {
      remarks.add(Remark.TOO_WIDE);
    }
    return new WaiverStanding(waiver, State.IN_FORCE, remarks, covers);
  }

  /** For a subject of several headquarters, it must be competent for each of them. */
  private static boolean mayGive(Waiver waiver, Competence competence, Homes homes) {
    boolean above = homes.isOrStandsAbove(waiver.by(), waiver.headquarters());
    boolean high = competence == Competence.ANY || homes.isProvincial(waiver.by());
    return above
        && high
        && waiver
            .subject()
            .map(
                subject ->
                    homes.of(subject).stream()
                        .allMatch(home -> homes.isOrStandsAbove(waiver.by(), home)))
            .orElse(true);
  }

  private static List<FindingId> covered(Waiver waiver, Evaluation evaluation, Homes homes) {
    List<FindingId> covered = new ArrayList<>();
    for (Finding finding : evaluation.findings()) {
      FindingId id = finding.id();
      if (id.rule().equals(waiver.rule())
          && waiver.aspect().map(id.aspect()::equals).orElse(true)
          && waiver.subject().map(id.subject()::equals).orElse(true)
          && isOf(waiver.headquarters(), homes.of(id.subject()), homes)) {
        covered.add(id);
      }
    }
    return covered;
  }

  /** What belongs to several headquarters is covered only if it belongs to the waiver's alone. */
  private static boolean isOf(HeadquartersId headquarters, Set<HeadquartersId> of, Homes homes) {
    return !of.isEmpty() && of.stream().allMatch(one -> homes.isOrStandsAbove(headquarters, one));
  }

  /** For a whole headquarters, though all it waives is of one subject, or of one below. */
  private static boolean isTooWide(Waiver waiver, List<FindingId> covers, Homes homes) {
    if (waiver.subject().isPresent()) {
      return false;
    }
    Set<SubjectId> subjects = new HashSet<>();
    Set<HeadquartersId> of = new HashSet<>();
    for (FindingId finding : covers) {
      subjects.add(finding.subject());
      of.addAll(homes.of(finding.subject()));
    }
    return subjects.size() == 1 || of.size() == 1 && !of.contains(waiver.headquarters());
  }
}
