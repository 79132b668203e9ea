package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.organisation;
import static org.aidgov.testkit.sample.PlantedDefects.without;

import java.time.LocalDate;
import java.util.List;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchFunction;
import org.aidgov.core.party.BranchVote;
import org.aidgov.core.party.LifeMeeting;
import org.aidgov.core.party.MeetingId;
import org.aidgov.core.party.Resolution;

/** What is wrong with organisational life. */
final class LifeDefects {
  private LifeDefects() {}

  static void plant(PlantedDefects in) {
    left(in, "PTY-030", "t-nb-talent", LifeMeeting.Kind.MEMBERS_MEETING, "2022-01-01/2022-04-01");
    left(in, "PTY-031", "t-wz-office", LifeMeeting.Kind.COMMITTEE_MEETING, "2022-05-01/2022-06-01");
    left(in, "PTY-032", "t-jx-office", LifeMeeting.Kind.THEME_DAY, "2022-05-01/2022-06-01");
    left(
        in,
        "PTY-033",
        "t-hu-office",
        LifeMeeting.Kind.ORGANISATIONAL_LIFE_MEETING,
        "2021-01-01/2022-01-01");
    left(
        in,
        "PTY-034",
        "t-sx-office",
        LifeMeeting.Kind.DEMOCRATIC_APPRAISAL,
        "2021-01-01/2022-01-01");
    left(in, "PTY-035", "t-jh-industry", LifeMeeting.Kind.LECTURE, "2021-01-01/2022-01-01");
    String functions =
        in.meeting("t-qz-talent", LifeMeeting.Kind.MEMBERS_MEETING, "2022-01-01/2022-04-01");
    in.put(
        s ->
            s.meeting(
                functions,
                m ->
                    m.withFunctions(
                        List.of(
                            BranchFunction.STUDY,
                            BranchFunction.EDUCATION,
                            BranchFunction.SUPERVISION))),
        "PTY-036 BRANCH t-qz-talent missing/MANAGEMENT 2022-01-01");
    hostBranches(in);
    resolutions(in);
    leaders(in);
    in.put(
        s ->
            s.add(
                LifeMeeting.builder()
                    .id(new MeetingId("t-nb-industry-early"))
                    .organisation(organisation("t-nb-industry"))
                    .kind(LifeMeeting.Kind.GROUP_MEETING)
                    .held(LocalDate.of(2020, 4, 20))
                    .build()),
        "PTY-041 MEETING t-nb-industry-early outside-existence 2020-04-20");
    in.put(
        s ->
            s.add(
                LifeMeeting.builder()
                    .id(new MeetingId("t-tz-talent-planned"))
                    .organisation(organisation("t-tz-talent"))
                    .kind(LifeMeeting.Kind.LECTURE)
                    .planned(LocalDate.of(2022, 5, 25))
                    .build()),
        "PTY-044 MEETING t-tz-talent-planned slipped 2022-06-09");
  }

  /** Makes a meeting that had to be held another one. */
  private static void left(
      PlantedDefects in, String rule, String branch, LifeMeeting.Kind kind, String period) {
    String meeting = in.meeting(branch, kind, period);
    in.put(
        s -> s.meeting(meeting, m -> m.withKind(LifeMeeting.Kind.GROUP_MEETING)),
        rule + " BRANCH " + branch + " missing " + period.substring(0, 10));
  }

  private static void hostBranches(PlantedDefects in) {
    String held = in.meeting("h-tz-3", LifeMeeting.Kind.MEMBERS_MEETING, "2022-01-01/2022-04-01");
    in.put(
        s -> s.meeting(held, m -> m.withHeld(LocalDate.of(2022, 4, 2))),
        "PTY-037 BRANCH h-tz-3 silent-host 2022-01-01");
    for (String member : in.membersOf("h-tz-3")) {
      in.put(s -> s, "PTY-038 PERSON " + member + " host 2022-01-01");
    }
    String missed = in.meeting("h-hz-0", LifeMeeting.Kind.MEMBERS_MEETING, "2022-01-01/2022-04-01");
    in.put(
        s -> s.party("hz-005", f -> without(f, missed)), "PTY-038 PERSON hz-005 host 2022-01-01");
  }

  private static void resolutions(PlantedDefects in) {
    String lost =
        in.meeting("t-ls-talent", LifeMeeting.Kind.MEMBERS_MEETING, "2022-04-01/2022-07-01");
    in.put(
        s -> s.meeting(lost, m -> m.withResolutions(voted(BranchAct.STUDY, 10, 5, 5))),
        "PTY-039 MEETING " + lost + " not-adopted/1 " + lost.substring(lost.length() - 10));
    String beyond =
        in.meeting("t-hz-talent", LifeMeeting.Kind.MEMBERS_MEETING, "2022-04-01/2022-07-01");
    in.put(
        s -> s.meeting(beyond, m -> m.withResolutions(voted(BranchAct.ADMIT_MEMBERS, 9, 9, 9))),
        "PTY-040 MEETING " + beyond + " not-competent/1 " + beyond.substring(beyond.length() - 10));
  }

  private static void leaders(PlantedDefects in) {
    in.put(
        s -> s.meeting("pc-qz-2021-12-20", m -> m.withKind(LifeMeeting.Kind.LECTURE)),
        "PTY-042 HEADQUARTERS hq-qz missing/pc-qz 2021-01-01");
    in.put(
        s -> s.party("wz-002", f -> without(f, "pc-wz-2021-12-20")),
        "PTY-043 PERSON wz-002 absent 2021-01-01");
  }

  private static Resolution voted(BranchAct matter, int eligible, int present, int ayes) {
    return new Resolution(matter, new BranchVote(eligible, present, ayes, 0), true);
  }
}
