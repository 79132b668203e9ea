package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.party.LifeMeeting;

@Domain(SmallRegisters.class)
class MeetingViewTest {
  @Property(tries = 150)
  void wasHeldFromItsDayOnAndIsOfABranchUnlessOfACommittee(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      for (LifeMeeting meeting : content.meetings()) {
        MeetingView view = register.asOf(day).meeting(meeting.id()).orElseThrow();

        assertThat(view.meeting()).isEqualTo(meeting);
        assertThat(view.wasHeld())
            .isEqualTo(meeting.held().map(held -> !held.isAfter(day)).orElse(false));
        assertThat(view.branch())
            .isEqualTo(
                content.branches().stream()
                    .filter(b -> b.id().equals(meeting.organisation()))
                    .findFirst());
        assertThat(view.organisationDays())
            .isEqualTo(
                view.branch()
                    .map(branch -> branch.days())
                    .orElseGet(
                        () -> Naive.find(content.committees(), meeting.organisation()).days()));
      }
    }
  }
}
