package org.aidgov.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.value.DayRange;
import org.aidgov.core.value.Facts;
import org.aidgov.core.value.GovernanceStyle;
import org.aidgov.core.value.Known;
import org.aidgov.core.value.Texts;
import org.immutables.value.Value;

/**
 * A seconded person (援派人员), from selection to return.
 *
 * @param id what the person is known by
 * @param name what people call the person, for the screens of those who may see it; kept out of
 *     {@link #toString}, and so out of logs. People are never told apart by it
 * @param kind cadre or professional
 * @param tours tours in one or more batches
 * @param posts posts held locally
 * @param tasks tasks of the headquarters: the second load
 * @param groups office groups: the line
 * @param absences leave, trips, training
 */
@Value.Builder
@GovernanceStyle
@JsonPropertyOrder({"id", "name", "kind", "tours", "posts", "tasks", "groups", "absences"})
public record Person(
    @JsonProperty(required = true) PersonId id,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> name,
    @JsonProperty(required = true) PersonKind kind,
    @JsonProperty(required = true) List<Tour> tours,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Post> posts,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HeadquartersTask> tasks,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GroupAssignment> groups,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Absence> absences)
    implements WithPerson {
  /**
   * @throws IllegalArgumentException if the name is blank or too long
   */
  public Person {
    name = Facts.optional(name);
    name.ifPresent(text -> Texts.checkPresent("name", text));
    tours = Facts.ordered(tours, Tour::batch);
    posts = Facts.byDays(posts);
    tasks = Facts.byDays(tasks);
    groups = Facts.byDays(groups);
    absences = Facts.byDays(absences);
  }

  /** Returns the days of service of each tour that has or had any. */
  public List<DayRange> serving() {
    List<DayRange> days = new ArrayList<>(tours.size());
    for (Tour tour : tours) {
      tour.serving().ifPresent(days::add);
    }
    return days;
  }

  /** Returns what the books said of the person on a day. */
  public Person knownOn(int epochDay) {
    List<Tour> toursThen = Facts.map(tours, tour -> tour.knownOn(epochDay));
    List<Post> postsThen = Known.on(epochDay, posts);
    List<HeadquartersTask> tasksThen = Known.on(epochDay, tasks);
    List<GroupAssignment> groupsThen = Known.on(epochDay, groups);
    List<Absence> absencesThen = Known.on(epochDay, absences);
    boolean same =
        toursThen == tours
            && postsThen == posts
            && tasksThen == tasks
            && groupsThen == groups
            && absencesThen == absences;
    return same
        ? this
        : new Person(id, name, kind, toursThen, postsThen, tasksThen, groupsThen, absencesThen);
  }

  /** Says who it is by id only. */
  @Override
  public String toString() {
    return "Person[" + id + "]";
  }

  /** Starts a person from nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a person consists of. */
  public static class Builder extends PersonBuilder {
    Builder() {}
  }
}
