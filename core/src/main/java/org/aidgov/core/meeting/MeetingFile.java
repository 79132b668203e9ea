package org.aidgov.core.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * A person's part in work meetings.
 *
 * @param series at whose meetings the person is expected
 * @param attended the meetings at which the person was, in order of ids
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"series", "attended"})
public record MeetingFile(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SeriesMembership> series,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Attendance> attended)
    implements WithMeetingFile {
  /** Puts each list in order. */
  public MeetingFile {
    series = Facts.byDays(series);
    attended = Facts.ordered(attended, one -> one.sitting().value());
  }

  /** Returns what the books said of it on a day. */
  public MeetingFile knownOn(int epochDay) {
    List<SeriesMembership> seriesThen = Known.on(epochDay, series);
    List<Attendance> attendedThen = Known.on(epochDay, attended);
    return seriesThen == series && attendedThen == attended
        ? this
        : new MeetingFile(seriesThen, attendedThen);
  }

  /** Starts a file from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a file consists of. */
  public static class Builder extends MeetingFileBuilder {
    Builder() {}
  }
}
