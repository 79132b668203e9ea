package org.aidgov.core.party;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;
import org.immutables.value.Value;

/**
 * A meeting of organisational life (组织生活), planned or held. It counts for the period in which it is
 * <em>held</em>, wherever it had been planned. What was said is not kept.
 *
 * @param id what it is known by
 * @param organisation whose meeting: a branch's or a committee's
 * @param kind which kind
 * @param planned the day it is planned for
 * @param held the day it was held; absent while it was not
 * @param functions which of the four things of a temporary branch it was for
 * @param resolutions what was put to the vote
 * @param known when the fact was in the books
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({
  "id",
  "organisation",
  "kind",
  "planned",
  "held",
  "functions",
  "resolutions",
  "known"
})
public record LifeMeeting(
    @JsonProperty(required = true) MeetingId id,
    @JsonProperty(required = true) PartyOrganisationId organisation,
    @JsonProperty(required = true) Kind kind,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> planned,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> held,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<BranchFunction> functions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Resolution> resolutions,
    @OmitAlways DayRange known)
    implements Known, WithLifeMeeting {
  /** Which kind of meeting. */
  public enum Kind {
    /** 支部党员大会: the members' meeting. */
    MEMBERS_MEETING,
    /** 支部委员会: the committee's meeting. */
    COMMITTEE_MEETING,
    /** 党小组会: a Party group's meeting. */
    GROUP_MEETING,
    /** 党课: a Party lecture. */
    LECTURE,
    /** 主题党日: the theme day. */
    THEME_DAY,
    /** 组织生活会: the organisational life meeting. */
    ORGANISATIONAL_LIFE_MEETING,
    /** 民主评议党员: the democratic appraisal of members. */
    DEMOCRATIC_APPRAISAL,
    /** 民主生活会: the democratic life meeting of a leading group. */
    DEMOCRATIC_LIFE_MEETING
  }

  /**
   * @throws IllegalArgumentException if it is neither planned nor held, or a day is not one the
   *     library can speak of
   */
  public LifeMeeting {
    planned = Facts.optional(planned);
    held = Facts.optional(held);
    if (planned.isEmpty() && held.isEmpty()) {
      throw new IllegalArgumentException("a meeting must be planned or held");
    }
    planned.ifPresent(PolicyDays::check);
    held.ifPresent(PolicyDays::check);
    functions = Facts.set(functions);
    resolutions = Facts.list(resolutions);
    known = DayRange.orAlways(known);
  }

  /** Starts a meeting from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a meeting consists of. */
  public static class Builder extends LifeMeetingBuilder {
    Builder() {
      known(DayRange.ALWAYS);
    }
  }
}
