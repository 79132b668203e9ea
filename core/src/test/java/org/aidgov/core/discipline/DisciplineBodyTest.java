package org.aidgov.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.aidgov.core.Samples;
import org.junit.jupiter.api.Test;

class DisciplineBodyTest {
  @Test
  void onlyTheTwoOutsideAreAuthorities() {
    assertThat(Stream.of(DisciplineBody.Kind.values()).filter(DisciplineBody.Kind::isAuthority))
        .containsExactly(DisciplineBody.Kind.SENDING_AUTHORITY, DisciplineBody.Kind.HOST_AUTHORITY);
  }

  @Test
  void whoIsInAnAuthorityIsNotKept() {
    DisciplineBody group = Samples.disciplineBody();

    assertThatThrownBy(() -> group.withKind(DisciplineBody.Kind.HOST_AUTHORITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("members of an authority must not be kept here");
    assertThat(group.withMembers().withKind(DisciplineBody.Kind.HOST_AUTHORITY).members())
        .isEmpty();
  }

  @Test
  void refusesABlankName() {
    assertThatThrownBy(() -> Samples.disciplineBody().withName(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
