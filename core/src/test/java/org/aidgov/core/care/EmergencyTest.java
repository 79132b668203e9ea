package org.aidgov.core.care;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aidgov.core.Samples;
import org.junit.jupiter.api.Test;

class EmergencyTest {
  @Test
  void refusesTwoPlansWithOneId() {
    Emergency emergency = Samples.emergency();
    SupportPlan plan = emergency.plans().get(0);

    assertThatThrownBy(() -> emergency.withPlans(plan, plan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan must be there only once, but was 'plan-1'");
  }

  @Test
  void refusesTwoSitesWithOneId() {
    Emergency emergency = Samples.emergency();
    Site site = emergency.sites().get(0);

    assertThatThrownBy(() -> emergency.withSites(site, site))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("site must be there only once, but was 'site-1'");
  }

  @Test
  void refusesABlankName() {
    assertThatThrownBy(() -> Samples.emergency().withName(""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
