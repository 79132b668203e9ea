package org.aidgov.rules.catalogue.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgov.core.institution.Applicability;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Provision;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.InstitutionView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.DayRange;

/** Texts that can't both be followed (制度冲突): the same matter, for the same people, another duty. */
public final class Conflicts {
  private Conflicts() {}

  /**
   * Two versions in force that conflict.
   *
   * @param text the one that has to give way: of the headquarters below, or else the later one
   * @param other the one it conflicts with
   * @param otherText the institution of that one
   * @param matter on which matter
   * @param days on which days both are in force
   * @param fromAbove whether the other is a text of a headquarters above
   */
  public record Conflict(
      InstitutionVersion text,
      InstitutionVersion other,
      Institution otherText,
      RegulatedMatterId matter,
      DayRange days,
      boolean fromAbove) {}

  /**
   * Returns the conflicts in which an institution has to give way, in order of the others' ids. So
   * each pair is told once.
   */
  public static List<Conflict> of(InstitutionView institution) {
    List<Conflict> conflicts = new ArrayList<>();
    List<InstitutionVersion> inForce = institution.inForce();
    if (inForce.isEmpty()) {
      return conflicts;
    }
    List<HeadquartersId> giveWayTo = ownAndAbove(institution.headquarters());
    for (Institution one : institution.regulatingTheSame()) {
      if (!giveWayTo.contains(one.headquarters())) {
        continue;
      }
      InstitutionView other = institution.show(one);
      for (InstitutionVersion text : inForce) {
        for (InstitutionVersion otherText : other.inForce()) {
          add(institution, text, other, otherText, conflicts);
        }
      }
    }
    return conflicts;
  }

  private static List<HeadquartersId> ownAndAbove(HeadquartersView headquarters) {
    List<HeadquartersId> ids = new ArrayList<>();
    ids.add(headquarters.headquarters().id());
    headquarters.above().forEach(above -> ids.add(above.id()));
    return ids;
  }

  private static void add(
      InstitutionView institution,
      InstitutionVersion text,
      InstitutionView other,
      InstitutionVersion otherText,
      List<Conflict> conflicts) {
    List<RegulatedMatterId> matters = mattersOfDifferentDuties(text, otherText);
    if (matters.isEmpty() || !meet(institution, text, other, otherText)) {
      return;
    }
    boolean fromAbove = isBelow(institution, other);
    if (!fromAbove
        && (isBelow(other, institution) || !isLater(institution, text, other, otherText))) {
      return; // told of the other
    }
    DayRange days =
        text.inForce().flatMap(own -> otherText.inForce().flatMap(own::intersection)).orElseThrow();
    for (RegulatedMatterId matter : matters) {
      conflicts.add(new Conflict(text, otherText, other.institution(), matter, days, fromAbove));
    }
  }

  private static List<RegulatedMatterId> mattersOfDifferentDuties(
      InstitutionVersion one, InstitutionVersion other) {
    List<RegulatedMatterId> matters = new ArrayList<>();
    for (Provision provision : one.provisions()) {
      boolean different =
          other.provisions().stream()
              .anyMatch(
                  p -> p.matter().equals(provision.matter()) && !p.duty().equals(provision.duty()));
      if (different && !matters.contains(provision.matter())) {
        matters.add(provision.matter());
      }
    }
    return matters;
  }

  private static boolean meet(
      InstitutionView one,
      InstitutionVersion text,
      InstitutionView other,
      InstitutionVersion otherText) {
    if (!applicability(text).meets(applicability(otherText))) {
      return false;
    }
    if (applicability(text).headquarters().isEmpty()
        && applicability(otherText).headquarters().isEmpty()) {
      return true; // where the text is from: the other one is from there, too, or from above
    }
    List<Headquarters> others = other.appliesTo(otherText);
    return one.appliesTo(text).stream().anyMatch(others::contains);
  }

  private static Applicability applicability(InstitutionVersion version) {
    return version.appliesTo().orElse(Applicability.ALL);
  }

  private static boolean isBelow(InstitutionView one, InstitutionView other) {
    HeadquartersId above = other.institution().headquarters();
    return one.headquarters().above().stream().anyMatch(up -> up.id().equals(above));
  }

  private static boolean isLater(
      InstitutionView one,
      InstitutionVersion text,
      InstitutionView other,
      InstitutionVersion otherText) {
    Optional<DayRange> days = text.inForce();
    int byDay = days.orElseThrow().from().compareTo(otherText.inForce().orElseThrow().from());
    return byDay != 0 ? byDay > 0 : one.institution().id().compareTo(other.institution().id()) > 0;
  }
}
