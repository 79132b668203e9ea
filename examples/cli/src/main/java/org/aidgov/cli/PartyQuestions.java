package org.aidgov.cli;

import java.util.List;
import java.util.Optional;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.BranchForm;
import org.aidgov.rules.decision.CompetentBranch;
import org.aidgov.rules.decision.CompetentBranch.Competence;
import org.aidgov.rules.decision.DueMeetings;
import org.aidgov.rules.decision.MayBranch;
import org.aidgov.rules.decision.ResponsibleOrganisation;
import org.aidgov.rules.decision.Venues;
import org.aidgov.rules.decision.Vote;
import org.aidgov.rules.decision.Voters;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Questions on branches, relations and organisational life. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class PartyQuestions {
  private PartyQuestions() {}

  /** May this branch do this? */
  @Command(
      name = "may-branch",
      mixinStandardHelpOptions = true,
      description = "May this branch do this on the day?")
  static final class MayBranchQuestion extends Question {
    @Option(names = "--branch", required = true, paramLabel = "ID")
    private String branch;

    @Option(names = "--act", required = true, description = "one of: ${COMPLETION-CANDIDATES}")
    private BranchAct act;

    @Override
    Answer<?> answer(RegisterView view) {
      return MayBranch.of(view, new PartyOrganisationId(branch), act);
    }
  }

  /** Which branch may do this for this member? */
  @Command(
      name = "responsible-branch",
      mixinStandardHelpOptions = true,
      description = "Which branch may do this for this member on the day?")
  static final class ResponsibleBranchQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Option(names = "--act", required = true, description = "one of: ${COMPLETION-CANDIDATES}")
    private BranchAct act;

    @Override
    Answer<?> answer(RegisterView view) {
      return CompetentBranch.of(view, new PersonId(person), act);
    }

    @Override
    String say(Object value, Renderer renderer) {
      Competence competence = (Competence) value;
      if (competence instanceof CompetentBranch.One one) {
        return branch(one.branch(), renderer);
      }
      if (competence instanceof CompetentBranch.Both both) {
        return branch(both.relation(), renderer) + " + " + branch(both.temporary(), renderer);
      }
      return competence.toString();
    }

    private static String branch(PartyOrganisationId id, Renderer renderer) {
      return renderer.subject(new SubjectId(Scope.BRANCH, id.value()));
    }
  }

  /** Which organisation is responsible for this member? */
  @Command(
      name = "responsible-organisation",
      mixinStandardHelpOptions = true,
      description = "Which Party organisation is responsible for this member on the day?")
  static final class ResponsibleOrganisationQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<Optional<PartyOrganisationId>> answer =
          ResponsibleOrganisation.of(view, new PersonId(person));
      return answer.with(answer.value().map(PartyOrganisationId::value).orElse("-"));
    }
  }

  /** Which form may the branch of this group take? */
  @Command(
      name = "form",
      mixinStandardHelpOptions = true,
      description = "Which form may the branch of this office group take on the day?")
  static final class FormQuestion extends PolicyQuestion {
    @Option(names = "--group", required = true, paramLabel = "ID")
    private String group;

    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      return BranchForm.of(view, new OfficeGroupId(group), policy);
    }
  }

  /** Was this vote valid and the resolution adopted? */
  @Command(
      name = "vote",
      mixinStandardHelpOptions = true,
      description = "Was the meeting valid, and the resolution adopted?")
  static final class VoteQuestion implements Runnable {
    @ParentCommand private AskCommand ask;

    @Option(names = "--eligible", required = true, paramLabel = "N")
    private int eligible;

    @Option(names = "--present", required = true, paramLabel = "N")
    private int present;

    @Option(names = "--ayes", required = true, paramLabel = "N")
    private int ayes;

    @Option(names = "--written-ayes", defaultValue = "0", paramLabel = "N")
    private int writtenAyes;

    @Mixin private LanguageOption language;

    @Override
    public void run() {
      BranchVote vote;
      try {
        vote = new BranchVote(eligible, present, ayes, writtenAyes);
      } catch (IllegalArgumentException e) {
        throw new UserError(e);
      }
      Answer<Vote.Outcome> answer = Vote.of(vote);
      AskCommand.lines(answer.value().toString(), answer, Renderer.of(language.value()))
          .forEach(ask::println);
    }
  }

  /** Who may vote? */
  @Command(
      name = "voters",
      mixinStandardHelpOptions = true,
      description = "Who may vote in this branch on the day, and who attends without a vote?")
  static final class VotersQuestion extends Question {
    @Option(names = "--branch", required = true, paramLabel = "ID")
    private String branch;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<Voters.Eligible> answer = Voters.of(view, new PartyOrganisationId(branch));
      return answer.with(Integer.toString(answer.value().voters().size()));
    }
  }

  /** Where does this member take part? */
  @Command(
      name = "venues",
      mixinStandardHelpOptions = true,
      description = "In which organisations' life does this member take part on the day?")
  static final class VenuesQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<Venues.Duty> answer = Venues.of(view, new PersonId(person));
      Venues.Duty duty = answer.value();
      return answer.with(duty.asked() == Venues.Asked.ASKED ? duty.organisations() : duty.asked());
    }
  }

  /** Which meetings are due? */
  @Command(
      name = "due-meetings",
      mixinStandardHelpOptions = true,
      description = "Which meetings of organisational life are due or overdue on the day?")
  static final class DueMeetingsQuestion extends PolicyQuestion {
    @Override
    Answer<?> answer(RegisterView view, Policy policy) {
      Answer<List<DueMeetings.Due>> answer = DueMeetings.of(view, policy);
      return answer.with(answer.value().size());
    }
  }
}
