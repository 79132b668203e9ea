package org.aidgov.rules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {
  /** A limit, and documents that come to any number of what it limits. */
  enum Limit {
    DOCUMENT_BYTES(100, "$: document must have at most 100 bytes") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withDocumentBytes(100);
      }

      @Override
      String document(int bytes, boolean policy) {
        return "{}" + " ".repeat(bytes - 2);
      }
    },
    DEPTH(3, ": must not be nested more than 3 deep") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withDepth(3);
      }

      @Override
      String document(int depth, boolean policy) {
        return "{\"people\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
      }
    },
    STRING_LENGTH(50, ": text must have at most 50 characters, but was '") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withStringLength(50);
      }

      @Override
      String document(int length, boolean policy) {
        String text = "汉".repeat(length);
        return policy
            ? "{\"off\":[\"" + text + "\"]}"
            : "{\"homeUnits\":[{\"id\":\"home\",\"name\":\"" + text + "\"}]}";
      }
    },
    NAME_LENGTH(50, ": name of a field must have at most 50 characters, but was '") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withNameLength(50);
      }

      @Override
      String document(int length, boolean policy) {
        String field = "{\"" + "n".repeat(length) + "\":\"INFO\"}";
        return policy ? "{\"severities\":" + field + "}" : field;
      }
    },
    NUMBER_LENGTH(20, ": number must have at most 20 characters, but was '") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withNumberLength(20);
      }

      @Override
      String document(int length, boolean policy) {
        String number = "9".repeat(length);
        return policy
            ? "{\"parameters\":{\"TST-002.days\":[{\"from\":\"2020-01-01\",\"value\":"
                + number
                + "}]}}"
            : "{\"meetings\":[{\"resolutions\":[{\"vote\":{\"ayes\":" + number + "}}]}]}";
      }
    },
    LIST_ENTRIES(5, ": must have at most 5 entries") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withListEntries(5);
      }

      @Override
      String document(int entries, boolean policy) {
        return (policy ? "{\"off\":[" : "{\"places\":[") + commaSeparated("{}", entries) + "]}";
      }
    },
    FREE_FIELDS(5, "$.severities: must have at most 5 entries") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withListEntries(5);
      }

      @Override
      String document(int entries, boolean policy) {
        String fields =
            IntStream.range(0, entries)
                .mapToObj(i -> "\"R-" + i + "\":{\"x\":1}")
                .collect(Collectors.joining(","));
        return "{\"severities\":{" + fields + "}}";
      }

      @Override
      boolean concerns(Entry entry) {
        return entry.isOfPolicies();
      }
    },
    PROBLEMS(5, "… and 1 more") {
      @Override
      Limits limits() {
        return Limits.STANDARD.withProblems(5);
      }

      @Override
      String document(int problems, boolean policy) {
        return (policy ? "{\"off\":[" : "{\"places\":[") + commaSeparated("1", problems) + "]}";
      }
    };

    final int limit;
    final String message;

    Limit(int limit, String message) {
      this.limit = limit;
      this.message = message;
    }

    abstract Limits limits();

    abstract String document(int size, boolean policy);

    boolean concerns(Entry entry) {
      return true;
    }
  }

  private static String commaSeparated(String value, int times) {
    return String.join(",", java.util.Collections.nCopies(times, value));
  }

  static Stream<Arguments> limitsAndEntries() {
    return Stream.of(Limit.values())
        .flatMap(
            limit ->
                Stream.of(Entry.values())
                    .filter(limit::concerns)
                    .map(entry -> Arguments.of(limit, entry)));
  }

  @ParameterizedTest
  @MethodSource("limitsAndEntries")
  void acceptsWhatIsBelow(Limit limit, Entry entry) throws IOException {
    assertThat(problems(limit, entry, limit.limit - 1)).noneMatch(p -> p.contains(limit.message));
  }

  @ParameterizedTest
  @MethodSource("limitsAndEntries")
  void acceptsWhatIsThere(Limit limit, Entry entry) throws IOException {
    assertThat(problems(limit, entry, limit.limit)).noneMatch(p -> p.contains(limit.message));
  }

  @ParameterizedTest
  @MethodSource("limitsAndEntries")
  void refusesWhatIsBeyond(Limit limit, Entry entry) throws IOException {
    assertThat(problems(limit, entry, limit.limit + 1)).anyMatch(p -> p.contains(limit.message));
  }

  private static List<String> problems(Limit limit, Entry entry, int size) throws IOException {
    byte[] document = limit.document(size, entry.isOfPolicies()).getBytes(UTF_8);
    return entry.problems(document, limit.limits());
  }

  @ParameterizedTest
  @EnumSource(Entry.class)
  void stopsAtWhatIsTooLongToKeep(Entry entry) throws IOException {
    String far = "must have texts of at most 4096, names of at most 128 and numbers of at most 40";
    String text = "\"" + "x".repeat(1_000_000) + "\"";
    for (String document :
        List.of(
            "{\"off\":[" + text + "],\"places\":[{\"id\":" + text + "}]}",
            "{" + text + ":1}",
            "{\"parameters\":" + "9".repeat(1_000_000) + "}")) {
      assertThat(entry.problems(document.getBytes(UTF_8), Limits.STANDARD))
          .anyMatch(problem -> problem.contains(far));
    }
  }

  @ParameterizedTest
  @EnumSource(Entry.class)
  void survivesAHundredThousandBrackets(Entry entry) throws IOException {
    for (String bracket : List.of("[", "{\"people\":", "{\"a\":[")) {
      assertThat(entry.problems(bracket.repeat(100_000).getBytes(UTF_8), Limits.STANDARD))
          .last()
          .asString()
          .endsWith(": must not be nested more than 64 deep")
          .hasSizeLessThan(2_000);
    }
  }

  @Test
  void areThoseOfTheDocumentationUnlessOthersAreGiven() {
    assertThat(Limits.STANDARD)
        .isEqualTo(new Limits(268_435_456, 64, 4_096, 128, 40, 2_000_000, 100));
  }

  @Test
  void areChangedOneByOne() {
    assertThat(
            new Limits(9, 9, 9, 9, 9, 9, 9)
                .withDocumentBytes(1)
                .withDepth(2)
                .withStringLength(3)
                .withNameLength(4)
                .withNumberLength(5)
                .withListEntries(6)
                .withProblems(7))
        .isEqualTo(new Limits(1, 2, 3, 4, 5, 6, 7));
  }

  @Test
  void areAtLeastOne() {
    assertThatThrownBy(() -> Limits.STANDARD.withDepth(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("depth must be at least 1, but was 0");
  }
}
