package org.aidgov.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidgov.core.calendar.CalendarRow;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.register.Register;
import org.aidgov.core.register.Scope;
import org.aidgov.core.register.SubjectId;
import org.aidgov.core.rule.Policy;
import org.aidgov.core.value.PolicyDays;
import org.aidgov.rules.calendar.CalendarReader;
import org.aidgov.rules.catalogue.Catalogue;
import org.aidgov.rules.json.PolicyReader;
import org.aidgov.rules.json.RegisterReader;
import org.aidgov.rules.json.WaiverReader;
import org.aidgov.rules.render.Language;
import org.aidgov.rules.waiver.Waivers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what the command line names. */
final class Input {
  private Input() {}

  /** Reads a register, as the books stood on a day if one is given; {@code -} is standard input. */
  static Register register(Path file, Optional<LocalDate> knownOn) {
    Register register =
        readJson(
            file,
            () ->
                isStandardInput(file) ? RegisterReader.read(System.in) : RegisterReader.read(file));
    return knownOn.map(register::knownOn).orElse(register);
  }

  /** Reads a policy on top of the catalogue's. */
  static Policy policy(Optional<Path> file) {
    return file.map(path -> readJson(path, () -> PolicyReader.read(Catalogue.policy(), path)))
        .orElseGet(Catalogue::policy);
  }

  /** Reads waivers of a policy's rules, as the books of a day have them; none without a file. */
  static Waivers waivers(Optional<Path> file, Policy policy, Optional<LocalDate> knownOn) {
    Waivers waivers =
        file.map(path -> readJson(path, () -> WaiverReader.read(policy, path)))
            .orElseGet(() -> Waivers.of(policy, List.of()));
    return knownOn.map(waivers::knownOn).orElse(waivers);
  }

  /** Reads a subject, written {@code PERSON:p-17}. */
  static SubjectId subject(String text) {
    int colon = text.indexOf(':');
    for (Scope scope : Scope.values()) {
      if (colon > 0 && scope.name().equalsIgnoreCase(text.substring(0, colon))) {
        return new SubjectId(scope, text.substring(colon + 1));
      }
    }
    throw new IllegalArgumentException(
        "subject must be one of "
            + List.of(Scope.values())
            + ", a colon and an id, but was '"
            + text
            + "'");
  }

  /** Reads holidays of further years or regions. */
  static List<CalendarRow> calendar(Path file) {
    return read(file, () -> CalendarReader.read(file));
  }

  static boolean isStandardInput(Path file) {
    return file.toString().equals("-");
  }

  /** Reads something from a file. */
  interface Reading<T> {
    T read() throws IOException;
  }

  /** As {@link #read}; a problem's place is in the document, so the file has to be said as well. */
  private static <T> T readJson(Path file, Reading<T> reading) {
    try {
      return read(file, reading);
    } catch (InvalidInputException e) {
      String name = isStandardInput(file) ? "standard input" : file.toString();
      throw new UserError(
          String.valueOf(e.getMessage())
              .lines()
              .map(line -> name + ": " + line)
              .collect(Collectors.joining("\n")));
    }
  }

  static <T> T read(Path file, Reading<T> reading) {
    try {
      if (!isStandardInput(file) && Files.isDirectory(file)) {
        throw new UserError(file + ": is a folder, not a file");
      }
      return reading.read();
    } catch (NoSuchFileException e) {
      throw new UserError(file + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new UserError(file + ": you may not read it");
    } catch (IOException e) {
      throw new UserError(file + ": can't be read (" + e.getMessage() + ")");
    }
  }

  /** Reads days of the command line. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return PolicyDays.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads minutes of the command line. */
  static final class MomentConverter implements ITypeConverter<Moment> {
    @Override
    public Moment convert(String text) {
      try {
        return Moment.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads languages of the command line. */
  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      try {
        return Language.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
