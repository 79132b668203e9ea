package org.aidgov.rules.catalogue.grid;

import java.util.List;
import org.aidgov.core.register.HeadquartersView;
import org.aidgov.core.register.PersonView;
import org.aidgov.core.staff.Headquarters;
import org.aidgov.core.staff.OfficeGroup;
import org.aidgov.core.value.DaySet;

/** The office groups somebody belongs to (条), and whether they meet the block (块). */
public final class Lines {
  private Lines() {}

  /** Returns the office groups that exist. */
  public static List<OfficeGroup> of(PersonView person) {
    return person.current(person.groups());
  }

  /**
   * Tells whether a group is one of the headquarters that the person serves, or of one above or
   * below it.
   */
  public static boolean meets(PersonView person, OfficeGroup group) {
    for (Headquarters block : person.headquarters()) {
      if (meets(person, group, block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(PersonView person, OfficeGroup group, Headquarters block) {
    return block.id().equals(group.headquarters())
        || isOneCommand(person.show(group).headquarters(), person.show(block));
  }

  private static boolean isOneCommand(HeadquartersView one, HeadquartersView other) {
    return one.above().contains(other.headquarters()) || other.above().contains(one.headquarters());
  }

  /** Returns the days on which somebody belongs to a group that exists. */
  static DaySet in(PersonView person, OfficeGroup group) {
    return DaySet.of(
            person.person().groups().stream().filter(at -> at.group().equals(group.id())).toList())
        .within(group.days());
  }

  /** Returns the days on which somebody belongs to a group and serves where it does not meet. */
  static DaySet apart(PersonView person, OfficeGroup group) {
    DaySet together = GridDays.serving(person, block -> meets(person, group, block));
    return in(person, group).and(person.servingDays()).minus(together);
  }

  /** Returns the days on which somebody serves and belongs to no group. */
  static DaySet none(PersonView person) {
    return person
        .servingDays()
        .minus(DaySet.union(person.groupsEver().stream().map(group -> in(person, group)).toList()));
  }
}
