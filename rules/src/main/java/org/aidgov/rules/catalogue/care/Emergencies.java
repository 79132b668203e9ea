package org.aidgov.rules.catalogue.care;

import java.util.ArrayList;
import java.util.List;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.PlanVersion;
import org.aidgov.core.care.SiteStaff;
import org.aidgov.core.register.HeadquartersCareView;
import org.aidgov.core.rule.FactValue;

/** The emergencies in which support is planned. */
public final class Emergencies {
  private Emergencies() {}

  /** Returns those of a headquarters that go on. */
  public static List<Emergency> current(HeadquartersCareView care) {
    return care.emergencies().stream().filter(one -> care.isCurrent(one.days())).toList();
  }

  /** Returns the versions of all plans of an emergency. */
  public static List<PlanVersion> versions(Emergency emergency) {
    List<PlanVersion> versions = new ArrayList<>();
    emergency.plans().forEach(plan -> versions.addAll(plan.versions()));
    return versions;
  }

  /** Returns who of the staff serves at the sites of an emergency. */
  public static List<SiteStaff> staff(Emergency emergency) {
    List<SiteStaff> staff = new ArrayList<>();
    emergency.sites().forEach(site -> staff.addAll(site.staff()));
    return staff;
  }

  static FactValue fact(Emergency emergency) {
    return new FactValue.Reference(emergency.id().value());
  }
}
