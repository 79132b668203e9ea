package org.aidgov.core.supervision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.calendar.ClockRange;
import org.aidgov.core.calendar.Moment;
import org.aidgov.core.staff.PersonId;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.OmitAlways;
import org.aidgov.core.value.PolicyDays;

/**
 * One day of a headquarters' duty roster (值班表). All of it belongs to the day on which it starts.
 *
 * @param on the day
 * @param hours from when until when; the whole day where nothing is said
 * @param leader who leads it (带班领导)
 * @param staff who else is on duty (值班人员)
 * @param known when the fact was in the books
 */
@JsonPropertyOrder({"on", "hours", "leader", "staff", "known"})
public record DutyTurn(
    @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ClockRange> hours,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<PersonId> leader,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PersonId> staff,
    @OmitAlways DayRange known)
    implements Known {
  /**
   * @throws IllegalArgumentException if the day is not one the library can speak of
   */
  public DutyTurn {
    PolicyDays.check(on);
    hours = Facts.optional(hours);
    leader = Facts.optional(leader);
    staff = Facts.ordered(staff, PersonId::value);
    known = DayRange.orAlways(known);
  }

  /** Returns a turn of the whole day that the books always knew of. */
  public static DutyTurn of(LocalDate on, PersonId leader, PersonId... staff) {
    return new DutyTurn(on, Optional.empty(), Optional.of(leader), List.of(staff), DayRange.ALWAYS);
  }

  /** Tells whether somebody is on duty in this turn, leading it or not. */
  public boolean includes(PersonId person) {
    return staff.contains(person) || leader.isPresent() && leader.get().equals(person);
  }

  /** Returns from when until when. */
  public ClockRange span() {
    return hours.orElse(ClockRange.ALL_DAY);
  }

  /** Tells whether a moment is in the turn. */
  public boolean contains(Moment moment) {
    return span().contains(on, moment);
  }
}
