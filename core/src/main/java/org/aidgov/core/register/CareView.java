package org.aidgov.core.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aidgov.core.care.CareContact;
import org.aidgov.core.care.CareFile;
import org.aidgov.core.care.CareTrigger;
import org.aidgov.core.care.Emergency;
import org.aidgov.core.care.EmergencyId;
import org.aidgov.core.care.SupportOffer;
import org.aidgov.core.care.Talk;
import org.aidgov.core.value.DayRange;

/**
 * The care for one person, as of a day: the only way to it. Only rules on care judge it, so no
 * other rule can come to know of it.
 */
public final class CareView extends SubjectView {
  private final PersonView person;

  CareView(RegisterView view, int number) {
    super(view, number);
    this.person = new PersonView(view, number);
  }

  /** Shows the care for another person instead. */
  @Override
  CareView turnTo(int other) {
    super.turnTo(other);
    person.turnTo(other);
    return this;
  }

  @Override
  public SubjectId subject() {
    return new SubjectId(Scope.CARE, person.id().value());
  }

  /** Shows the person cared for. */
  public PersonView person() {
    return person;
  }

  /** Returns what is kept of it, on all days. */
  public CareFile file() {
    view.noteParts(DossierParts.CARE);
    return view.tables.people.get(number).care().orElse(CareFile.EMPTY);
  }

  /** Counts the talks that took place by the view's day and pass. */
  public int countTalks(Predicate<? super Talk> wanted) {
    List<Talk> talks = file().talks();
    int count = 0;
    for (int i = 0; i < talks.size(); i++) {
      count += view.reached(talks.get(i).on()) && wanted.test(talks.get(i)) ? 1 : 0;
    }
    return count;
  }

  /** Tells whether a talk that passes took place by the view's day. */
  public boolean hasTalk(Predicate<? super Talk> wanted) {
    return lastTalk(wanted).isPresent();
  }

  /** Returns the last talk that took place by the view's day and passes. */
  public Optional<Talk> lastTalk(Predicate<? super Talk> wanted) {
    List<Talk> talks = file().talks();
    for (int i = talks.size() - 1; i >= 0; i--) {
      if (view.reached(talks.get(i).on()) && wanted.test(talks.get(i))) {
        return Optional.of(talks.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns what called for a talk by the view's day, in order of days. */
  public List<CareTrigger> triggers() {
    ImmutableList.Builder<CareTrigger> found = ImmutableList.builder();
    List<CareTrigger> all = file().triggers();
    if (all.isEmpty()) {
      return all;
    }
    for (CareTrigger trigger : all) {
      if (view.reached(trigger.on())) {
        found.add(trigger);
      }
    }
    return found.build();
  }

  /** Counts the talks and other contacts within some days, by the view's day. */
  public int contacts(DayRange days) {
    int count = 0;
    List<Talk> talks = file().talks();
    for (int i = 0; i < talks.size(); i++) {
      count += counts(talks.get(i).on(), days);
    }
    List<CareContact> contacts = file().contacts();
    for (int i = 0; i < contacts.size(); i++) {
      count += counts(contacts.get(i).on(), days);
    }
    return count;
  }

  private int counts(LocalDate on, DayRange days) {
    return days.contains(on) && view.reached(on) ? 1 : 0;
  }

  /** Returns the emergencies in which the person ever serves at a site, in order of ids. */
  public List<Emergency> emergenciesEver() {
    view.require(Scope.HEADQUARTERS_CARE);
    return ever(view.index.siteStaff.get(person.id()));
  }

  /** Returns the support offered in an emergency by the view's day, in order of days. */
  public List<SupportOffer> offers(EmergencyId emergency) {
    return file().offers().stream()
        .filter(offer -> offer.emergency().equals(emergency) && view.reached(offer.on()))
        .toList();
  }
}
