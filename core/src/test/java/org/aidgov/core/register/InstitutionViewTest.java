package org.aidgov.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.aidgov.core.SmallDays;
import org.aidgov.core.SmallRegisters;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.VersionStep;
import org.aidgov.core.staff.Headquarters;

@Domain(SmallRegisters.class)
class InstitutionViewTest {
  @Property(tries = 150)
  void answersWhatAReadingOfTheContentTells(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    Register register = Register.of(content);
    for (LocalDate day : SmallDays.WINDOW) {
      Naive naive = new Naive(content, day);
      for (Institution institution : content.institutions()) {
        InstitutionView view = register.asOf(day).institution(institution.id()).orElseThrow();

        assertThat(view.institution()).isEqualTo(institution);
        assertThat(view.inForce())
            .isEqualTo(
                institution.versions().stream()
                    .filter(v -> v.inForce().map(naive::on).orElse(false))
                    .toList());
        assertThat(view.executions())
            .isEqualTo(
                institution.executions().stream().filter(e -> !e.on().isAfter(day)).toList());
        assertThat(view.headquarters().headquarters().id()).isEqualTo(institution.headquarters());
        for (InstitutionVersion version : institution.versions()) {
          assertThat(view.isInForce(version)).isEqualTo(view.inForce().contains(version));
          assertThat(view.state(version)).isEqualTo(version.state(day));
          for (VersionStep.Kind kind : VersionStep.Kind.values()) {
            assertThat(view.latest(version, kind)).isEqualTo(latest(version, kind, day));
          }
        }
      }
    }
  }

  private static Optional<LocalDate> latest(
      InstitutionVersion version, VersionStep.Kind kind, LocalDate day) {
    return version.steps().stream()
        .filter(step -> step.kind() == kind && !step.on().isAfter(day))
        .map(VersionStep::on)
        .max(Comparator.naturalOrder());
  }

  @Property(tries = 100)
  void showsTextsBesideItAndForWhomTheyAre(@ForAll RegisterContent books) {
    RegisterContent content = SmallRegisters.believed(books);
    RegisterView all = Register.of(content).asOf(SmallDays.FIRST);
    for (Institution institution : content.institutions()) {
      InstitutionView view = all.institution(institution.id()).orElseThrow();
      List<Institution> same = view.regulatingTheSame();

      assertThat(same)
          .containsExactlyElementsOf(
              content.institutions().stream()
                  .filter(other -> !other.id().equals(institution.id()))
                  .filter(other -> isOfOneProvince(content, institution, other))
                  .filter(other -> matters(other).stream().anyMatch(matters(institution)::contains))
                  .toList());
      same.forEach(other -> assertThat(view.show(other).institution()).isEqualTo(other));
      for (InstitutionVersion version : institution.versions()) {
        assertThat(view.appliesTo(version))
            .containsExactlyElementsOf(
                content.headquarters().stream()
                    .filter(one -> one.province().equals(province(content, institution)))
                    .filter(one -> isFor(all, one, institution, version))
                    .toList());
      }
    }
  }

  private static boolean isFor(
      RegisterView all, Headquarters one, Institution institution, InstitutionVersion version) {
    return all.headquarters(one.id()).orElseThrow().isFor(institution, version);
  }

  private static Set<RegulatedMatterId> matters(Institution institution) {
    return institution.versions().stream()
        .flatMap(version -> version.provisions().stream())
        .map(provision -> provision.matter())
        .collect(Collectors.toSet());
  }

  private static boolean isOfOneProvince(
      RegisterContent content, Institution one, Institution other) {
    return province(content, one).equals(province(content, other));
  }

  private static String province(RegisterContent content, Institution institution) {
    return content.headquarters().stream()
        .filter(one -> one.id().equals(institution.headquarters()))
        .findFirst()
        .orElseThrow()
        .province();
  }
}
