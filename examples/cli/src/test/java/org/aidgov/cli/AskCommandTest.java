package org.aidgov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
  void saysWhatPutsAFindingRightAndWhatAMoveChanges() throws IOException {
    assertThat(ask("coverage-plan").out()).isEqualTo("0\n");
    assertThat(ask("move", "--person", "p-4", "--cell", "c-hq", "--lang", "en").out())
        .startsWith("1\n  · + ");
    assertThat(ask("dissolve", "--cell", "c-hospital").out()).contains("\n  · + ");
    assertThat(ask("dissolve", "--cell", "c-hospital", "--into", "c-hq").out())
        .contains("\n  · + ");
    refused("no finding", ask("remedies", "--finding", "GRD-001"));
    refused("no cell", ask("dissolve", "--cell", "nowhere"));
    refused("c-99", ask("move", "--person", "p-4", "--cell", "c-99"));

    RegisterWriter.write(
        Scenario.compliant().dossier("p-8", d -> d.withCells()).content(), register);
    assertThat(ask("coverage-plan", "--lang", "en").out())
        .startsWith("1\n  · headquarters: assign person p-8 to cell ");
    RegisterWriter.write(
        Scenario.compliant()
            .dossier("p-8", d -> d.withCells())
            .change(content -> content.withDisciplineLedgers(List.of()))
            .content(),
        register);
    assertThat(ask("coverage-plan", "--lang", "en").out()).startsWith("1\n  · ! ");
    RegisterWriter.write(
        Scenario.compliant().dossier("p-8", d -> d.withCells()).content(), register);
    assertThat(ask("remedies", "--finding", "GRD-001 PERSON p-8 none 2020-03-01").out())
        .startsWith("2\n  · 指挥部自2022-05-11起将人员 p-8编入网格 ");
  }

  /** Whoever checks by an own policy asks by it, too: the findings are named alike. */
  @Test
  void asksByThePolicyOfTheHeadquarters() throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(policy, "{\"off\": [\"GRD-001\"]}");
    RegisterWriter.write(
        Scenario.compliant().dossier("p-8", d -> d.withCells()).content(), register);
    String file = policy.toString();

    assertThat(ask("coverage-plan").out()).startsWith("1\n");
    assertThat(ask("coverage-plan", "--policy", file).out()).isEqualTo("0\n");
    assertThat(ask("why", "--subject", "PERSON:p-8").out()).contains("GRD-001");
    assertThat(ask("why", "--subject", "PERSON:p-8", "--policy", file).out())
        .doesNotContain("GRD-001");
    refused(
        "no finding",
        ask("remedies", "--policy", file, "--finding", "GRD-001 PERSON p-8 none 2020-03-01"));
  }

  /** As check does: the reader is told what check finds. */
  @Test
  void reportsByThePolicyAndCalendarOfTheHeadquarters() throws IOException {
    RegisterWriter.write(Cli.withMatterWaiting().content(), register);
    Path policy = folder.resolve("policy.json");
    Files.writeString(policy, "{\"off\": [\"DIS-012\"]}");
    Path calendar = folder.resolve("more.csv");
    Files.writeString(
        calendar,
        """
        region,days,kind,name,known,source,evidence
        cn,2022-05-09,holiday,临时放假,,通知,FOUND
        """);
    Object[] asked = {"--audience", "headquarters", "--of", "hq-zj"};

    assertThat(ask("report", asked).out()).contains("DIS-012");
    assertThat(ask("report", with(asked, "--policy", policy)).out()).doesNotContain("DIS-012");
    assertThat(ask("report", with(asked, "--calendar", calendar)).out()).doesNotContain("DIS-012");
    assertThat(ask("report", with(asked, "--known-on", "2021-10-24")).out())
        .doesNotContain("DIS-012");
  }

  @Test
  void asksByTheNumbersOfTheHeadquarters() throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(
        policy,
        """
        {"parameters": {
          "SUP-009.first": [{"from": "2020-01-01", "value": 9}],
          "SUP-009.second": [{"from": "2020-01-01", "value": 9}],
          "DIS-012.transfer": [{"from": "2020-01-01", "value": 4}]}}
        """);
    Object[] leave = {
      "--person", "p-8", "--from", "2022-05-12T10:00", "--until", "2022-05-17T20:00", "--lang", "en"
    };
    String usual = time("leave", leave).out();
    String own = time("leave", with(leave, "--policy", policy)).out();
    assertThat(own).startsWith("UNIT + HEADQUARTERS").isNotEqualTo(usual);

    RegisterWriter.write(Cli.withMatterWaiting().content(), register);
    Object[] day = {"--as-of", "2022-05-10"};
    assertThat(time("clean-aid", day).out()).startsWith("0\n");
    assertThat(time("clean-aid", with(day, "--policy", policy)).out()).startsWith("1\n");
    for (String question :
        List.of(
            "meetings",
            "items",
            "task-forces",
            "workload",
            "results",
            "institutions",
            "due-meetings",
            "talks",
            "support")) {
      assertThat(ask(question, "--policy", policy).code()).as(question).isEqualTo(ExitCode.OK);
    }
    assertThat(ask("form", "--group", "g-medical", "--policy", policy).out()).startsWith("OWN\n");
  }

  @Test
  void saysHowTheInstitutionsStand() throws IOException {
    assertThat(ask("institutions", "--lang", "en").out())
        .startsWith("0\n  · all institutions that must exist are in force")
        .contains("\n  · every measure in use rests on an institution in force")
        .contains("headquarters 杭州市援疆指挥部 (hq-city), lot 1, staff management: 1/1 done");
    assertThat(ask("institutions", "--within", "400").out()).startsWith("6\n");
    assertThat(ask("institutions", "--within", "400", "--headquarters", "hq-city").out())
        .startsWith("1\n");
    refused("no headquarters 'nowhere'", ask("institutions", "--headquarters", "nowhere"));
    refused("days must be 0 or more", ask("institutions", "--within", "-1"));

    RegisterWriter.write(
        Scenario.compliant().measure("m-leave", m -> m.withBackings()).content(), register);
    assertThat(ask("institutions").out())
        .startsWith("1\n")
        .contains("指挥部 杭州市援疆指挥部 (hq-city)：管理举措m-leave自2020-04-01起没有制度依据");
  }

  @Test
  void saysHowCleanAidStands() {
    assertThat(ask("supervision-matrix", "--lang", "en").out())
        .startsWith("0\n")
        .contains("person p-3 (member of a body) is supervised by person p-2");
    assertThat(ask("clean-aid").out()).startsWith("0\n").contains("o-clean-aid");
    assertThat(Cli.run("ask", "disciplines", "--act", "2020-08-02").out())
        .startsWith("6\n")
        .contains("政策称财经纪律，条例称廉洁纪律");
    assertThat(
            Cli.run("ask", "influence", "--kind", "serious_warning", "--from", "2020-08-31").out())
        .startsWith("2022-02-28\n")
        .contains("2022-03-01");
  }

  @Test
  void saysWhichBodyIsCompetentAndWhichLimitsRun() {
    assertThat(
            ask("competent-body", "--person", "p-4", "--discipline", "work", "--act", "2021-06-01")
                .out())
        .startsWith("da-home\n")
        .contains("只登记、移送并留存回执");
    refused(
        "the register has no person",
        ask("competent-body", "--person", "p-99", "--discipline", "work", "--act", "2021-06-01"));
    assertThat(
            Cli.run(
                    "ask",
                    "limits",
                    register.toString(),
                    "--person",
                    "p-4",
                    "--step",
                    "decided",
                    "--on",
                    "2021-03-01")
                .out())
        .startsWith("ANNOUNCEMENT 2021-04-01, EXECUTION_REPORT 2021-09-01\n")
        .contains("随时申诉");
    Object[] received = {"--person", "p-4", "--step", "report_received", "--lang", "en", "--on"};
    assertThat(time("limits", with(received, "2020-09-30")).out())
        .startsWith("FORWARD 2020-10-14\n");
    assertThat(time("limits", with(received, "2021-07-09", "--region", "xinjiang")).out())
        .startsWith("FORWARD 2021-07-16 ? 2021-08-02\n")
        .contains("by 2021-07-16 at the earliest");
  }

  @Test
  void saysWhatCareIsDue() throws IOException {
    assertThat(ask("talks", "--lang", "en").out()).startsWith("0\n");
    assertThat(ask("support", "--lang", "en").out()).startsWith("0\n");

    RegisterWriter.write(
        Scenario.compliant().care("p-7", care -> care.withTalks().withOffers()).content(),
        register);
    assertThat(ask("talks").out()).startsWith("2\n").contains("人员 p-7");
    assertThat(ask("support", "--lang", "en").out())
        .startsWith("2\n")
        .contains("an offer of support has been due since 2022-04-15");
  }

  @Test
  void tellsEachAudienceWhatItMayKnow() throws IOException {
    RegisterWriter.write(
        Scenario.compliant()
            .care("p-8", care -> care.withTalks().withContacts())
            .person("p-8", person -> person.withGroups())
            .content(),
        register);

    assertThat(ask("report", "--audience", "person", "--of", "p-8").out())
        .contains("! CAR-001", "人员 p-8", "不告知他人的问题");
    assertThat(ask("report", "--audience", "person", "--of", "p-7").out()).startsWith("0\n");
    assertThat(ask("report", "--audience", "cell", "--of", "c-hospital").out())
        .contains("人员 p-8")
        .doesNotContain("CAR-");
    assertThat(ask("report", "--audience", "headquarters", "--of", "hq-city").out())
        .contains("! CAR-001");
    assertThat(ask("report", "--audience", "headquarters", "--of", "hq-zj").out())
        .startsWith("0\n");
    assertThat(ask("report", "--audience", "province", "--of", "zhejiang").out())
        .startsWith("0\n")
        .doesNotContain("p-8");
    refused("no cell", ask("report", "--audience", "cell", "--of", "nowhere"));
  }

  @Test
  void saysWhatTheOrderOfTheHeadquartersLacks() throws IOException {
    assertThat(ask("order", "--lang", "en").out()).startsWith("0\n");

    RegisterWriter.write(
        Scenario.compliant()
            .order("hq-city", ledger -> ledger.withSelves().withControls())
            .content(),
        register);
    assertThat(ask("order").out()).startsWith("8\n").contains("自我服务");
  }

  @Test
  void saysWhichRulesApplyAndWhy() {
    assertThat(ask("why", "--subject", "PERSON:p-4", "--lang", "en").out())
        .contains("GRD-001 [kept] Whoever serves is in exactly one basic cell")
        .contains("[does not apply: ");
    assertThat(ask("why", "--subject", "person:p-4", "--rule", "GRD-001", "--lang", "en").out())
        .startsWith("GRD-001 [kept]")
        .contains("  · ");
    refused("subject must be one of", ask("why", "--subject", "p-4"));
    refused("nobody", ask("why", "--subject", "PERSON:nobody"));
    refused("judges a PERSON", ask("why", "--subject", "CELL:c-root", "--rule", "GRD-001"));
    assertThat(Cli.run("ask", "precedence").out()).startsWith("13\n  · C-1：");
    assertThat(Cli.run("ask", "clauses").out()).contains("\nG1 GRD-002 GRD-003\n");
  }

  @Test
  void saysWhichVersionAppliesAndWhoIsAccountable() {
    assertThat(ask("applicable-version", "--person", "p-4", "--institution", "i-leave").out())
        .startsWith("1\n  · 制度 请销假规定 (i-leave)第1版适用于人员 p-4");
    assertThat(ask("accountable", "--duty", "d-leave", "--cell", "c-hospital").out())
        .startsWith("指挥部 杭州市援疆指挥部 (hq-city)\n  · ");
    refused("i-99", ask("applicable-version", "--person", "p-4", "--institution", "i-99"));
    refused("duty id must be", ask("accountable", "--duty", "请假", "--cell", "c-hospital"));
    refused("d-99", ask("accountable", "--duty", "d-99", "--cell", "c-hospital"));
  }

  @Test
  void saysWhoIsResponsibleAtAMinute() {
    assertThat(time("responsible", "--person", "p-4", "--at", "2020-10-10T19:15").out())
        .startsWith("INSIDE 受援单位 阿克苏市医院 (u-hospital) + 指挥部 杭州市援疆指挥部 (hq-city)\n  · ")
        .contains("国庆节调休上班");
    assertThat(time("responsible", "--person", "p-4", "--at", "2020-10-10T21:30").out())
        .startsWith("OUTSIDE 指挥部 杭州市援疆指挥部 (hq-city)\n");
    assertThat(time("responsible", "--person", "p-4", "--at", "2021-07-20T11:00").out())
        .startsWith("UNKNOWN 指挥部 杭州市援疆指挥部 (hq-city) ? 受援单位 阿克苏市医院 (u-hospital)\n");
    assertThat(time("responsible", "--person", "p-4", "--at", "2019-07-20T11:00").out())
        .startsWith("NOT_SERVING\n");
    assertThat(
            time("responsible", "--person", "p-4", "--days", "2022-05-11/2022-05-12").out().lines())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("2022-05-11T10:00 – 2022-05-11T14:00 INSIDE "));
    refused("either --at or --days", time("responsible", "--person", "p-4"));
    refused("2022-05-11", time("responsible", "--person", "p-4", "--at", "2022-05-11"));
    refused("must have an end", time("responsible", "--person", "p-4", "--days", "2022-05-11/.."));
  }

  @Test
  void saysWhetherAMinuteIsInTheHours() {
    assertThat(time("hours", "--person", "p-4", "--at", "2022-05-11T14:30").out())
        .startsWith("BREAK\n");
    assertThat(time("hours", "--unit", "u-hospital", "--at", "2021-07-20T11:00").out())
        .startsWith("UNKNOWN\n");
    refused("either --person or --unit", time("hours", "--at", "2022-05-11T14:30"));
  }

  /** H2 on the command line: the notice of 25 December 2022 on the year 2023. */
  @Test
  void answersByTheNoticesOfADay() {
    Object[] asked = {"--unit", "u-hospital", "--at", "2023-06-28T11:00", "--known-on"};
    assertThat(time("hours", with(asked, "2022-12-24")).out()).startsWith("UNKNOWN\n");
    assertThat(time("hours", with(asked, "2022-12-25")).out()).startsWith("OUTSIDE\n");
  }

  @Test
  void takesFurtherHolidaysFromAFile() throws IOException {
    Path file = folder.resolve("2021.csv");
    Files.writeString(
        file,
        """
        region,days,kind,name,known,source,evidence
        xinjiang,2021-01-01/2022-01-01,notice,2021年地方节假日通知,,本地通知,FOUND
        xinjiang,2021-07-20,holiday,古尔邦节,,本地通知,FOUND
        """);
    Object[] asked = {"--unit", "u-hospital", "--at", "2021-07-20T11:00", "--calendar", file};
    assertThat(time("hours", asked).out()).startsWith("OUTSIDE\n");
    Files.writeString(file, "day,kind\n");
    refused("2021.csv row 1: must be the heading", time("hours", asked));
  }

  @Test
  void answersOnLeaveDutyAndPeriods() {
    assertThat(
            time(
                    "leave",
                    "--person",
                    "p-8",
                    "--from",
                    "2022-05-12T10:00",
                    "--until",
                    "2022-05-12T20:00")
                .out())
        .startsWith("UNIT + HEADQUARTERS\n");
    assertThat(time("not-back", "--at", "2022-05-11T12:00").out()).startsWith("0\n");
    assertThat(time("duty", "--headquarters", "hq-city", "--days", "2022-05-01/2022-06-01").out())
        .startsWith("COMPLETE\n");
    assertThat(time("unknown-days", "--days", "2021-07-01/2021-08-01").out()).startsWith("3\n");
    assertThat(Cli.run("ask", "period", "--start", "2020-08-31", "--months", 18).out())
        .startsWith("2022-02-28\n")
        .contains("2022-03-01");
    assertThat(Cli.run("ask", "period", "--start", "2022-07-07", "--working-days", 3).out())
        .startsWith("2022-07-15\n");
    assertThat(Cli.run("ask", "period", "--start", "2021-07-09", "--working-days", 3).out())
        .startsWith("2021-07-14 ? 2021-07-29\n");
    refused("either --months or --working-days", Cli.run("ask", "period", "--start", "2021-07-09"));
  }

  private Cli time(String question, Object... options) {
    return Cli.run(with(new Object[] {"ask", question, register}, options));
  }

  private static Object[] with(Object[] some, Object... others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toArray();
  }

  @Test
  void saysHowTheThreeSystemsWork() throws IOException {
    assertThat(ask("meetings", "--lang", "en").out())
        .startsWith("0\n  · the three systems are set up in every headquarters asked");
    assertThat(ask("meetings", "--consultations", "2022-01-01/2022-04-01").out()).startsWith("0\n");
    assertThat(ask("items").out()).startsWith("0\n  · 没有逾期的议定事项");
    assertThat(ask("task-forces").out()).startsWith("0\n");
    refused("x", ask("meetings", "--consultations", "x"));
    RegisterWriter.write(
        Scenario.compliant()
            .taskForce("tf-1", force -> force.withCharters())
            .series("ms-office", series -> series.withCadences())
            .item("ai-1", item -> item.withSteps())
            .content(),
        register);
    assertThat(ask("task-forces").out()).startsWith("1\n").contains("tf-1");
    assertThat(ask("meetings").out()).startsWith("1\n").contains("ms-office");
  }

  @Test
  void saysHowWorkIsSpread() {
    assertThat(ask("workload", "--lang", "en").out())
        .startsWith("0\n  · nobody is known to have too much work");
    assertThat(ask("workload", "--person", "p-6").out()).startsWith("-\n  · ");
    assertThat(ask("workload", "--group", "g-medical").out()).startsWith("-\n  · ");
    assertThat(ask("results").out()).startsWith("0\n  · ");
    refused("no person 'nobody'", ask("workload", "--person", "nobody"));
    refused("no group 'nowhere'", ask("workload", "--group", "nowhere"));
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
