package org.aidgov.rules.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aidgov.core.discipline.Discipline;
import org.aidgov.core.discipline.DisciplineBody;
import org.aidgov.core.discipline.DisciplineBodyId;
import org.aidgov.core.discipline.RegulationEdition;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.source.Binding;
import org.aidgov.core.source.Citation;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.staff.Tour;
import org.aidgov.rules.catalogue.discipline.Bodies;
import org.aidgov.rules.decision.Answer.Reason;
import org.aidgov.rules.policy.DisciplineChapters;
import org.aidgov.rules.policy.Sources;

/**
 * Which body is competent for a matter (Q66)? Never the headquarters, nor its group: they register
 * and hand on. Whoever has the authority over the post is (干部管理权限), wherever the Party relation is.
 *
 * @param kind which kind of authority
 * @param bodies those of the register, in order of ids; none if the register names none
 * @param edition the regulations' edition of the day of the act; nothing before the first one known
 * @param branch the Party organisation that has the relation, and so would discuss an ordinary
 *     sanction; nothing for somebody who is no member, or of whom nobody knows
 */
public record CompetentBody(
    DisciplineBody.Kind kind,
    List<DisciplineBodyId> bodies,
    Optional<RegulationEdition> edition,
    Optional<PartyOrganisationId> branch) {
  private static final Citation AUTHORITY =
      Citation.ours("by the authority over the post, not by where the Party relation is");
  private static final Citation CHARTER_42 =
      Sources.charter("Art. 42", Binding.MANDATORY, Evidence.FOUND);

  /** Copies the list. */
  public CompetentBody {
    bodies = ImmutableList.copyOf(bodies);
  }

  /** Which of a seconded person's posts a matter has to do with. */
  public enum Post {
    /** 派出单位职务: the post kept at home. */
    HOME,
    /** 受援地任职: a post held locally. */
    LOCAL
  }

  /**
   * Answers on the view's day, which counts as the day of the decision.
   *
   * @param act the day of the act, which decides on the edition and on the post
   * @throws IllegalArgumentException if the register does not have the person, or the act is later
   *     than the view's day
   */
  public static Answer<CompetentBody> of(
      RegisterView view, PersonId id, Discipline discipline, LocalDate act, Post post) {
    PersonView person = Questions.person(view, id);
    List<Reason> reasons =
        new ArrayList<>(ApplicableEdition.of("discipline", act, view.asOf()).reasons());
    Optional<RegulationEdition> edition = RegulationEdition.on(act);
    edition.ifPresent(in -> reasons.add(chapter(discipline, in)));
    if (discipline.isNamedOtherwise()) {
      reasons.add(DisciplineNames.note(discipline));
    }
    DisciplineBody.Kind kind = kind(view, id, act, post, reasons);
    List<DisciplineBodyId> bodies = bodies(person, view, kind);
    reasons.add(
        bodies.isEmpty()
            ? Reason.of("competent.no-body", AUTHORITY).with("kind", FactValue.of(kind))
            : Reason.of("competent.body", AUTHORITY)
                .with("kind", FactValue.of(kind))
                .with(
                    "bodies",
                    FactValue.of(
                        bodies.stream().map(b -> new FactValue.Reference(b.value())).toList())));
    Optional<PartyOrganisationId> branch = branch(view, person, reasons);
    reasons.add(Reason.of("competent.not-headquarters", CHARTER_42));
    return new Answer<>(new CompetentBody(kind, bodies, edition, branch), reasons);
  }

  private static Reason chapter(Discipline discipline, RegulationEdition edition) {
    return Reason.of(
            "competent.chapter",
            DisciplineChapters.of(discipline.inRegulations(), edition).citation())
        .with("category", FactValue.of(discipline.inRegulations()))
        .with("edition", FactValue.of(edition));
  }

  private static DisciplineBody.Kind kind(
      RegisterView view, PersonId id, LocalDate act, Post post, List<Reason> reasons) {
    boolean held = !Questions.person(view.register().asOf(act), id).posts().isEmpty();
    String key =
        post == Post.HOME
            ? "competent.home-post"
            : held ? "competent.local-post" : "competent.no-local-post";
    reasons.add(
        Reason.of(key, AUTHORITY)
            .with("person", Questions.fact(id))
            .with("act", FactValue.of(act)));
    return post == Post.LOCAL && held
        ? DisciplineBody.Kind.HOST_AUTHORITY
        : DisciplineBody.Kind.SENDING_AUTHORITY;
  }

  /** The authorities for the headquarters served last, and those above. */
  private static List<DisciplineBodyId> bodies(
      PersonView person, RegisterView view, DisciplineBody.Kind kind) {
    Set<HeadquartersId> served = new TreeSet<>();
    person.headquarters().forEach(one -> served.add(one.id()));
    if (served.isEmpty()) {
      person.person().tours().stream().map(Tour::headquarters).forEach(served::add);
    }
    Set<DisciplineBodyId> found = new TreeSet<>();
    for (HeadquartersId id : served) {
      HeadquartersView own = view.headquarters(id).orElseThrow();
      for (HeadquartersView one : Bodies.ownAndAbove(own)) {
        for (DisciplineBody body : one.disciplineBodies()) {
          if (body.kind() == kind && one.isCurrent(body.days())) {
            found.add(body.id());
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static Optional<PartyOrganisationId> branch(
      RegisterView view, PersonView person, List<Reason> reasons) {
    FactValue who = Questions.fact(person.id());
    Optional<PartyStatus> status = person.partyStatus();
    if (status.isEmpty() || !status.get().isMember()) {
      String key = status.isEmpty() ? "competent.membership-unknown" : "competent.not-a-member";
      reasons.add(Reason.of(key, CHARTER_42).with("person", who));
      return Optional.empty();
    }
    Optional<PartyOrganisationId> branch = ResponsibleOrganisation.of(view, person.id()).value();
    branch.ifPresent(
        organisation ->
            reasons.add(
                Reason.of("competent.branch", CHARTER_42)
                    .with("person", who)
                    .with("organisation", Questions.fact(view, organisation))));
    return branch;
  }
}
