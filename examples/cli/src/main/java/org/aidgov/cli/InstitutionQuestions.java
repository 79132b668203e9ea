package org.aidgov.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.grid.CellId;
import org.aidgov.core.institution.DutyId;
import org.aidgov.core.institution.InstitutionId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.decision.AccountableUnit;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.ApplicableVersion;
import org.aidgov.rules.decision.DueRevisions;
import org.aidgov.rules.decision.DutyDefects;
import org.aidgov.rules.decision.RequiredInstitutions;
import org.aidgov.rules.decision.RevisionProgress;
import org.aidgov.rules.decision.SystematicRevision;
import org.aidgov.rules.decision.TextConflicts;
import org.aidgov.rules.decision.UnbackedMeasures;
import org.aidgov.rules.decision.UnexecutedInstitutions;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Questions on institutions. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class InstitutionQuestions {
  private InstitutionQuestions() {}

  /** How do the institutions stand? */
  @Command(
      name = "institutions",
      mixinStandardHelpOptions = true,
      description =
          "Which institutions are missing, due, in conflict, not carried out or unfinished on the"
              + " day, and which measures and duties lack one?")
  static final class InstitutionsQuestion extends PolicyQuestion {
    @Option(names = "--headquarters", paramLabel = "ID", description = "of this one only")
    private Optional<String> headquarters;

    @Option(
        names = "--within",
        paramLabel = "DAYS",
        defaultValue = "180",
        description = "what is due within so many days; ${DEFAULT-VALUE} if left out")
    private int within;

    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Predicate<HeadquartersId> asked = asked(view);
      Answer<List<RevisionProgress.Lot>> lots = RevisionProgress.of(view, asked);
      Answer<List<SystematicRevision.Revision>> revisions =
          SystematicRevision.of(view, policy, asked);
      return together(
          List.of(
              RequiredInstitutions.of(view, policy, asked),
              UnbackedMeasures.of(view, policy, asked),
              DutyDefects.of(view, policy, asked),
              TextConflicts.of(view, asked),
              DueRevisions.within(within, view, policy, asked),
              UnexecutedInstitutions.of(view, asked),
              revisions.with(
                  revisions.value().stream()
                      .filter(revision -> !revision.open().isEmpty())
                      .toList()),
              lots.with(lots.value().stream().filter(lot -> !lot.isFinished()).toList())));
    }

    private Predicate<HeadquartersId> asked(RegisterView view) {
      if (headquarters.isEmpty()) {
        return any -> true;
      }
      HeadquartersId only = new HeadquartersId(headquarters.get());
      if (view.headquarters(only).isEmpty()) {
        throw new IllegalArgumentException("the register has no headquarters '" + only + "'");
      }
      return only::equals;
    }
  }

  /** Which version applies? */
  @Command(
      name = "applicable-version",
      mixinStandardHelpOptions = true,
      description = "Which version of this institution applies to this person on the day?")
  static final class ApplicableVersionQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(names = "--institution", required = true, paramLabel = "ID")
    private String institution;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<ApplicableVersion> answer =
          ApplicableVersion.of(view, new PersonId(person), new InstitutionId(institution));
      return answer.with(
          answer
              .value()
              .version()
              .map(version -> Integer.toString(version))
              .orElse(answer.value().isUndecided() ? "UNDECIDED" : "-"));
    }
  }

  /** Who is accountable? */
  @Command(
      name = "accountable",
      mixinStandardHelpOptions = true,
      description = "Who is accountable for this duty in this cell on the day?")
  static final class AccountableQuestion extends Question {
    @Option(names = "--duty", required = true, paramLabel = "ID")
    private String duty;

    @Option(names = "--cell", required = true, paramLabel = "ID")
    private String cell;

    @Override
    Answer<?> answer(RegisterView view) {
      return AccountableUnit.of(view, new DutyId(duty), new CellId(cell));
    }

    @Override
    String say(Object value, Renderer renderer) {
      Optional<?> found = (Optional<?>) value;
      return found.map(unit -> renderer.subject(((AccountableUnit) unit).unit())).orElse("-");
    }
  }
}
