package org.aidgov.core.register;

import static org.aidgov.core.register.Query.comparable;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.Samples;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.PartyCommittee;
import org.aidgov.core.value.DayRange;

@Domain(SmallRegisters.class)
class BranchViewTest {
  private static final DayRange SOME =
      DayRange.of(SmallDays.FIRST.plusDays(4), SmallDays.FIRST.plusDays(20));
  private static final Tally EVERYBODY = Tally.of("everybody", person -> true);
  private static final Tally VOTERS = Tally.of("voters", PersonView::mayVote);

  @Property(tries = 150)
  void answersWhatAReadingOfTheContentTells(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachBranchAndDay(
        content,
        (branch, view, naive) -> {
          assertThat(view.branch()).isEqualTo(branch);
          assertThat(view.exists()).isEqualTo(naive.on(branch.days()));
          for (BranchRole.Kind kind : BranchRole.Kind.values()) {
            assertThat(view.roles(kind))
                .isEqualTo(
                    naive.current(branch.roles()).stream().filter(r -> r.role() == kind).toList());
            assertThat(view.rolesEver(kind))
                .isEqualTo(branch.roles().stream().filter(r -> r.role() == kind).toList());
          }
          assertThat(view.units()).isEqualTo(naive.current(branch.units()));
          assertThat(view.groups().stream().map(GroupView::group).toList())
              .isEqualTo(naive.named(branch.groups(), GroupCoverage::group, content.groups()));
          assertThat(naive.current(view.coverages()).stream().map(GroupCoverage::group).distinct())
              .containsExactlyElementsOf(
                  view.groups().stream()
                      .filter(GroupView::exists)
                      .map(group -> group.group().id())
                      .toList());
          assertThat(view.headquarters().headquarters().id()).isEqualTo(branch.headquarters());
        });
  }

  @Property(tries = 150)
  void hasTheMeetingsHeldByTodayInOrderOfDays(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachBranchAndDay(
        content,
        (branch, view, naive) -> {
          List<LifeMeeting> held = naive.heldBy(branch.id(), SOME);
          assertThat(view.meetings(SOME, meeting -> true)).isEqualTo(held);
          assertThat(view.meetings(SOME, LifeMeeting.Kind.LECTURE))
              .isEqualTo(held.stream().filter(m -> m.kind() == LifeMeeting.Kind.LECTURE).toList());
        });
  }

  @Property(tries = 150)
  void hasEachPersonWhoTakesPartOnce(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachBranchAndDay(
        content,
        (branch, view, naive) -> {
          Predicate<Dossier> in =
              d ->
                  d.party().isPresent()
                      && naive.any(
                          d.party().get().memberships(), m -> m.branch().equals(branch.id()));
          assertThat(comparable(view.people())).isEqualTo(naive.people(in));
          assertThat(view.count(EVERYBODY)).isEqualTo(naive.people(in).size());
          assertThat(view.count(VOTERS)).isEqualTo(naive.people(in.and(naive::mayVote)).size());
        });
  }

  @Property(tries = 50)
  void countsWhoTookPartOnEnoughOfSomeDays(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    forEachBranchAndDay(
        content,
        (branch, view, naive) -> {
          for (int least : new int[] {1, 5, 16}) {
            int expected = 0;
            for (Dossier dossier : content.people()) {
              long days =
                  SOME.from()
                      .datesUntil(SOME.until().orElseThrow())
                      .filter(day -> tookPart(dossier, branch, day))
                      .count();
              expected += days >= least ? 1 : 0;
            }
            assertThat(view.count(EVERYBODY, SOME, least)).isEqualTo(expected);
          }
        });
  }

  private static boolean tookPart(Dossier dossier, Branch branch, LocalDate day) {
    return dossier.party().isPresent()
        && dossier.party().get().memberships().stream()
            .anyMatch(m -> m.branch().equals(branch.id()) && m.days().contains(day));
  }

  @Example
  void existedThroughoutAQuarterOnlyIfItBeganByItsFirstDay() {
    Branch branch = Samples.branch().withDays(DayRange.openFrom(LocalDate.of(2020, 4, 2)));
    Register register = Register.of(Samples.content().withBranches(branch));
    BranchView view = register.asOf(LocalDate.of(2021, 1, 1)).branch(branch.id()).orElseThrow();

    assertThat(view.existedThroughout(days("2020-04-01/2020-07-01"))).isFalse();
    assertThat(view.existedThroughout(days("2020-04-02/2020-07-01"))).isTrue();
  }

  @Example
  void aMeetingHeldOnTheLastDayOfAQuarterIsInItAndNoLaterOneIs() {
    LocalDate june30 = LocalDate.of(2020, 6, 30);
    LifeMeeting last = Samples.meeting().withHeld(june30);
    Register register = Register.of(Samples.content().withMeetings(last));
    RegisterView day = register.asOf(june30);
    BranchView view = day.branch(last.organisation()).orElseThrow();

    assertThat(view.meetings(days("2020-04-01/2020-07-01"), m -> true)).containsExactly(last);
    assertThat(view.meetings(days("2020-04-01/2020-06-30"), m -> true)).isEmpty();
    assertThat(view.meetings(days("2020-07-01/2020-10-01"), m -> true)).isEmpty();
  }

  @Example
  void countsAGroupOnceForWhichItIsNotedTwice() {
    GroupCoverage coverage = Samples.branch().groups().get(0);
    GroupCoverage again = new GroupCoverage(coverage.group(), DayRange.ALWAYS, DayRange.ALWAYS);
    Branch branch = Samples.branch().withGroups(coverage, again);
    Register register = Register.of(Samples.content().withBranches(branch));
    BranchView view = register.asOf(LocalDate.of(2021, 1, 1)).branch(branch.id()).orElseThrow();

    assertThat(view.groups()).hasSize(1);
  }

  @Example
  void findsACommitteeByItsIdAndNoBranch() {
    Register register = Register.of(Samples.content());
    BranchView view =
        register.asOf(LocalDate.of(2021, 1, 1)).branch(Samples.branch().id()).orElseThrow();

    PartyCommittee committee = Samples.content().committees().get(0);
    assertThat(view.committee(committee.id())).contains(committee);
    assertThat(view.show(committee).headquarters().id()).isEqualTo(committee.headquarters());
    assertThat(view.committee(Samples.branch().id())).isEmpty();
  }

  private static DayRange days(String text) {
    return DayRange.parse(text);
  }

  private interface Check {
    void check(Branch branch, BranchView view, Naive naive);
  }

  private static void forEachBranchAndDay(RegisterContent content, Check check) {
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      for (Branch branch : content.branches()) {
        BranchView view = register.asOf(day).branch(branch.id()).orElseThrow();
        check.check(branch, view, new Naive(content, day));
      }
    }
  }
}
