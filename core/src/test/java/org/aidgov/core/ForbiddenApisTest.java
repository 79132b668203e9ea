package org.aidgov.core;

import static org.aidgov.core.Architecture.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No clock, no chance, no machine's settings, no input or output, and nothing run from data. */
class ForbiddenApisTest {
  /** Packages and types that nothing may depend on; a package ends in a dot. */
  private static final List<String> TYPES =
      List.of(
          "java.io.File",
          "java.io.InputStream",
          "java.io.ObjectInputStream",
          "java.io.ObjectOutputStream",
          "java.io.OutputStream",
          "java.io.PrintStream",
          "java.io.Reader",
          "java.io.Writer",
          "java.lang.invoke.MethodHandles",
          "java.lang.reflect.",
          "java.net.",
          "java.nio.",
          "java.rmi.",
          "java.sql.",
          "java.text.",
          "java.time.Clock",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.Random",
          "java.util.ResourceBundle",
          "java.util.Scanner",
          "java.util.ServiceLoader",
          "java.util.TimeZone",
          "java.util.Timer",
          "java.util.UUID",
          "java.util.concurrent.",
          "java.util.logging.",
          "java.util.regex.",
          "javax.script.",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread");

  /** Methods and fields that nothing may use, whatever their parameters. */
  private static final Set<String> MEMBERS =
      Set.of(
          "java.lang.Class.forName",
          "java.lang.Class.getResource",
          "java.lang.Class.getResourceAsStream",
          "java.lang.Math.random",
          "java.lang.String.formatted",
          "java.lang.String.matches",
          "java.lang.String.replaceAll",
          "java.lang.String.replaceFirst",
          "java.lang.String.split",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.err",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.in",
          "java.lang.System.lineSeparator",
          "java.lang.System.nanoTime",
          "java.lang.System.out",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.ZoneId.systemDefault",
          "java.time.ZonedDateTime.now",
          "java.util.Collection.parallelStream",
          "java.util.Collections.shuffle",
          "java.util.Locale.getDefault",
          "java.util.stream.BaseStream.parallel",
          "java.util.stream.IntStream.parallel",
          "java.util.stream.LongStream.parallel",
          "java.util.stream.Stream.parallel");

  /** Overloads that take the machine's locale or charset. */
  private static final Set<String> OVERLOADS =
      Set.of(
          "java.lang.String.<init>([B)",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

  @Test
  void nothingDependsOnAForbiddenType() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MAIN) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (isForbidden(dependency.getTargetClass().getBaseComponentType().getFullName())) {
          wrong.add(dependency.getDescription());
        }
      }
    }

    assertThat(MAIN.size()).isGreaterThan(80);
    assertThat(wrong).isEmpty();
  }

  private static boolean isForbidden(String name) {
    return TYPES.stream()
        .anyMatch(type -> type.endsWith(".") ? name.startsWith(type) : name.equals(type));
  }

  @Test
  void nothingUsesAForbiddenMethodOrField() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MAIN) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        AccessTarget target = access.getTarget();
        String member = target.getOwner().getFullName() + "." + target.getName();
        if (MEMBERS.contains(member) || OVERLOADS.contains(signature(member, target))) {
          wrong.add(access.getDescription());
        }
        // A subtype of a collection or stream inherits these.
        if (target.getName().equals("parallelStream") || target.getName().equals("parallel")) {
          wrong.add(access.getDescription());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static String signature(String member, AccessTarget target) {
    if (!(target instanceof CodeUnitAccessTarget unit)) {
      return member;
    }
    List<String> parameters =
        unit.getRawParameterTypes().stream().map(JavaClass::getFullName).toList();
    return member + "(" + String.join(", ", parameters) + ")";
  }
}
