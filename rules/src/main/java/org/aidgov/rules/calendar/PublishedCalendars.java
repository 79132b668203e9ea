package org.aidgov.rules.calendar;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.aidgov.core.calendar.CalendarRow;
import org.aidgov.core.calendar.Calendars;
import org.aidgov.core.calendar.RegionId;

/**
 * The calendars the library comes with: the country's of 2019 to 2026, and Xinjiang's of the same
 * years, as far as its notices were found.
 */
public final class PublishedCalendars {
  /** 新疆. */
  public static final RegionId XINJIANG = new RegionId("xinjiang");

  private static final Calendars ALL =
      Calendars.of(
          ImmutableList.<CalendarRow>builder()
              .addAll(rows("national.csv"))
              .addAll(rows("xinjiang.csv"))
              .build());

  private PublishedCalendars() {}

  /** Returns them; {@link Calendars#plus} adds what {@link CalendarReader} has read. */
  public static Calendars all() {
    return ALL;
  }

  private static List<CalendarRow> rows(String name) {
    // Asked for from here, not through a library: a named module shows its resources to itself
    // only.
    try (InputStream file =
        Objects.requireNonNull(PublishedCalendars.class.getResourceAsStream(name), name)) {
      return CalendarReader.read(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the library's own calendar " + name, e);
    }
  }
}
