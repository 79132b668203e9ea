package org.aidgov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.RegisterSchema;
import org.junit.jupiter.api.Test;

/** The commands that show the catalogue and the format. */
class CatalogueCommandsTest {
  @Test
  void listsEveryRuleOnALine() {
    Cli cli = Cli.run("rules", "--lang", "en");
    assertThat(cli.out().lines()).hasSize(Catalogue.rules().size());
    assertThat(cli.out())
        .contains("GRD-001\terror\tG3,G5\tWhoever serves is in exactly one basic cell\n");
  }

  @Test
  void showsThePageOfARule() {
    assertThat(Cli.run("explain", "grd-001").out()).startsWith("# GRD-001 在任人员恰在一个基本网格中");
  }

  @Test
  void saysThatThereIsNoSuchRule() {
    Cli cli = Cli.run("explain", "GRD-999");
    assertThat(cli.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(cli.err()).isEqualTo("there is no rule 'GRD-999'; 'aidgov rules' lists them\n");
  }

  @Test
  void printsTheSchema() {
    assertThat(Cli.run("schema").out()).isEqualTo(RegisterSchema.text());
  }

  @Test
  void withoutACommandItShowsTheCommands() {
    assertThat(Cli.run().out()).contains("check", "ask", "rules", "explain", "schema");
  }
}
