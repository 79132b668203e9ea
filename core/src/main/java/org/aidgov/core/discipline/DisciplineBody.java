package org.aidgov.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Entity;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A body concerned with discipline: one of the headquarters, which supervises and hands on, or an
 * authority outside, which alone decides.
 *
 * @param id what it is known by
 * @param name what people call it
 * @param kind which kind
 * @param headquarters whose body it is; of an authority, for whose people it is competent
 * @param days the days of its existence; that of a temporary group is to have an end
 * @param members who is in it; of an authority, nobody
 */
@Value.Builder
@GovernanceStyle
@SuppressWarnings(
    "immutables:from") // an id is narrower than Entity's; from() copies it all the same
@JsonPropertyOrder({"id", "name", "kind", "headquarters", "days", "members"})
public record DisciplineBody(
    @JsonProperty(required = true) DisciplineBodyId id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) Kind kind,
    @JsonProperty(required = true) HeadquartersId headquarters,
    @JsonProperty(required = true) DayRange days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BodyMember> members)
    implements Entity, WithDisciplineBody {
  /** Which kind of body. */
  public enum Kind {
    /** 临时纪律监督组: the temporary discipline supervision group. */
    TEMPORARY_GROUP,
    /** 指挥部纪委: a headquarters' standing discipline committee, where it has one. */
    HEADQUARTERS_COMMITTEE,
    /** 派出方纪检监察机关: the authority of the sending side. */
    SENDING_AUTHORITY,
    /** 受援方纪检监察机关: the authority of the recipient side. */
    HOST_AUTHORITY;

    /** Tells whether it is an authority outside the headquarters. */
    public boolean isAuthority() {
      return this == SENDING_AUTHORITY || this == HOST_AUTHORITY;
    }
  }

  /**
   * @throws IllegalArgumentException if the name is blank or too long, or an authority has members
   */
  public DisciplineBody {
    Texts.checkPresent("name", name);
    members = Facts.byDays(members);
    if (kind.isAuthority() && !members.isEmpty()) {
      throw new IllegalArgumentException("members of an authority must not be kept here");
    }
  }

  /** Returns what the books said of it on a day. */
  public DisciplineBody knownOn(int epochDay) {
    List<BodyMember> membersThen = Known.on(epochDay, members);
    return membersThen == members ? this : withMembers(membersThen);
  }

  /** Starts a body from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a body consists of. */
  public static class Builder extends DisciplineBodyBuilder {
    Builder() {}
  }
}
