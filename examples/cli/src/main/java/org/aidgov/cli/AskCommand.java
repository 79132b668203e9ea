package org.aidgov.cli;

import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.party.PartyOrganisationId;
import org.aidgov.core.register.RegisterView;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.staff.PersonId;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.decision.BranchForm;
import org.aidgov.rules.decision.CompetentBranch;
import org.aidgov.rules.decision.CompetentBranch.Competence;
import org.aidgov.rules.decision.MayBranch;
import org.aidgov.rules.decision.ResponsibleOrganisation;
import org.aidgov.rules.decision.Vote;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code aidgov ask}: answers with reasons. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers a question, with the reasons and what they rest on.",
    synopsisSubcommandLabel = "QUESTION",
    subcommands = {
      AskCommand.MayBranchQuestion.class,
      AskCommand.ResponsibleBranchQuestion.class,
      AskCommand.ResponsibleQuestion.class,
      AskCommand.FormQuestion.class,
      AskCommand.VoteQuestion.class
    })
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class AskCommand implements Runnable {
  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Prints the answer on the first line, then the reasons. */
  void print(String value, Answer<?> answer, Renderer renderer) {
    main.console.out().println(value);
    answer.reasons().forEach(r -> main.console.out().println("  · " + renderer.reason(r)));
  }

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
      return MayBranch.of(view, id(branch, PartyOrganisationId::new), act);
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
      return CompetentBranch.of(view, id(person, PersonId::new), act);
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
      name = "responsible",
      mixinStandardHelpOptions = true,
      description = "Which Party organisation is responsible for this member on the day?")
  static final class ResponsibleQuestion extends Question {
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;

    @Override
    Answer<?> answer(RegisterView view) {
      Answer<java.util.Optional<PartyOrganisationId>> answer =
          ResponsibleOrganisation.of(view, id(person, PersonId::new));
      return new Answer<>(
          answer.value().map(PartyOrganisationId::value).orElse("-"), answer.reasons());
    }
  }

  /** Which form may the branch of this group take? */
  @Command(
      name = "form",
      mixinStandardHelpOptions = true,
      description = "Which form may the branch of this office group take on the day?")
  static final class FormQuestion extends Question {
    @Option(names = "--group", required = true, paramLabel = "ID")
    private String group;

    @Override
    Answer<?> answer(RegisterView view) {
      return BranchForm.of(view, id(group, OfficeGroupId::new), Catalogue.policy());
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
      ask.print(answer.value().toString(), answer, Renderer.of(language.value()));
    }
  }
}
