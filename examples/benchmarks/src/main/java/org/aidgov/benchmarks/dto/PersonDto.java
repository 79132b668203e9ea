package org.aidgov.benchmarks.dto;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.staff.Absence;
import org.aidgov.core.staff.PersonKind;
import org.aidgov.core.staff.TourStage;
import org.aidgov.core.staff.WorkLine;
import org.jspecify.annotations.Nullable;

/** A person. */
public record PersonDto(
    String id,
    @Nullable String name,
    PersonKind kind,
    List<Tour> tours,
    List<Post> posts,
    List<Task> tasks,
    List<GroupAssignment> groups,
    List<AbsenceDto> absences) {
  /** Takes an absent list for an empty one. */
  public PersonDto {
    tours = Lists.orEmpty(tours);
    posts = Lists.orEmpty(posts);
    tasks = Lists.orEmpty(tasks);
    groups = Lists.orEmpty(groups);
    absences = Lists.orEmpty(absences);
  }

  /** A tour in a batch. */
  public record Tour(
      String batch,
      String homeUnit,
      String headquarters,
      @Nullable LocalDate plannedEnd,
      List<Step> steps,
      @Nullable String successor) {}

  /** A step of a tour. */
  public record Step(TourStage stage, LocalDate on) {}

  /** A local post. */
  public record Post(
      String unit,
      @Nullable String title,
      @Nullable String portfolio,
      @Nullable String accountability,
      Days days) {}

  /** A task of the headquarters. */
  public record Task(WorkLine line, String title, Days days) {}

  /** An office group the person belongs to. */
  public record GroupAssignment(String group, Days days) {}

  /** Leave, a trip or a training. */
  public record AbsenceDto(Absence.Kind kind, Days days) {}
}
