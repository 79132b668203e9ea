package org.aidgov.core.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.immutables.value.Value;

/**
 * What a person says of the own work, and what the person was offered.
 *
 * @param weeks the weeks the person has declared, in order
 * @param rejections the advice the person does not want
 * @param reliefs the relief offered, in order of days
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"weeks", "rejections", "reliefs"})
public record WorkFile(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WorkWeek> weeks,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AdviceRejection> rejections,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Relief> reliefs)
    implements WithWorkFile {
  /**
   * Puts each list in order.
   *
   * @throws IllegalArgumentException if two declarations of one week are believed together
   */
  public WorkFile {
    weeks = Facts.ordered(weeks, WorkWeek::monday);
    rejections = Facts.byDays(rejections);
    reliefs = Facts.ordered(reliefs, Relief::on);
    for (int i = 0; i < weeks.size(); i++) {
      for (int j = i + 1; j < weeks.size() && isSame(weeks.get(i), weeks.get(j)); j++) {
        if (weeks.get(i).known().overlaps(weeks.get(j).known())) {
          throw new IllegalArgumentException(
              "week must be declared only once, but was '" + weeks.get(i).monday() + "'");
        }
      }
    }
  }

  /** In order of time, those of one week are next to each other. */
  private static boolean isSame(WorkWeek one, WorkWeek next) {
    return one.monday().equals(next.monday());
  }

  /** Returns what the books said of it on a day. */
  public WorkFile knownOn(int epochDay) {
    List<WorkWeek> weeksThen = Known.on(epochDay, weeks);
    List<AdviceRejection> rejectionsThen = Known.on(epochDay, rejections);
    List<Relief> reliefsThen = Known.on(epochDay, reliefs);
    boolean same = weeksThen == weeks && rejectionsThen == rejections && reliefsThen == reliefs;
    return same ? this : new WorkFile(weeksThen, rejectionsThen, reliefsThen);
  }

  /** Starts a file from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a file consists of. */
  public static class Builder extends WorkFileBuilder {
    Builder() {}
  }
}
