package org.aidgov.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.calendar.CalendarRow;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.calendar.RegionId;
import org.aidgov.core.calendar.WorkCalendar;
import org.aidgov.core.register.InvalidInputException;
import org.aidgov.core.source.Evidence;
import org.aidgov.core.value.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {
  private static final String GOOD = "xinjiang,2024-04-10,holiday,肉孜节,2024-02-20,notice,FOUND";

  @Test
  void readsDaysAndRanges() {
    List<CalendarRow> rows =
        read(
            GOOD,
            "xinjiang,2024-01-01/2025-01-01,notice,\"通知, \"\"2024\"\"\",,web,PARTLY_FOUND",
            "cn,2027-01-01/2027-01-04,holiday,元旦,2026-11-01/2026-12-01,gov.cn,FOUND");

    assertThat(rows)
        .containsExactly(
            new CalendarRow(
                new RegionId("xinjiang"),
                DayRange.parse("2024-04-10/2024-04-11"),
                CalendarRow.Kind.HOLIDAY,
                "肉孜节",
                DayRange.parse("2024-02-20/.."),
                "notice",
                Evidence.FOUND),
            new CalendarRow(
                new RegionId("xinjiang"),
                DayRange.parse("2024-01-01/2025-01-01"),
                CalendarRow.Kind.NOTICE,
                "通知, \"2024\"",
                DayRange.ALWAYS,
                "web",
                Evidence.PARTLY_FOUND),
            new CalendarRow(
                RegionId.NATIONAL,
                DayRange.parse("2027-01-01/2027-01-04"),
                CalendarRow.Kind.HOLIDAY,
                "元旦",
                DayRange.parse("2026-11-01/2026-12-01"),
                "gov.cn",
                Evidence.FOUND));
  }

  /** A headquarters that has found the notice of a year adds it: nothing is unknown any more. */
  @Test
  void aNoticeThatIsAddedSettlesItsYear() {
    Calendars calendars =
        PublishedCalendars.all()
            .plus(read(GOOD, "xinjiang,2024-01-01/2025-01-01,notice,通知,2024-02-20,web,FOUND"));
    WorkCalendar region = calendars.of(PublishedCalendars.XINJIANG);

    assertThat(region.on(LocalDate.of(2024, 4, 9)).isWorking()).isTrue();
    assertThat(region.on(LocalDate.of(2024, 4, 10)).isWorking()).isFalse();
    assertThat(region.on(LocalDate.of(2024, 6, 18)).isWorking()).isTrue();
    WorkCalendar before =
        calendars.knownOn(LocalDate.of(2024, 2, 19)).of(PublishedCalendars.XINJIANG);
    assertThat(before.on(LocalDate.of(2024, 4, 9)).isUnknown()).isTrue();
  }

  @Test
  void readsAFileWithAByteOrderMarkAndOtherLineEnds(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("more.csv");
    Files.writeString(file, "\uFEFF" + CalendarReader.HEADING + "\r\n" + GOOD + "\r\n");

    assertThat(CalendarReader.read(file)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "xin jiang,2024-04-10,holiday,n,,s,FOUND|h.csv row 2, region: region id must be 1 to 64"
            + " letters (a-z, A-Z), digits or . _ : / - and start with a letter or digit, but was"
            + " 'xin jiang'",
        "x,2024-04-31,holiday,n,,s,FOUND|h.csv row 2, days: day must exist in the calendar, but was"
            + " '2024-04-31'",
        "x,10.4.2024,holiday,n,,s,FOUND|h.csv row 2, days: day must look like 2020-03-01, but was"
            + " '10.4.2024'",
        "x,2024/4/10,holiday,n,,s,FOUND|h.csv row 2, days: days must look like"
            + " 2020-03-01/2023-04-11 (last day not included) or 2020-03-01/.., but was '2024/4/10'",
        "x,2024-04-10,holiday,n,2024/2/20,s,FOUND|h.csv row 2, known: days must look like"
            + " 2020-03-01/2023-04-11 (last day not included) or 2020-03-01/.., but was '2024/2/20'",
        "x,2024-04-10,Holiday,n,,s,FOUND|h.csv row 2, kind: must be one of holiday, workday,"
            + " cancelled_workday, notice, outlook, open, but was 'Holiday'",
        "x,2024-04-10,holiday,n,soon,s,FOUND|h.csv row 2, known: day must look like 2020-03-01, but"
            + " was 'soon'",
        "x,2024-04-10,holiday,n,,s,sure|h.csv row 2, evidence: must be one of FOUND, PARTLY_FOUND,"
            + " GENERAL_KNOWLEDGE, OUR_DEFAULT, but was 'sure'",
        "x,2024-04-10,holiday,,,s,FOUND|h.csv row 2: name must not be blank",
        "x,2024-04-10,holiday,n,,,FOUND|h.csv row 2: source must not be blank",
        "cn,2024-04-10,open,n,,s,FOUND|h.csv row 2: kind must not be one that only a region has,"
            + " but was 'OPEN'",
        "x,2024-04-10/..,holiday,n,,s,FOUND|h.csv row 2: days must be at most 31, but was"
            + " '2024-04-10/..'",
        "x,2024-04-10,holiday,n,,s|h.csv row 2: must have 7 values, but has 6, but was"
            + " 'x,2024-04-10,holiday,n,,s'",
        "``|h.csv row 2: must have 7 values, but has 1",
        "x,\"2024-04-10,holiday|h.csv row 2: a quote must be closed at the end of its value, but was"
            + " 'x,\"2024-04-10,holiday'",
        "x,2024\"04,holiday|h.csv row 2: a value with quotes must be in quotes, each of its own"
            + " doubled, but was 'x,2024\"04,holiday'"
      })
  void saysFileRowValueAndWhatWasExpected(String row, String message) {
    assertThatThrownBy(() -> read(row))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message);
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> read("x y,2024-04-10,day,n,,s,FOUND", GOOD, "x"))
        .hasMessageContaining("row 2, region")
        .hasMessageContaining("row 2, kind")
        .hasMessageContaining("row 4: must have 7 values");
  }

  @Test
  void refusesADayThatIsThereTwiceUnlessOneRowSupersedesTheOther() {
    assertThatThrownBy(() -> read(GOOD, "xinjiang,2024-04-09/2024-04-12,holiday,节,,s,FOUND"))
        .hasMessage(
            "h.csv row 3: a day must not be in two rows of one region, but is also in row 2, but"
                + " was '2024-04-10'");
    assertThat(
            read(
                "x,2024-04-10,holiday,n,2024-01-01/2024-02-01,s,FOUND",
                "x,2024-04-10,workday,n,2024-02-01,s,FOUND",
                "y,2024-04-10,holiday,n,,s,FOUND"))
        .hasSize(3);
  }

  @Test
  void refusesAnotherHeading() {
    assertThatThrownBy(() -> readText("date,kind,name,source\n"))
        .hasMessage(
            "h.csv row 1: must be the heading region,days,kind,name,known,source,evidence, but was"
                + " 'date,kind,name,source'");
    assertThatThrownBy(() -> readText("")).hasMessageContaining("must be the heading");
  }

  @Test
  void refusesWhatIsNoTextInUtf8() {
    byte[] gbk = (CalendarReader.HEADING + "\n" + GOOD).getBytes(Charset.forName("GBK"));
    assertThatThrownBy(() -> readBytes(gbk))
        .hasMessage("h.csv row 2: must be UTF-8 (not GBK or another)");
    byte[] cut = "é".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> readBytes(new byte[] {cut[0]})).hasMessageContaining("must be UTF-8");
    assertThatThrownBy(() -> readText("PK\u0003\u0004")).hasMessageContaining("zip archive");
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThatThrownBy(() -> readBytes(new byte[CalendarReader.MOST_BYTES + 1]))
        .hasMessage("h.csv: must have at most 1048576 bytes");
    assertThatThrownBy(
            () -> readText(CalendarReader.HEADING + "\nx".repeat(CalendarReader.MOST_ROWS + 1)))
        .hasMessage("h.csv: must have at most 10000 rows");
    assertThatThrownBy(() -> read("x,2024-04-10,holiday," + "n".repeat(201) + ",,s,FOUND"))
        .hasMessageContaining("name must have at most 200 characters");
    assertThatThrownBy(() -> readText(CalendarReader.HEADING + "\nx".repeat(200)))
        .hasMessageEndingWith("… and 100 more");
  }

  private static List<CalendarRow> read(String... rows) {
    return readText(CalendarReader.HEADING + "\n" + String.join("\n", rows) + "\n");
  }

  private static List<CalendarRow> readText(String text) {
    return readBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<CalendarRow> readBytes(byte[] bytes) {
    try {
      return CalendarReader.read("h.csv", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
