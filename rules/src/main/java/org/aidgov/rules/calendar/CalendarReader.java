package org.aidgov.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.aidgov.core.calendar.CalendarRow;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.PolicyDays;
import org.jspecify.annotations.Nullable;

/**
 * Reads calendars from files of comma-separated values in UTF-8, with or without a byte order mark:
 *
 * <pre>
 * region,days,kind,name,known,source,evidence
 * xinjiang,2024-01-01/2025-01-01,notice,2024年地方节假日通知,2024-02-20,官网通知,FOUND
 * xinjiang,2024-04-10,holiday,肉孜节,2024-02-20,官网通知,FOUND
 * </pre>
 *
 * <p>{@code days} is a day, or from the first to the first not included. {@code known} is the day
 * of the notice, or from then until it was superseded; blank where nobody noted it. Nothing is
 * guessed or passed over; all that is wrong is reported at once, with file, row, value and what was
 * expected. Row 1 is the heading.
 */
public final class CalendarReader {
  /** The heading that a file must have. */
  public static final String HEADING = "region,days,kind,name,known,source,evidence";

  /** The most bytes of a file. */
  public static final int MOST_BYTES = 1 << 20;

  /** The most rows of a file, without the heading. */
  public static final int MOST_ROWS = 10_000;

  private static final List<String> COLUMNS = CsvLine.split(HEADING);
  private static final ImmutableMap<String, CalendarRow.Kind> KINDS =
      Arrays.stream(CalendarRow.Kind.values())
          .collect(
              ImmutableMap.toImmutableMap(
                  kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));
  private static final ImmutableMap<String, Evidence> EVIDENCE =
      Arrays.stream(Evidence.values())
          .collect(ImmutableMap.toImmutableMap(Evidence::name, evidence -> evidence));

  private final FileProblems problems;
  private final Map<Claim, List<Said>> said = new HashMap<>();
  private final ImmutableList.Builder<CalendarRow> rows = ImmutableList.builder();

  /** What no two rows may be about while both are believed. */
  private record Claim(RegionId region, int day) {}

  /** When something is believed, and which row says it. */
  private record Said(DayRange known, int row) {}

  private CalendarReader(String file) {
    problems = new FileProblems(file);
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException if it is no calendar, with all that is wrong
   * @throws IOException if the file can't be read
   */
  public static List<CalendarRow> read(Path file) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return read(String.valueOf(file.getFileName()), source);
    }
  }

  /**
   * Reads all that a stream has left. The stream is not closed.
   *
   * @param file what to call it in messages
   * @throws InvalidInputException if it is no calendar, with all that is wrong
   * @throws IOException if the stream can't be read
   */
  public static List<CalendarRow> read(String file, InputStream source) throws IOException {
    CalendarReader reader = new CalendarReader(file);
    String text = reader.text(source.readNBytes(MOST_BYTES + 1));
    if (text != null) {
      reader.readAll(text);
    }
    reader.problems.throwIfAny();
    return reader.rows.build();
  }

  /** Returns the file as text, or null with a problem. */
  private @Nullable String text(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      problems.add("must have at most " + MOST_BYTES + " bytes");
      return null;
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      problems.add("must be comma-separated text, but is a zip archive, such as an Excel workbook");
      return null;
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
    if (result.isError()) {
      int row = 1;
      for (int i = 0; i < input.position(); i++) {
        row += bytes[i] == '\n' ? 1 : 0;
      }
      problems.add(row, "", "must be UTF-8 (not GBK or another)");
      return null;
    }
    String text = output.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void readAll(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
      problems.add(1, lines.isEmpty() ? "" : lines.get(0), "must be the heading " + HEADING);
      return;
    }
    if (lines.size() - 1 > MOST_ROWS) {
      problems.add("must have at most " + MOST_ROWS + " rows");
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      readRow(i + 1, lines.get(i));
    }
  }

  private void readRow(int number, String line) {
    List<String> values;
    try {
      values = CsvLine.split(line);
    } catch (IllegalArgumentException e) {
      problems.add(number, line, String.valueOf(e.getMessage()));
      return;
    }
    if (values.size() != COLUMNS.size()) {
      problems.add(
          number, line, "must have " + COLUMNS.size() + " values, but has " + values.size());
      return;
    }
    RegionId region = value(number, values, 0, RegionId::new);
    DayRange days = value(number, values, 1, CalendarReader::days);
    CalendarRow.Kind kind = value(number, values, 2, text -> oneOf(KINDS, text));
    DayRange known = value(number, values, 4, CalendarReader::known);
    Evidence evidence = value(number, values, 6, text -> oneOf(EVIDENCE, text));
    if (region != null && days != null && kind != null && known != null && evidence != null) {
      try {
        add(
            number,
            new CalendarRow(region, days, kind, values.get(3), known, values.get(5), evidence));
      } catch (IllegalArgumentException e) {
        problems.addRefusal(number, "", e);
      }
    }
  }

  private void add(int number, CalendarRow row) {
    int day = row.days().fromEpochDay();
    int end = row.kind().isOfDays() ? row.days().untilEpochDay() : day;
    for (; day < end; day++) {
      List<Said> before =
          said.computeIfAbsent(new Claim(row.region(), day), c -> new ArrayList<>());
      for (Said other : before) {
        if (other.known().overlaps(row.known())) {
          problems.add(
              number,
              LocalDate.ofEpochDay(day).toString(),
              "a day must not be in two rows of one region, but is also in row " + other.row());
          return;
        }
      }
      before.add(new Said(row.known(), number));
    }
    rows.add(row);
  }

  private <T> @Nullable T value(
      int number, List<String> values, int column, Function<String, T> parse) {
    try {
      return parse.apply(values.get(column));
    } catch (IllegalArgumentException e) {
      problems.addRefusal(number, COLUMNS.get(column), e);
      return null;
    }
  }

  private static DayRange days(String text) {
    if (text.indexOf('/') >= 0) {
      return DayRange.parse(text);
    }
    var day = PolicyDays.parse(text);
    return DayRange.ofInclusive(day, day);
  }

  private static DayRange known(String text) {
    if (text.isEmpty()) {
      return DayRange.ALWAYS;
    }
    return text.indexOf('/') >= 0
        ? DayRange.parse(text)
        : DayRange.openFrom(PolicyDays.parse(text));
  }

  private static <T> T oneOf(ImmutableMap<String, T> words, String text) {
    T found = words.get(text);
    if (found == null) {
      throw new IllegalArgumentException(
          "must be one of " + String.join(", ", words.keySet()) + ", but was '" + text + "'");
    }
    return found;
  }
}
