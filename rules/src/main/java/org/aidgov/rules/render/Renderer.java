package org.aidgov.rules.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidgov.core.evaluation.Finding;
import org.aidgov.core.evaluation.Gap;
import org.aidgov.core.evaluation.Ruling;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Remedy;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Condition;
import org.aidgov.core.rule.FactValue;
import org.aidgov.core.rule.Severity;
import org.aidgov.core.rule.Verdict;
import org.aidgov.core.rule.Verdict.NotApplicable;
import org.aidgov.core.source.Citation;
import org.aidgov.core.value.Entity;
import org.aidgov.rules.decision.Answer;
import org.aidgov.rules.policy.Sources;

/** Says findings in one language. Immutable. */
public final class Renderer {
  private static final String ARTICLE = "Art. ";

  private final Language language;
  private final Words words;
  private final Function<SubjectId, Optional<String>> names;

  private Renderer(Language language, Function<SubjectId, Optional<String>> names) {
    this.language = language;
    this.words = Words.in(language);
    this.names = names;
  }

  /** Returns a renderer that calls everybody and everything by id. */
  public static Renderer of(Language language) {
    return new Renderer(language, subject -> Optional.empty());
  }

  /** Returns a renderer that calls cells, branches and the like by name, people by id. */
  public static Renderer of(Language language, Register register) {
    return new Renderer(language, subject -> register.entity(subject).map(Entity::name));
  }

  /**
   * Returns a renderer that calls subjects as the host says; by id where it says nothing. For
   * people's names, where the reader may see them.
   */
  public static Renderer of(Language language, Function<SubjectId, Optional<String>> names) {
    return new Renderer(language, names);
  }

  /** Returns the language. */
  public Language language() {
    return language;
  }

  /** Returns what a rule asks, in a sentence. */
  public String title(String ruleId) {
    return words.get(ruleId + ".title");
  }

  /** Returns what is wrong, in a sentence. */
  public String explanation(Finding finding) {
    return words.fill(key(finding), name -> value(finding, name));
  }

  /** Returns what would put it right, in a sentence. */
  public String remedy(Finding finding) {
    return words.fill(key(finding) + ".remedy", name -> value(finding, name));
  }

  private static String key(Finding finding) {
    return finding.id().rule() + "." + finding.id().aspect();
  }

  private String value(Finding finding, String name) {
    if (name.equals("subject")) {
      return subject(finding.id().subject());
    }
    if (name.equals("since")) {
      return finding.id().since().toString();
    }
    FactValue fact = finding.facts().get(name);
    if (fact != null) {
      return value(fact);
    }
    boolean bound = name.endsWith(".bound");
    String wanted = bound ? name.substring(0, name.length() - ".bound".length()) : name;
    // The last one counts: a fact looked at twice is reported as it was when it failed.
    return finding.conditions().stream()
        .filter(condition -> condition.fact().equals(wanted))
        .reduce((earlier, later) -> later)
        .map(condition -> value(bound ? condition.bound() : condition.found()))
        .orElseThrow(() -> new IllegalStateException(finding.id() + " has no fact '" + name + "'"));
  }

  /** Returns the conditions that were evaluated, a line each, with what the numbers rest on. */
  public List<String> conditions(String ruleId, List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> condition(ruleId, condition))
        .collect(ImmutableList.toImmutableList());
  }

  private String condition(String ruleId, Condition condition) {
    String text =
        words.fill(
            "condition." + condition.relation(),
            name ->
                switch (name) {
                  case "fact" -> words.get(ruleId + ".fact." + condition.fact());
                  case "found" -> value(condition.found());
                  case "bound" -> value(condition.bound());
                  case "mark" -> words.get(condition.holds() ? "mark.holds" : "mark.fails");
                  default -> throw new IllegalStateException("no such part: " + name);
                });
    return condition.parameter().map(use -> text + " " + use(use)).orElse(text);
  }

  private String use(Condition.Use use) {
    return words.fill(
        "condition.use",
        name ->
            switch (name) {
              case "parameter" -> use.id();
              case "value" -> Integer.toString(use.value());
              case "unit" -> words.get("unit." + use.unit().replace(' ', '-'));
              case "citation" -> citation(use.citation());
              default -> throw new IllegalStateException("no such part: " + name);
            });
  }

  /** Returns source, place, how it binds and how sure we are of it. */
  public String citation(Citation citation) {
    var source = Sources.get(citation.source());
    return words.fill(
        "citation",
        name ->
            switch (name) {
              case "source" -> language == Language.ZH ? source.zh() : source.en();
              case "place" -> place(citation);
              case "binding" -> words.get("binding." + citation.binding());
              case "evidence" -> words.get("evidence." + citation.evidence());
              default -> throw new IllegalStateException("no such part: " + name);
            });
  }

  /** In Chinese, articles are numbered the Chinese way, and our own reasons are left out. */
  private String place(Citation citation) {
    String place = citation.place();
    if (language != Language.ZH) {
      return place;
    }
    if (citation.source().equals(Citation.OURS)) {
      return "";
    }
    return place.startsWith(ARTICLE) ? "第" + place.substring(ARTICLE.length()) + "条" : place;
  }

  /** Returns one step of the reasoning behind an answer, with the texts it rests on. */
  public String reason(Answer.Reason reason) {
    String text =
        words.fill(
            "decision." + reason.key(),
            name -> value(Objects.requireNonNull(reason.facts().get(name), name)));
    return reason.citations().isEmpty()
        ? text
        : text
            + reason.citations().stream()
                .map(this::citation)
                .collect(Collectors.joining(words.get("sources.separator"), " [", "]"));
  }

  /** Returns a step in a sentence, with who decides it; several steps one after the other. */
  public String step(Remedy remedy) {
    if (remedy instanceof Remedy.Together several) {
      return several.steps().stream()
          .map(this::step)
          .collect(Collectors.joining(words.get("sources.separator")));
    }
    String kind = remedy.getClass().getSimpleName();
    return words.fill(
        "step." + kind,
        name ->
            name.equals("actor")
                ? words.get("actor." + remedy.actor())
                : value(StepFacts.of(remedy, name)));
  }

  /** Returns a severity in words. */
  public String severity(Severity severity) {
    return words.get("severity." + severity);
  }

  /** Returns why a rule asks nothing of a subject. */
  public String reason(NotApplicable verdict) {
    return words.get("reason." + verdict.reason());
  }

  /** Returns which facts nobody knows. */
  public String missing(Gap gap) {
    return gap.missing().stream()
        .map(missing -> words.get("missing." + missing))
        .collect(Collectors.joining(words.get("list.separator")));
  }

  /** Returns what a rule says of its subject, in a few words, with why it asks or knows nothing. */
  public String verdict(Ruling ruling) {
    Verdict verdict = ruling.verdict();
    if (verdict instanceof NotApplicable none) {
      return words.fill("verdict.not-applicable", name -> reason(none));
    } else if (verdict instanceof Verdict.Undetermined open) {
      return words.fill(
          "verdict.undetermined",
          name -> missing(new Gap(ruling.rule(), ruling.subject(), open.missing())));
    }
    return words.get(
        verdict instanceof Verdict.Violated ? "verdict.violated" : "verdict.satisfied");
  }

  /** Returns whom or what a finding is about: kind, name where there is one, id. */
  public String subject(SubjectId subject) {
    String kind = words.get("scope." + subject.scope());
    return names
        .apply(subject)
        .map(name -> kind + " " + name + " (" + subject.id() + ")")
        .orElse(kind + " " + subject.id());
  }

  /** Returns other words of the library by key, as for headings of reports. */
  public String text(String key, Function<String, String> values) {
    return words.fill(key, values);
  }

  private String value(FactValue value) {
    if (value instanceof FactValue.Count count) {
      return Integer.toString(count.value());
    } else if (value instanceof FactValue.Share share) {
      return share.part() + "/" + share.whole();
    } else if (value instanceof FactValue.Flag flag) {
      return words.get(flag.value() ? "flag.yes" : "flag.no");
    } else if (value instanceof FactValue.Day day) {
      return day.value().toString();
    } else if (value instanceof FactValue.Days days) {
      return days.value().toString();
    } else if (value instanceof FactValue.Period period) {
      return period.value().toString();
    } else if (value instanceof FactValue.Minute minute) {
      return minute.value().toString();
    } else if (value instanceof FactValue.Hours hours) {
      return hours.value().toString();
    } else if (value instanceof FactValue.Term term) {
      return words.get("term." + term.type() + "." + term.name());
    } else if (value instanceof FactValue.Subject subject) {
      return subject(subject.subject());
    } else if (value instanceof FactValue.Reference reference) {
      return reference.id();
    } else if (value instanceof FactValue.Several several) {
      return several.values().stream()
          .map(this::value)
          .collect(Collectors.joining(words.get("list.separator")));
    }
    throw new IllegalStateException("no words for " + value);
  }
}
