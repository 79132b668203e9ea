package org.aidgov.benchmarks.linked;

import java.time.LocalDate;
import org.aidgov.benchmarks.dto.Facts;
import org.aidgov.benchmarks.dto.PersonDto;

/** Somebody holds a local post. */
public final class PostFact {
  private final LocalDate day;
  private final PersonFact person;
  private final PersonDto.Post post;

  /** Says who holds which post. */
  public PostFact(PersonFact person, PersonDto.Post post, LocalDate day) {
    this.day = day;
    this.person = person;
    this.post = post;
  }

  /** Returns who. */
  public PersonFact getPerson() {
    return person;
  }

  /** Tells whether it is held and is not real. */
  public boolean isNominal() {
    return post.days().contains(day) && Facts.isNominal(post);
  }
}
