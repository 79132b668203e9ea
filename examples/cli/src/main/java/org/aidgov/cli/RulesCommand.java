package org.aidgov.cli;

import org.aidgov.core.rule.Rule;
import org.aidgov.core.rule.RuleDescriptor;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.render.Renderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code aidgov rules}: the catalogue, a line a rule. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists the rules: id, worst severity, clauses, what must be so.")
@SuppressWarnings("NullAway.Init") // fields are set by picocli
final class RulesCommand implements Runnable {
  @ParentCommand private Main main;

  @Mixin private LanguageOption language;

  @Override
  public void run() {
    Renderer renderer = Renderer.of(language.value());
    for (Rule rule : Catalogue.rules()) {
      RuleDescriptor descriptor = rule.descriptor();
      main.console
          .out()
          .println(
              String.join(
                  "\t",
                  descriptor.id(),
                  renderer.severity(descriptor.severity()),
                  String.join(",", descriptor.clauses()),
                  renderer.title(descriptor.id())));
    }
  }
}
