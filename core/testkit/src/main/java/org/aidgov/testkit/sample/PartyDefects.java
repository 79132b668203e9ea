package org.aidgov.testkit.sample;

import static org.aidgov.testkit.sample.PlantedDefects.days;
import static org.aidgov.testkit.sample.PlantedDefects.organisation;
import static org.aidgov.testkit.sample.PlantedDefects.person;
import static org.aidgov.testkit.sample.PlantedDefects.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidgov.core.party.Approval;
import org.aidgov.core.party.Branch;
import org.aidgov.core.party.BranchAct;
import org.aidgov.core.party.BranchMembership;
import org.aidgov.core.party.BranchRole;
import org.aidgov.core.party.GroupCoverage;
import org.aidgov.core.party.PartyFile;
import org.aidgov.core.party.PartyOrganisationKind;
import org.aidgov.core.party.PartyStatus;
import org.aidgov.core.party.RecordedAct;
import org.aidgov.core.party.RelationTransfer;
import org.aidgov.core.party.StatusPeriod;
import org.aidgov.core.party.TransferStep;
import org.aidgov.core.staff.GroupHead;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.staff.OfficeGroupId;
import org.aidgov.core.value.DayRange;

/** What is wrong with relations, membership and branches. */
final class PartyDefects {
  private PartyDefects() {}

  static void plant(PlantedDefects in) {
    relations(in);
    memberships(in);
    branches(in);
    roles(in);
  }

  private static void relations(PlantedDefects in) {
    in.put(
        s -> s.party("nb-005", f -> f.withTransfers()),
        "PTY-001 PERSON nb-005 not-transferred 2020-06-08");
    in.put(
        s ->
            s.party(
                "nb-014",
                also(
                    new RelationTransfer(
                        organisation("h-nb-2"),
                        Optional.of(LocalDate.of(2022, 4, 30)),
                        List.of(step(TransferStep.Kind.LETTER_ISSUED, "2022-04-01"))))),
        "PTY-002 PERSON nb-014 expired 2022-05-01");
    in.put(
        s ->
            s.party("wz-014", also(transfer("h-wz-2", step(TransferStep.Kind.SENT, "2022-04-01")))),
        "PTY-003 PERSON wz-014 stuck 2022-05-02");
    in.put(
        s ->
            s.party(
                "jx-014",
                also(
                    transfer(
                        "h-jx-2",
                        step(TransferStep.Kind.SENT, "2022-04-01"),
                        step(TransferStep.Kind.REFUSED, "2022-04-05")))),
        "PTY-004 PERSON jx-014 refused 2022-05-06");
    in.put(
        s ->
            s.party(
                "hu-014",
                also(
                    transfer(
                        "t-hu-office",
                        step(TransferStep.Kind.SENT, "2022-01-25"),
                        step(TransferStep.Kind.RECEIVED, "2022-02-01")))),
        "PTY-005 PERSON hu-014 temporary 2022-02-01");
    String returned = in.returnedMember("wz", 2);
    in.put(
        s -> s.party(returned, f -> f.withTransfers(f.transfers().subList(0, 1))),
        "PTY-006 PERSON " + returned + " not-back " + in.returnOf(returned).plusDays(31));
  }

  private static void memberships(PlantedDefects in) {
    in.put(
        s ->
            s.party(
                "hz-014",
                f ->
                    f.withMemberships(
                        f.memberships().stream()
                            .map(
                                m ->
                                    m.branch().value().startsWith("t-")
                                        ? new BranchMembership(
                                            m.branch(),
                                            m.days().endingOn(LocalDate.of(2022, 3, 1)),
                                            DayRange.ALWAYS)
                                        : m)
                            .toList())),
        "PTY-016 PERSON hz-014 none 2022-03-01");
    in.put(
        s -> s.party("sx-005", f -> f.withMemberships(plus(f.memberships(), in("h-sx-2")))),
        "PTY-017 PERSON sx-005 several 2022-05-01");
    String outside = in.nonMember("jh", 0);
    in.put(
        s -> s.party(outside, f -> f.withMemberships(in("t-jh-medical"))),
        "PTY-018 PERSON " + outside + " non-member/t-jh-medical 2022-05-01");
    in.put(
        s ->
            s.party(
                "sx-014", f -> f.withStatuses(status(PartyStatus.PROBATIONARY, "2021-05-01/.."))),
        "PTY-024 PERSON sx-014 overdue 2022-05-02");
    String both = in.nonMember("nb", 0);
    in.put(
        s ->
            s.party(
                both,
                f ->
                    f.withStatuses(
                        plus(f.statuses(), status(PartyStatus.APPLICANT, "2022-05-01/..")))),
        "PTY-025 PERSON " + both + " several 2022-05-01");
  }

  private static void branches(PlantedDefects in) {
    in.put(
        s ->
            s.branch(
                "t-sx-construction",
                b ->
                    b.withKind(PartyOrganisationKind.TEMPORARY_JOINT_BRANCH)
                        .withGroups(plus(b.groups(), covering("g-sx-talent", "2022-03-01/..")))),
        "PTY-007 OFFICE_GROUP g-sx-talent several 2022-03-01");
    in.put(
        s ->
            s.branch(
                    "t-jh-office",
                    b ->
                        b.withGroups(
                            covering("g-jh-office", "2020-04-28/.."),
                            covering("g-jh-funds", "2020-04-28/2022-05-05")))
                .add(branch("t-jh-funds", "jh", "2022-05-05/..", "g-jh-funds", "jh-013"))
                .branch(
                    "t-jh-office",
                    b -> b.withRoles(b.roles().stream().map(PartyDefects::handedOver).toList()))
                .party("jh-013", moved("t-jh-office", "t-jh-funds", "2022-05-05"))
                .party("jh-014", moved("t-jh-office", "t-jh-funds", "2022-05-05"))
                .party(
                    "jh-015",
                    f ->
                        f.withMemberships()
                            .withStatuses(status(PartyStatus.NON_MEMBER, "2020-04-08/.."))),
        "PTY-008 BRANCH t-jh-funds too-small 2022-05-05",
        "PTY-010 BRANCH t-jh-office needlessly-joint 2022-05-05",
        "CAR-003 CARE jh-001 colleague/t-jh-office:jh-005 2021-01-01",
        "CAR-003 CARE jh-013 fellow/t-jh-office 2021-01-01");
    in.put(
        s -> s.branch("t-wz-talent", b -> b.withApproval(Optional.empty())),
        "PTY-012 BRANCH t-wz-talent unapproved 2020-04-28");
    in.put(
        s ->
            s.branch(
                "t-jx-talent",
                b ->
                    b.withApproval(
                        new Approval(
                            organisation("pc-jx"),
                            Optional.of(LocalDate.of(2020, 2, 20)),
                            LocalDate.of(2020, 4, 28)))),
        "PTY-013 BRANCH t-jx-talent slow 2020-03-21");
    in.put(
        s ->
            s.add(
                branch("t-hu-old", "hu", "2020-04-28/2021-01-01", "g-hu-funds", "hu-005")
                    .withGroups()),
        "PTY-014 BRANCH t-hu-old roles 2021-01-01");
    in.put(
        s ->
            s.branch(
                "t-qz-office",
                b ->
                    b.withActs(
                        new RecordedAct(
                            BranchAct.COLLECT_DUES,
                            LocalDate.of(2022, 5, 1),
                            Optional.empty(),
                            DayRange.ALWAYS))),
        "PTY-019 BRANCH t-qz-office forbidden/COLLECT_DUES-2022-05-01 2022-05-01");
  }

  private static void roles(PlantedDefects in) {
    String head = in.personIn("c-tz-5", 0);
    in.put(
        s ->
            s.group(
                "g-tz-industry",
                g ->
                    g.withHeads(
                        g.heads().stream()
                            .map(
                                h ->
                                    new GroupHead(
                                        h.person(),
                                        h.workDuties(),
                                        List.of(),
                                        h.days(),
                                        DayRange.ALWAYS))
                            .toList())),
        "PTY-015 OFFICE_GROUP g-tz-industry party/" + head + " 2020-04-08");
    in.put(
        s ->
            s.branch(
                "t-tz-office",
                b ->
                    b.withRoles(
                        b.roles().stream()
                            .map(
                                r ->
                                    r.role() == BranchRole.Kind.SECRETARY
                                        ? new BranchRole(
                                            r.person(),
                                            r.role(),
                                            BranchRole.Basis.ELECTED,
                                            r.days(),
                                            DayRange.ALWAYS)
                                        : r)
                            .toList())),
        "PTY-020 BRANCH t-tz-office elected/SECRETARY-tz-004 2020-04-28");
    in.put(
        s ->
            s.branch(
                "t-ls-industry",
                b ->
                    b.withRoles(
                        b.roles().stream()
                            .map(
                                r ->
                                    r.role() == BranchRole.Kind.SECRETARY
                                        ? role(
                                            r.person().value(),
                                            BranchRole.Kind.DEPUTY_SECRETARY,
                                            "2020-04-28/..")
                                        : r)
                            .toList())),
        "PTY-021 BRANCH t-ls-industry none 2020-05-06");
    String nonMember = in.nonMember("jx", 1);
    in.put(
        s ->
            s.branch(
                "t-jx-industry",
                b ->
                    b.withRoles(
                        plus(
                            b.roles(),
                            role(
                                nonMember,
                                BranchRole.Kind.DISCIPLINE_INSPECTION,
                                "2022-02-01/..")))),
        "PTY-022 BRANCH t-jx-industry not-formal/DISCIPLINE_INSPECTION-"
            + nonMember
            + " 2022-02-01");
    in.put(
        s ->
            s.branch(
                "t-hz-construction",
                b ->
                    b.withRoles(
                        b.roles().stream()
                            .filter(r -> r.role() == BranchRole.Kind.SECRETARY)
                            .toList())),
        "PTY-023 BRANCH t-hz-construction no-committee 2022-04-01");
  }

  /** The head of the funds' group leaves the committee of the office's branch. */
  private static BranchRole handedOver(BranchRole role) {
    return role.role() == BranchRole.Kind.ORGANISATION
        ? role("jh-001", BranchRole.Kind.ORGANISATION, "2020-04-28/..")
        : role;
  }

  private static UnaryOperator<PartyFile> moved(String from, String to, String day) {
    LocalDate moves = LocalDate.parse(day);
    return file ->
        file.withMemberships(
            plus(
                file.memberships().stream()
                    .map(
                        m ->
                            m.branch().equals(organisation(from))
                                ? new BranchMembership(
                                    m.branch(), m.days().endingOn(moves), DayRange.ALWAYS)
                                : m)
                    .toList(),
                new BranchMembership(organisation(to), DayRange.openFrom(moves), DayRange.ALWAYS)));
  }

  private static UnaryOperator<PartyFile> also(RelationTransfer transfer) {
    return file -> file.withTransfers(plus(file.transfers(), transfer));
  }

  private static RelationTransfer transfer(String to, TransferStep... steps) {
    return new RelationTransfer(organisation(to), Optional.empty(), List.of(steps));
  }

  private static TransferStep step(TransferStep.Kind kind, String day) {
    return TransferStep.of(kind, LocalDate.parse(day));
  }

  private static BranchMembership in(String branch) {
    return new BranchMembership(organisation(branch), days("2022-05-01/.."), DayRange.ALWAYS);
  }

  private static StatusPeriod status(PartyStatus status, String days) {
    return new StatusPeriod(status, days(days), DayRange.ALWAYS);
  }

  private static GroupCoverage covering(String group, String days) {
    return new GroupCoverage(new OfficeGroupId(group), days(days), DayRange.ALWAYS);
  }

  private static BranchRole role(String person, BranchRole.Kind kind, String days) {
    return new BranchRole(
        person(person), kind, BranchRole.Basis.APPOINTED, days(days), DayRange.ALWAYS);
  }

  private static Branch branch(
      String id, String code, String days, String group, String secretary) {
    DayRange exists = days(days);
    return Branch.builder()
        .id(organisation(id))
        .name("临时党支部")
        .kind(PartyOrganisationKind.TEMPORARY_BRANCH)
        .headquarters(new HeadquartersId("hq-" + code))
        .days(exists)
        .approval(
            new Approval(
                organisation("pc-" + code),
                Optional.of(exists.from().minusDays(10)),
                exists.from()))
        .addGroup(covering(group, days))
        .addRole(role(secretary, BranchRole.Kind.SECRETARY, exists.from() + "/.."))
        .build();
  }
}
