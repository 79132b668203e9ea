package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.aidgov.core.institution.Duty;
import org.aidgov.core.institution.Institution;
import org.aidgov.core.institution.InstitutionVersion;
import org.aidgov.core.institution.Measure;
import org.aidgov.core.institution.Provision;
import org.aidgov.core.institution.RegulatedMatterId;
import org.aidgov.core.institution.RevisionPlan;
import org.aidgov.core.staff.HeadquartersId;
import org.aidgov.core.value.Id;
import org.jspecify.annotations.Nullable;

/** Institutions and what belongs to them, by headquarters and by matter, each in order of ids. */
final class InstitutionIndex {
  private final Lookup<HeadquartersId, ImmutableList<Institution>> institutions;
  private final Lookup<HeadquartersId, ImmutableList<Measure>> measures;
  private final Lookup<HeadquartersId, ImmutableList<Duty>> duties;
  private final Lookup<HeadquartersId, ImmutableList<RevisionPlan>> plans;
  private final Lookup<InProvince, ImmutableList<Institution>> regulating;

  /** A matter, in one province: texts of others never meet. */
  private record InProvince(String province, RegulatedMatterId matter) {}

  InstitutionIndex(Tables tables) {
    institutions =
        by(tables.institutions.all(), one -> Set.of(one.headquarters()), Institution::id);
    measures = by(tables.measures.all(), one -> Set.of(one.headquarters()), Measure::id);
    duties = by(tables.duties.all(), one -> Set.of(one.headquarters()), Duty::id);
    plans = by(tables.revisionPlans.all(), one -> Set.of(one.headquarters()), RevisionPlan::id);
    regulating = by(tables.institutions.all(), one -> inProvince(one, tables), Institution::id);
  }

  private static Set<InProvince> inProvince(Institution institution, Tables tables) {
    String province = tables.province(institution.headquarters());
    Set<InProvince> matters = new LinkedHashSet<>();
    for (RegulatedMatterId matter : matters(institution)) {
      matters.add(new InProvince(province, matter));
    }
    return matters;
  }

  private static <K, E> Lookup<K, ImmutableList<E>> by(
      List<E> all, Function<E, Set<K>> keys, Function<E, ? extends Id> id) {
    SetMultimap<K, E> found = LinkedHashMultimap.create();
    for (E one : all) {
      keys.apply(one).forEach(key -> found.put(key, one));
    }
    Lookup.Builder<K, ImmutableList<E>> lookup = new Lookup.Builder<>(found.keySet().size());
    for (K key : found.keySet()) {
      Comparator<E> order = (one, other) -> id.apply(one).compareTo(id.apply(other));
      lookup.put(key, ImmutableList.sortedCopyOf(order, found.get(key)));
    }
    return lookup.build();
  }

  /** Returns the matters that an institution regulates in any version. */
  static Set<RegulatedMatterId> matters(Institution institution) {
    Set<RegulatedMatterId> matters = new LinkedHashSet<>();
    for (InstitutionVersion version : institution.versions()) {
      for (Provision provision : version.provisions()) {
        matters.add(provision.matter());
      }
    }
    return matters;
  }

  ImmutableList<Institution> institutions(HeadquartersId headquarters) {
    return orNone(institutions.get(headquarters));
  }

  ImmutableList<Measure> measures(HeadquartersId headquarters) {
    return orNone(measures.get(headquarters));
  }

  ImmutableList<Duty> duties(HeadquartersId headquarters) {
    return orNone(duties.get(headquarters));
  }

  ImmutableList<RevisionPlan> plans(HeadquartersId headquarters) {
    return orNone(plans.get(headquarters));
  }

  /** Returns the institutions of a province that regulate a matter in any version. */
  ImmutableList<Institution> regulating(String province, RegulatedMatterId matter) {
    return orNone(regulating.get(new InProvince(province, matter)));
  }

  private static <E> ImmutableList<E> orNone(@Nullable ImmutableList<E> found) {
    return found == null ? ImmutableList.of() : found;
  }
}
