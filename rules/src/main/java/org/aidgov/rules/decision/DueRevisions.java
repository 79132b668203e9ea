package org.aidgov.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.aidgov.core.calendar.LegalMonths;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Parameter;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.rules.catalogue.institution.InForce;
import org.aidgov.rules.catalogue.institution.Names;
import org.aidgov.rules.catalogue.institution.ReviewedInTime;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.Sources;

/** Which institutions are due, or overdue, for a review or for another version (修改立) (Q32)? */
public final class DueRevisions {
  private DueRevisions() {}

  /** What is due. */
  public enum What {
    /** 评估清理: a review. */
    REVIEW,
    /** 期满: another version, or to be let lapse; it is valid no longer than that. */
    RENEWAL
  }

  /**
   * Something due.
   *
   * @param institution of which institution
   * @param version of which version
   * @param what what is due
   * @param by the last day in time
   * @param late whether that is past
   */
  public record Due(
      InstitutionId institution, int version, What what, LocalDate by, boolean late) {}

  /**
   * Returns what is late, or due within some days, of the institutions of the headquarters asked
   * about, in order of days and ids.
   *
   * @param days how many days from the view's day on; 0 for what is late or due on that day
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public static Answer<List<Due>> within(
      int days, RegisterView view, Policy policy, Predicate<? super HeadquartersId> asked) {
    if (days < 0) {
      throw new IllegalArgumentException("days must be 0 or more, but was " + days);
    }
    LocalDate until = view.asOf().plusDays(days);
    Parameter.Value months = Questions.number(policy, ReviewedInTime.MONTHS.id(), view.asOf());
    List<Due> due = new ArrayList<>();
    for (InstitutionView institution : InstitutionQuestions.institutions(view, asked)) {
      for (InstitutionVersion version : institution.inForce()) {
        LocalDate review = review(institution, version, months.value());
        add(institution, version, What.REVIEW, review, view.asOf(), due);
        version
            .validUntil()
            .ifPresent(end -> add(institution, version, What.RENEWAL, end, view.asOf(), due));
      }
      addLapsed(institution, view.asOf(), due);
    }
    due.removeIf(one -> one.by().isAfter(until));
    due.sort(
        Comparator.comparing(Due::by)
            .thenComparing(Due::institution)
            .thenComparing(Due::version)
            .thenComparing(Due::what));
    List<Reason> reasons = new ArrayList<>();
    due.forEach(one -> reasons.add(reason(one, months)));
    Reason none = Reason.of("due-revision.none", months.citation());
    return new Answer<>(List.copyOf(due), InstitutionQuestions.orNone(reasons, none));
  }

  private static LocalDate review(
      InstitutionView institution, InstitutionVersion version, int months) {
    LocalDate reviewed = InForce.reviewed(institution, version);
    return LegalMonths.after(reviewed, months, ReviewedInTime.ROUNDING).day();
  }

  private static void addLapsed(InstitutionView institution, LocalDate asOf, List<Due> due) {
    InForce.lapsed(institution)
        .ifPresent(
            version ->
                add(
                    institution,
                    version,
                    What.RENEWAL,
                    version.validUntil().orElseThrow(),
                    asOf,
                    due));
  }

  private static void add(
      InstitutionView institution,
      InstitutionVersion version,
      What what,
      LocalDate by,
      LocalDate asOf,
      List<Due> due) {
    due.add(new Due(institution.institution().id(), version.number(), what, by, asOf.isAfter(by)));
  }

  private static Reason reason(Due due, Parameter.Value months) {
    String key =
        "due-revision."
            + (due.what() == What.REVIEW ? "review" : "renewal")
            + (due.late() ? "-late" : "");
    return (due.what() == What.REVIEW
            ? Reason.of(key, months.citation())
            : Reason.of(key, Sources.order372()))
        .with("institution", Names.of(due.institution()))
        .with("version", FactValue.of(due.version()))
        .with("by", FactValue.of(due.by()));
  }
}
