package org.aidgov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aidgov.rules.json.RegisterWriter;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
  @TempDir private Path folder;
  private Path register;

  @BeforeEach
  void writeRegister() throws IOException {
    register = folder.resolve("register.json");
    RegisterWriter.write(Scenario.compliant().content(), register);
  }

  @Test
  void saysWhatATemporaryBranchMay() {
    assertThat(ask("may-branch", "--branch", "t-office", "--act", "collect_dues").out())
        .startsWith("FORBIDDEN\n  · ")
        .contains("第8条");
    assertThat(ask("may-branch", "--branch", "t-office", "--act", "STUDY").out())
        .startsWith("PERMITTED\n");
  }

  @Test
  void saysWhichBranchMayAdmitAndWhichBothStudy() {
    assertThat(ask("responsible-branch", "--person", "p-4", "--act", "ADMIT_MEMBERS").out())
        .startsWith("党支部 市医院党支部 (h-hospital)\n");
    assertThat(ask("responsible-branch", "--person", "p-4", "--act", "STUDY").out())
        .startsWith("党支部 市医院党支部 (h-hospital) + 党支部 医疗组临时党支部 (t-medical)\n");
  }

  @Test
  void saysWhoIsResponsible() {
    assertThat(ask("responsible-organisation", "--person", "p-4").out()).startsWith("h-hospital\n");
  }

  @Test
  void saysWhichFormABranchMayTake() {
    assertThat(ask("form", "--group", "g-medical", "--lang", "en").out()).startsWith("OWN\n");
  }

  @Test
  void saysWhoServesAndAtWhichStageAndWhoLeaves() {
    assertThat(ask("who-serves").out()).startsWith("8\n  · 人员 p-1");
    assertThat(ask("who-serves", "--headquarters", "hq-zj").out()).startsWith("0\n  · ");
    assertThat(ask("stage", "--person", "p-4").out()).startsWith("IN_POST\n  · ");
    assertThat(ask("leaving", "--within", "365").out()).startsWith("8\n  · ");
    refused("headquarters", ask("who-serves", "--headquarters", "nowhere"));
    refused("days must be 0 or more", ask("leaving", "--within", "-1"));
  }

  @Test
  void saysByWhichPathAReportGoesUp() {
    assertThat(ask("path", "--person", "p-8").out()).startsWith("OPEN\n  · ").contains("c-root");
  }

  @Test
  void saysWhoWasCoveredOnWhichDays() {
    assertThat(ask("coverage").out()).startsWith("0\n");
    assertThat(ask("coverage", "--person", "p-8", "--days", "2022-01-01/2022-02-01").out())
        .startsWith("FULL\n");
    refused("2022-02-01/2022-01-01", ask("coverage", "--days", "2022-02-01/2022-01-01"));
  }

  @Test
  void saysWhoVotesWhereAndWhatIsDue() {
    assertThat(ask("voters", "--branch", "t-medical").out()).startsWith("3\n  · ");
    assertThat(ask("venues", "--person", "p-4").out()).startsWith("[h-hospital, t-medical]\n");
    assertThat(ask("venues", "--person", "p-8").out()).startsWith("NOT_A_MEMBER\n");
    assertThat(ask("due-meetings").out()).contains("\n  · 党支部 ");
  }

  @Test
  void countsAVote() {
    Cli cli = Cli.run("ask", "vote", "--eligible", 10, "--present", 5, "--ayes", 5, "--lang", "en");
    assertThat(cli.out())
        .startsWith("NOT_ADOPTED\n  · valid: 5 of 10 eligible were present, at least half");
    assertThat(cli.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void saysWhatIsWrongWithAQuestion() {
    assertThat(ask("may-branch", "--branch", "nowhere", "--act", "STUDY").out())
        .startsWith("NO_SUCH_BRANCH\n");
    refused("person", ask("responsible-organisation", "--person", "p-99"));
    refused("person id must be", ask("responsible-organisation", "--person", "张三"));
    refused(
        "ayes must be 0 to 5",
        Cli.run("ask", "vote", "--eligible", 10, "--present", 5, "--ayes", 6));
  }

  private Cli ask(String question, Object... options) {
    Object[] args = new Object[options.length + 4];
    args[0] = "ask";
    args[1] = question;
    args[2] = register;
    args[3] = "--as-of=" + Scenario.TODAY;
    System.arraycopy(options, 0, args, 4, options.length);
    return Cli.run(args);
  }

  private static void refused(String message, Cli cli) {
    assertThat(cli.code()).as(cli.out() + cli.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(cli.err()).contains(message).doesNotContain("\tat ");
  }
}
