package org.aidgov.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aidgov.rules.json.RegisterWriter;
import org.aidgov.testkit.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder;
  private Path compliant;
  private Path uncovered;

  @BeforeEach
  void writeRegisters() throws IOException {
    compliant = folder.resolve("compliant.json");
    uncovered = folder.resolve("uncovered.json");
    RegisterWriter.write(Scenario.compliant().content(), compliant);
    RegisterWriter.write(
        Scenario.compliant().dossier("p-8", d -> d.withCells()).content(), uncovered);
  }

  @Test
  void aCompliantRegisterIsOk() {
    Cli cli = Cli.run("check", compliant, "--as-of", Scenario.TODAY);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out()).startsWith("截至2022-05-11：人员8人");
    assertThat(cli.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void saysWhatIsWrongWhyAndWhatWouldPutItRight() {
    Cli cli = Cli.run("check", uncovered, "--as-of", Scenario.TODAY, "--lang", "en");
    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(cli.out())
        .contains("[error] GRD-001 Whoever serves is in exactly one basic cell")
        .contains("person p-8 has been in no basic cell since 2020-03-01")
        .contains("[FAILS] basic cells the person is in on the day: 0, at least 1")
        .contains("Remedy: assign person p-8");
  }

  @Test
  void failsOnlyOnTheSeverityAskedFor() {
    assertThat(Cli.run("check", uncovered, "--as-of", Scenario.TODAY, "--fail-on", "never").code())
        .isEqualTo(ExitCode.OK);
    assertThat(
            Cli.run("check", uncovered, "--as-of", Scenario.TODAY, "--fail-on", "warning").code())
        .isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void showsWhatIsWaivedApartAndFailsOnTheRestOnly() throws IOException {
    Path waivers = folder.resolve("waivers.json");
    Files.writeString(
        waivers,
        """
        {"waivers": [{"id": "w-1", "rule": "GRD-001", "headquarters": "hq-city",
          "subject": {"scope": "PERSON", "id": "p-8"}, "by": "hq-zj", "reason": "筹建中",
          "days": "2022-05-01/2022-06-01"}]}
        """);
    Cli cli =
        Cli.run(
            "check", uncovered, "--as-of", Scenario.TODAY, "--waivers", waivers, "--lang", "en");
    assertThat(cli.code()).isEqualTo(ExitCode.OK);
    assertThat(cli.out())
        .doesNotContain("[error] GRD-001")
        .contains("  ~ GRD-001 person p-8 has been in no basic cell since 2020-03-01 [w-1]")
        .contains("w-1, for GRD-001 in headquarters 杭州市援疆指挥部 (hq-city), by headquarters")
        .contains("w-1: ends soon");
    assertThat(Cli.run("check", uncovered, "--as-of", "2022-06-01", "--waivers", waivers).code())
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(
            Cli.run(
                    "check",
                    uncovered,
                    "--as-of",
                    Scenario.TODAY,
                    "--waivers",
                    waivers,
                    "--format",
                    "json")
                .out())
        .contains("\"waivedBy\":\"w-1\"");
    assertThat(
            Cli.run("ask", "waivers", uncovered, "--as-of", Scenario.TODAY, "--waivers", waivers)
                .out())
        .startsWith("1\n  · w-1（指挥部 杭州市援疆指挥部 (hq-city)，规则GRD-001");
  }

  @Test
  void refusesWaiversForASubjectThatCannotBe() throws IOException {
    Path waivers = folder.resolve("waivers.json");
    for (String subject :
        List.of("{\"scope\":\"CELL\"}", "{}", "{\"scope\":\"PERSON\",\"id\":\"张三\"}")) {
      Files.writeString(
          waivers,
          """
          {"waivers": [{"id": "w-1", "rule": "GRD-001", "headquarters": "hq-city",
            "subject": %s, "by": "hq-zj", "reason": "筹建中", "days": "2022-05-01/2022-06-01"}]}
          """
              .formatted(subject));
      refused("subject", "check", compliant, "--as-of", Scenario.TODAY, "--waivers", waivers);
    }
  }

  @Test
  void comparesTwoRegistersDaysAndPolicies() throws IOException {
    Cli cli = Cli.run("compare", compliant, uncovered, "--as-of", Scenario.TODAY, "--lang", "en");
    assertThat(cli.out())
        .contains("+ GRD-001 person p-8 has been in no basic cell since 2020-03-01")
        .doesNotContain("- GRD");
    assertThat(Cli.run("compare", uncovered, compliant, "--as-of", Scenario.TODAY).out())
        .contains("- GRD-001");
    assertThat(Cli.run("compare", uncovered, "--as-of", "2020-02-29", "--to", Scenario.TODAY).out())
        .contains("+ GRD-001");
    Path policy = folder.resolve("policy.json");
    Files.writeString(policy, "{\"severities\": {\"GRD-001\": \"INFO\"}}");
    assertThat(
            Cli.run("compare", uncovered, "--as-of", Scenario.TODAY, "--then-policy", policy).out())
        .startsWith("~ GRD-001");
    assertThat(Cli.run("compare", uncovered, "--as-of", Scenario.TODAY).out()).startsWith("= ");
  }

  @Test
  void comparesStandardInputWithItselfAndWithAFile() throws IOException {
    String same = Cli.run("compare", uncovered, "--as-of", Scenario.TODAY).out();
    assertThat(fed(uncovered, "compare", "-", "--as-of", Scenario.TODAY).out()).isEqualTo(same);
    assertThat(fed(compliant, "compare", "-", uncovered, "--as-of", Scenario.TODAY).out())
        .contains("+ GRD-001");
    refused("standard input", "compare", "-", "-", "--as-of", Scenario.TODAY);
  }

  private static Cli fed(Path input, Object... args) throws IOException {
    InputStream before = System.in;
    try (InputStream fed = Files.newInputStream(input)) {
      System.setIn(fed);
      return Cli.run(args);
    } finally {
      System.setIn(before);
    }
  }

  /** The notice on 2022 is of 25 October 2021; before, no working day of 2022 was certain. */
  @Test
  void comparesByTheCalendarThatEachSideKnew() throws IOException {
    Path waiting = folder.resolve("waiting.json");
    RegisterWriter.write(Cli.withMatterWaiting().content(), waiting);
    String late = "+ DIS-012";
    Object[] asked = {"compare", waiting, "--as-of", "2022-05-11"};
    assertThat(Cli.run(with(asked, "--known-on", "2021-10-24")).out()).contains(late);
    assertThat(Cli.run(with(asked, "--known-on", "2021-10-25")).out()).doesNotContain(late);

    Path calendar = folder.resolve("more.csv");
    Files.writeString(
        calendar,
        """
        region,days,kind,name,known,source,evidence
        cn,2022-05-09,holiday,临时放假,,通知,FOUND
        """);
    Object[] days = {"compare", waiting, "--as-of", "2022-05-10", "--to", "2022-05-11"};
    assertThat(Cli.run(days).out()).contains(late);
    assertThat(Cli.run(with(days, "--calendar", calendar)).out()).doesNotContain(late);
  }

  private static Object[] with(Object[] some, Object... others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toArray();
  }

  @Test
  void writesNothingButJsonWhenAskedForJson() {
    Cli cli = Cli.run("check", uncovered, "--as-of", Scenario.TODAY, "--format", "json");
    assertThat(cli.out()).startsWith("{").endsWith("}\n").contains("\"GRD-001\"");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void aPolicyFileChangesSeverities() throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(policy, "{\"severities\": {\"GRD-001\": \"INFO\"}}");
    Cli cli = Cli.run("check", uncovered, "--as-of", Scenario.TODAY, "--policy", policy);
    assertThat(cli.out()).contains("[提示] GRD-001");
    assertThat(cli.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void refusesAPolicyThatIsNot() throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(policy, "{\"severities\": {\"GRD-999\": \"INFO\"}}");
    refused("GRD-999", "check", compliant, "--as-of", Scenario.TODAY, "--policy", policy);
  }

  @Test
  void saysThatAFileIsMissingOrAFolder() {
    refused("there is no such file", "check", folder.resolve("none"), "--as-of", Scenario.TODAY);
    refused("is a folder, not a file", "check", folder, "--as-of", Scenario.TODAY);
  }

  /** Which of them is meant, the place alone does not say. */
  @Test
  void saysWhichOfSeveralFilesIsWrong() throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(policy, "{\"severities\": {\"GRD-999\": \"INFO\", \"GRD-998\": \"INFO\"}}");
    String place = policy + ": $.severities['GRD-99";
    refused(place + "9']", "check", compliant, "--as-of", Scenario.TODAY, "--policy", policy);
    refused(place + "8']", "check", compliant, "--as-of", Scenario.TODAY, "--policy", policy);
    Path waivers = folder.resolve("waivers.json");
    Files.writeString(waivers, "{}");
    refused(
        waivers + ": $.waivers",
        "check",
        compliant,
        "--as-of",
        Scenario.TODAY,
        "--waivers",
        waivers);
    assertThat(fed(waivers, "ask", "who-serves", "-", "--as-of", Scenario.TODAY).out())
        .isNotEmpty();
    assertThat(fed(policy, "ask", "who-serves", "-", "--as-of", Scenario.TODAY).err())
        .startsWith("standard input: $: field must be one of");
  }

  @Test
  void saysThatAFileMayNotBeRead() {
    assertThatThrownBy(
            () ->
                Input.read(
                    compliant,
                    () -> {
                      throw new AccessDeniedException(compliant.toString());
                    }))
        .isInstanceOf(UserError.class)
        .hasMessage(compliant + ": you may not read it");
  }

  @Test
  void saysWhatIsWrongWithABrokenFile() throws IOException {
    byte[] whole = Files.readAllBytes(uncovered);
    byte[] truncated = java.util.Arrays.copyOf(whole, whole.length / 2);
    refusedFile(truncated);
    refusedFile(new byte[0]);
    refusedFile(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    refusedFile("{\"places\":[{\"id\":\"a\",\"name\":\"阿克苏\"}]}".getBytes(Charset.forName("GBK")));
    refusedFile("{}".getBytes(StandardCharsets.UTF_16));
    refusedFile("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    refusedFile("[]".getBytes(StandardCharsets.UTF_8));
    refusedFile("{\"people\":[],\"people\":[]}".getBytes(StandardCharsets.UTF_8));
    refusedFile("{\"patients\":[]}".getBytes(StandardCharsets.UTF_8));
    refusedFile(("{\"x\":" + "9".repeat(5000) + "}").getBytes(StandardCharsets.UTF_8));
  }

  private void refusedFile(byte[] bytes) throws IOException {
    Path file = folder.resolve("broken.json");
    Files.write(file, bytes);
    refused("", "check", file, "--as-of", Scenario.TODAY);
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    refused("--as-of", "check", compliant);
    refused("day must look like 2020-03-01", "check", compliant, "--as-of", "15.2.2021");
    refused(
        "language must be zh or en", "check", compliant, "--as-of", Scenario.TODAY, "--lang", "fr");
    refused("Unknown option: '--frob'", "check", compliant, "--as-of", Scenario.TODAY, "--frob");
    refused("Unmatched argument", "chekc");
  }

  /** As a full disk does: a stream of Java keeps it to itself. */
  @Test
  void saysThatWhatItWroteIsLost() {
    Cli cli = Cli.runInto(failing(new IOException("full")), "rules");
    assertThat(cli.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(cli.err().lines()).singleElement().asString().contains("can't be written");
  }

  @Test
  void anErrorOfTheMachineIsNoFinding() {
    Cli full = Cli.runInto(failing(new OutOfMemoryError("Java heap space")), "rules");
    assertThat(full.code()).isEqualTo(ExitCode.BUG);
    assertThat(full.err().lines()).singleElement().asString().contains("memory");
    Cli deep = Cli.runInto(failing(new StackOverflowError()), "rules");
    assertThat(deep.code()).isEqualTo(ExitCode.BUG);
    assertThat(deep.err()).contains("this is a bug", "StackOverflowError");
  }

  private static OutputStream failing(Throwable failure) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        if (failure instanceof IOException e) {
          throw e;
        }
        throw (Error) failure;
      }
    };
  }

  private static void refused(String message, Object... args) {
    Cli cli = Cli.run(args);
    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).isNotBlank().contains(message).doesNotContain("\tat ", "Exception");
  }
}
